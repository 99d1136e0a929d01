/** What stands over the whole window until it is closed: by Esc, by a press beside it, or by having done its work. */
import { X } from "lucide-react";
import { type ReactNode, useLayoutEffect, useRef } from "react";
import { IconButton } from "../controls/button.tsx";
import { classes } from "../design/classes.ts";
import { useProgram } from "../state/use-program.ts";
import { useWords } from "../words/words.tsx";
import styles from "./covering.module.css";

type CoveringProps = { readonly label: string; readonly className?: string | undefined; readonly children: ReactNode };

/** Set on what the keyboard begins at, where that is not the first button or field. */
export const beginHere = { "data-begin": true };

/**
 * The browser's own dialog: it takes the keyboard in, keeps it there, and gives it back at once,
 * if it is closed while it is still on the page.
 */
export function Covering({ label, className, children }: CoveringProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = useCloseOverlay();
  useLayoutEffect(() => {
    const { current } = dialog;
    current?.showModal();
    current?.querySelector<HTMLElement>("[data-begin]")?.focus();
    return () => current?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc does the same
    <dialog
      ref={dialog}
      aria-label={label}
      className={classes(styles.dialog, className)}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) close();
      }}
    >
      {children}
    </dialog>
  );
}

/** What it is, and the way out. */
export function CoveringHead({ title }: { readonly title: string }) {
  const { say } = useWords();
  return (
    <div className={styles.head}>
      <h2 className={styles.title}>{title}</h2>
      <IconButton icon={X} label={say("action.close")} onPress={useCloseOverlay()} />
    </div>
  );
}

export function useCloseOverlay(): () => void {
  const { store } = useProgram();
  return () => store.setState({ overlay: undefined });
}
