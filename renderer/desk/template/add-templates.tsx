/** What brings further templates in: files, a folder of them, and a Word form to begin with. */
import { ChevronDown, FilePlus } from "lucide-react";
import { useState } from "react";
import { Button as AriaButton } from "react-aria-components";
import { chooseFiles } from "../../commands/open-file.ts";
import buttons from "../../controls/button.module.css";
import { Button } from "../../controls/button.tsx";
import { Dialog } from "../../controls/dialog.tsx";
import { LineField } from "../../controls/field.tsx";
import { type MenuAction, MenuButton } from "../../controls/menu.tsx";
import { classes } from "../../design/classes.ts";
import { incomingFiles } from "../../state/incoming.ts";
import { useProgram, useReady } from "../../state/use-program.ts";
import { useWords } from "../../words/words.tsx";

const accepted = ".precis-template,.docx";

export function AddTemplates() {
  const { say, language } = useWords();
  const { templates, templateFiles, forms } = useProgram();
  const { app, library } = useReady();
  const [typing, setTyping] = useState(false);
  const add = async () => templateFiles.take(await incomingFiles(await chooseFiles(accepted)));
  const choose: MenuAction = {
    id: "choose",
    label: say("templates.chooseFolder"),
    run: () => (app.shell === "browser" ? setTyping(true) : void templates.chooseFolder()),
  };
  const leave: MenuAction = {
    id: "leave",
    label: say("templates.leaveFolder"),
    run: () => void templates.leaveFolder(),
  };
  const starter: MenuAction = {
    id: "starter",
    label: say("templates.starterForm"),
    run: () => void forms.saveStarter(language),
  };
  return (
    <>
      <Button icon={FilePlus} onPress={() => void add()}>
        {say("templates.add")}
      </Button>
      <MenuButton
        label={say("templates.more")}
        groups={[
          { id: "folder", actions: [choose, ...(library.folder === undefined ? [] : [leave])] },
          { id: "forms", actions: [starter] },
        ]}
      >
        <AriaButton aria-label={say("templates.more")} className={classes(buttons.button, buttons.icon)}>
          <ChevronDown aria-hidden size={16} />
        </AriaButton>
      </MenuButton>
      {typing ? <FolderDialog onClose={() => setTyping(false)} /> : null}
    </>
  );
}

/** In a shell that has no dialog of its own for folders. */
function FolderDialog({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords();
  const { chooseFolder } = useProgram().templates;
  const [path, setPath] = useState("");
  const name = async () => {
    if (await chooseFolder(path.trim())) onClose();
  };
  return (
    <Dialog
      title={say("templates.chooseFolder")}
      open
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say("action.cancel")}</Button>
          <Button look="primary" disabled={path.trim() === ""} onPress={() => void name()}>
            {say("templates.nameFolder")}
          </Button>
        </>
      }
    >
      <LineField
        label={say("templates.folderPath")}
        hint={say("templates.folderHint")}
        autoFocus
        value={path}
        onChange={setPath}
      />
    </Dialog>
  );
}
