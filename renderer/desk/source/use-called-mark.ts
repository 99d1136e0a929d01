/** Brings a point's sentence into view when it is asked for. */
import { type RefObject, useEffect } from "react";
import { useDesk } from "../../state/use-program.ts";

export function useCalledMark(root: RefObject<HTMLElement | null>): void {
  const call = useDesk((desk) => desk.call);
  useEffect(() => {
    if (call === undefined || call.to === "source" || call.to === "page") {
      const mark = call === undefined ? null : root.current?.querySelector(`[data-point="${CSS.escape(call.point)}"]`);
      mark?.scrollIntoView({ block: "center", behavior: calmly() });
    }
  }, [call, root]);
}

/** Smooth only for those who like motion. */
export const calmly = (): ScrollBehavior =>
  window.matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
