/** A place to paste an article's text into, or to write it. */
import { useState } from "react";
import { Button } from "../controls/button.tsx";
import { Dialog } from "../controls/dialog.tsx";
import { PassageField } from "../controls/field.tsx";
import { incomingText } from "../state/incoming.ts";
import { useProgram } from "../state/use-program.ts";
import { useWords } from "../words/words.tsx";
import styles from "./paste-dialog.module.css";

type PasteDialogProps = { readonly open: boolean; readonly onClose: () => void };

export function PasteDialog({ open, onClose }: PasteDialogProps) {
  const { say } = useWords();
  const { sources } = useProgram();
  const [text, setText] = useState("");
  const close = () => {
    setText("");
    onClose();
  };
  const take = () => {
    close();
    void sources.take([incomingText(say("paste.name"), text)]);
  };
  return (
    <Dialog
      title={say("paste.title")}
      open={open}
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{say("action.cancel")}</Button>
          <Button look="primary" disabled={text.trim() === ""} onPress={take}>
            {say("paste.take")}
          </Button>
        </>
      }
    >
      <PassageField
        label={say("paste.label")}
        hint={say("paste.hint")}
        value={text}
        onChange={setText}
        face="words"
        autoFocus
        className={styles.field}
      />
    </Dialog>
  );
}
