/** Escape leads out of the gallery, wherever the keyboard is in the window. */
import { useEffect, useEffectEvent } from "react";

/** What lies over the gallery, and takes the key for itself. */
const over = "dialog, [role=dialog], [role=menu], [role=listbox]";

/** A filled field that takes the key keeps it from here, too, by preventing what it would do. */
export function useLeaving(leave: () => void): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) return;
    if (event.target instanceof Element && event.target.closest(over) !== null) return;
    leave();
  });
  useEffect(() => {
    window.addEventListener("keydown", hear);
    return () => window.removeEventListener("keydown", hear);
  }, []);
}
