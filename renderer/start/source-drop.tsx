/** Where an article comes in: dropped, opened, pasted, or the sample. */
import { FileText } from "lucide-react";
import { useState } from "react";
import { DropZone, type FileDropItem, isFileDropItem } from "react-aria-components";
import { openSample } from "../commands/open-sample.ts";
import { openFiles } from "../commands/run-command.ts";
import { Button } from "../controls/button.tsx";
import { classes } from "../design/classes.ts";
import { incomingFiles, incomingText } from "../state/incoming.ts";
import { useProgram } from "../state/use-program.ts";
import { useWords } from "../words/words.tsx";
import { PasteDialog } from "./paste-dialog.tsx";
import styles from "./source-drop.module.css";

export function SourceDrop() {
  const { say } = useWords();
  const program = useProgram();
  const [pasting, setPasting] = useState(false);
  return (
    <section aria-label={say("load.label")}>
      <DropZone
        className={classes(styles.zone)}
        aria-label={say("load.drop")}
        getDropOperation={() => "copy"}
        onDrop={async ({ items }) => {
          const files = await Promise.all(items.filter(isFileDropItem).map((item: FileDropItem) => item.getFile()));
          if (files.length > 0) return program.sources.take(await incomingFiles(files));
          const texts = await Promise.all(items.map((item) => (item.kind === "text" ? textOf(item) : "")));
          const text = texts.join("\n").trim();
          if (text !== "") await program.sources.take([incomingText(say("paste.name"), text)]);
        }}
      >
        <FileText aria-hidden size={28} strokeWidth={1.25} className={styles.icon} />
        <p className={styles.invitation}>{say("load.drop")}</p>
        <p className={styles.formats}>{say("load.formats")}</p>
        <div className={styles.buttons}>
          <Button look="primary" onPress={() => void openFiles(program)}>
            {say("load.open")}
          </Button>
          <Button onPress={() => setPasting(true)}>{say("load.paste")}</Button>
          <Button look="quiet" onPress={() => void openSample(program)}>
            {say("load.sample")}
          </Button>
        </div>
      </DropZone>
      <PasteDialog open={pasting} onClose={() => setPasting(false)} />
    </section>
  );
}

const textOf = (item: { readonly types: Set<string>; getText(type: string): Promise<string> }): Promise<string> =>
  item.types.has("text/plain") ? item.getText("text/plain") : Promise.resolve("");
