/** A draft's new name. */
import { useState } from "react";
import { Form } from "react-aria-components";
import { Button } from "../controls/button.tsx";
import { Dialog } from "../controls/dialog.tsx";
import { LineField } from "../controls/field.tsx";
import { useWords } from "../words/words.tsx";

type RenameDialogProps = {
  readonly title: string;
  readonly onClose: () => void;
  readonly onRename: (title: string) => void;
};

export function RenameDialog({ title, onClose, onRename }: RenameDialogProps) {
  const { say } = useWords();
  const [name, setName] = useState(title);
  const done = () => {
    if (name.trim() === "") return;
    onClose();
    onRename(name.trim());
  };
  return (
    <Dialog
      title={say("drafts.renameTitle")}
      open
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say("action.cancel")}</Button>
          <Button look="primary" disabled={name.trim() === ""} onPress={done}>
            {say("drafts.rename")}
          </Button>
        </>
      }
    >
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          done();
        }}
      >
        <LineField label={say("drafts.name")} value={name} onChange={setName} autoFocus />
      </Form>
    </Dialog>
  );
}
