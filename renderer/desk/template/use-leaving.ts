/** Escape leads out of the gallery, wherever the keyboard is in the window. */
import { useEffect, useEffectEvent } from "react";

/** A dialog, a menu or a filled field that takes the key for itself keeps it from here. */
export function useLeaving(leave: () => void): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === "Escape" && !event.defaultPrevented && !event.isComposing) leave();
  });
  useEffect(() => {
    window.addEventListener("keydown", hear);
    return () => window.removeEventListener("keydown", hear);
  }, []);
}
