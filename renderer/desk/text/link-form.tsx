/** The address of a link: for the selected words, or for the link that the caret is in. */
import type { EditorView } from "prosemirror-view";
import { useState } from "react";
import { isSafeAddress } from "#core/compose/addresses.ts";
import { Button } from "../../controls/button.tsx";
import { useWords } from "../../words/words.tsx";
import { linkAround, setLink } from "./link-edits.ts";
import styles from "./text-editor.module.css";

type LinkFormProps = { readonly view: EditorView; readonly onClose: () => void };

export function LinkForm({ view, onClose }: LinkFormProps) {
  const { say } = useWords();
  const [range] = useState(() => linkAround(view.state));
  const [typed, setTyped] = useState(range.address);
  const address = completeAddress(typed);
  const isFit = address === "" || isSafeAddress(address);
  const close = () => {
    onClose();
    view.focus();
  };
  return (
    <form
      className={styles.link}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isFit) return;
        view.dispatch(setLink(view.state, range, address));
        close();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        close();
      }}
    >
      <input
        type="text"
        ref={(field) => field?.focus()}
        className={styles.address}
        aria-label={say("text.address")}
        aria-invalid={!isFit}
        placeholder="https://"
        dir="ltr"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <Button look="bordered" disabled={!isFit} onPress={() => undefined}>
        {say(address === "" ? "text.unlink" : "text.linkTo")}
      </Button>
    </form>
  );
}

/** With the scheme that people leave out. */
function completeAddress(typed: string): string {
  const address = typed.trim();
  if (address === "" || /^[a-z]+:/i.test(address)) return address;
  return address.includes("@") ? `mailto:${address}` : `https://${address}`;
}
