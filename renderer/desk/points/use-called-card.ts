/** Brings a point's card into view, and the keyboard to it, when it is asked for. */
import { useEffect } from "react";
import { useDesk } from "../../state/use-program.ts";
import { cardId } from "./card-id.ts";

export function useCalledCard(): void {
  const call = useDesk((desk) => desk.call);
  useEffect(() => {
    if (call?.to !== "points") return;
    const card = document.getElementById(cardId(call.point));
    card?.scrollIntoView({ block: "nearest" });
    card?.querySelector("textarea")?.focus({ preventScroll: true });
  }, [call]);
}
