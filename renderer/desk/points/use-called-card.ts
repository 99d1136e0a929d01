/** Brings a point's card into view, and the keyboard to it, when it is asked for. */
import { useEffect } from "react";
import type { PointId } from "#core/model/key-point.ts";
import { useDesk } from "../../state/use-program.ts";
import { cardId } from "./card-id.ts";

export function useCalledCard(): void {
  const call = useDesk((desk) => desk.call);
  useEffect(() => {
    if (call?.to !== "points") return undefined;
    /** Once the list has drawn it, with the fields that open in it. */
    const frame = requestAnimationFrame(() => {
      const card = document.getElementById(cardId(call.point));
      /** The row first, or the list takes the keyboard to its first row. */
      card?.closest<HTMLElement>("[role=row]")?.focus({ preventScroll: true });
      focusWords(call.point);
      card?.scrollIntoView({ block: "center" });
    });
    return () => cancelAnimationFrame(frame);
  }, [call]);
}

/** Takes the keyboard to the words of a point's card. */
export const focusWords = (point: PointId): void =>
  document.getElementById(cardId(point))?.querySelector("textarea")?.focus({ preventScroll: true });
