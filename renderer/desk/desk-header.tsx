/** The desk's header: which briefing this is and whether it is saved, the four steps, and the way out. */
import { ArrowLeft, ChevronDown, FileDown } from "lucide-react";
import { Button as AriaButton } from "react-aria-components";
import { keyLabels } from "../commands/key-label.ts";
import { PaletteButton } from "../commands/palette-button.tsx";
import buttons from "../controls/button.module.css";
import { Button, IconButton } from "../controls/button.tsx";
import { MenuButton } from "../controls/menu.tsx";
import { classes } from "../design/classes.ts";
import { SettingsMenu } from "../settings/settings-menu.tsx";
import { useDesk, useProgram } from "../state/use-program.ts";
import { useWords } from "../words/words.tsx";
import styles from "./desk-header.module.css";
import { SaveMark } from "./save-mark.tsx";
import { StepList } from "./step-list.tsx";
import { UndoButtons } from "./undo-buttons.tsx";
import { useBriefingTitle } from "./use-briefing-title.ts";

export function DeskHeader() {
  return (
    <header className={styles.header}>
      <Name />
      <StepList />
      <div className={styles.tools}>
        <UndoButtons />
        <PaletteButton />
        <SettingsMenu />
        <ExportButtons />
      </div>
    </header>
  );
}

function Name() {
  const { say } = useWords();
  const { close } = useProgram().desk;
  const title = useBriefingTitle();
  return (
    <div className={styles.name}>
      <IconButton icon={ArrowLeft} label={say("desk.back")} onPress={() => void close()} />
      <div className={styles.titles}>
        <h1 className={styles.title}>{title === "" ? say("drafts.untitled") : title}</h1>
        <SaveMark />
      </div>
    </div>
  );
}

function ExportButtons() {
  const { say } = useWords();
  const { exportAs, copyForMail, saveProject } = useProgram().exporting;
  const busy = useDesk((desk) => desk.exporting);
  return (
    <fieldset className={styles.export} aria-label={say("step.export")}>
      <Button look="primary" icon={FileDown} disabled={busy} onPress={() => void exportAs("docx")}>
        {say("export.docx")}
      </Button>
      <Button disabled={busy} label={say("export.pdf")} onPress={() => void exportAs("pdf")}>
        {say("export.pdfShort")}
      </Button>
      <MenuButton
        label={say("export.more")}
        groups={[
          {
            id: "formats",
            actions: [
              { id: "html", label: say("export.html"), run: () => void exportAs("html") },
              { id: "md", label: say("export.md"), run: () => void exportAs("md") },
              { id: "copy", label: say("export.copy"), run: () => void copyForMail() },
            ],
          },
          {
            id: "project",
            actions: [
              {
                id: "project",
                label: say("export.project"),
                keys: keyLabels("saveProject")[0] ?? "",
                run: () => void saveProject(),
              },
            ],
          },
        ]}
      >
        <AriaButton aria-label={say("export.more")} isDisabled={busy} className={classes(buttons.button, buttons.icon)}>
          <ChevronDown aria-hidden size={16} />
        </AriaButton>
      </MenuButton>
    </fieldset>
  );
}
