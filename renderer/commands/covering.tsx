/** What stands over the whole window until it is closed: by Esc, by a press beside it, or by having done its work. */
import { type ReactNode, useLayoutEffect, useRef } from "react";
import { classes } from "../design/classes.ts";
import { useProgram } from "../state/use-program.ts";
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

export function useCloseOverlay(): () => void {
  const { store } = useProgram();
  return () => store.setState({ overlay: undefined });
}
