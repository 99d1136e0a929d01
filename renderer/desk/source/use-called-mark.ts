/** Brings a point's sentence into view when it is asked for. */
import { type RefObject, useContext, useEffect } from "react";
import { useDesk } from "../../state/use-program.ts";
import { KeptPlacesContext } from "../kept-places.ts";

/** Once: whoever has gone on reading is not taken back when the pane shows again. */
export function useCalledMark(root: RefObject<HTMLElement | null>): void {
  const call = useDesk((desk) => desk.call);
  const kept = useContext(KeptPlacesContext);
  useEffect(() => {
    if (call === undefined || call.to === "points" || call.count === kept.answered) return;
    const mark = root.current?.querySelector(`[data-point="${CSS.escape(call.point)}"]`);
    if (mark === null || mark === undefined) return;
    kept.answered = call.count;
    mark.scrollIntoView({ block: "center", behavior: calmly() });
  }, [call, root, kept]);
}

/** Smooth only for those who like motion. */
export const calmly = (): ScrollBehavior =>
  window.matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
