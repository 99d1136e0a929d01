/** The list worked by the pointer: which card is the selected one, and picking several. */
import { type FocusEvent, type MouseEvent, useRef } from "react";
import { useProgram } from "../../state/use-program.ts";
import { pointAround } from "./card-id.ts";
import { pickTo, togglePick } from "./picking.ts";
import { usePointsStore } from "./points-state.ts";
import { cardsOf, type Rows } from "./rows.ts";

export function useListPointer(rows: Rows) {
  const { store, desk } = useProgram();
  const state = usePointsStore();
  /** The selected card opens at the click, not at the press: what is pressed must not move away. */
  const pressing = useRef(false);
  /** The point whose card has the keyboard is the selected one, and its sentence shows. */
  const follow = (target: EventTarget) => {
    const point = pointAround(target);
    if (point !== undefined && point !== store.getState().desk?.selected) desk.select(point, "source");
  };
  /** Ctrl picks one more, Shift all up to this one; in the words both belong to the text. */
  const pick = (event: MouseEvent): boolean => {
    const point = pointAround(event.target);
    const inText = event.target instanceof Element && event.target.closest("textarea, input") !== null;
    if (point === undefined || inText || !(event.shiftKey || event.ctrlKey || event.metaKey)) return false;
    const shown = cardsOf(rows);
    state.setState(({ picking }) => ({
      picking: event.shiftKey
        ? pickTo(picking, point, shown, store.getState().desk?.selected)
        : togglePick(picking, point),
    }));
    return true;
  };
  const press = () => {
    pressing.current = true;
    const end = () => {
      pressing.current = false;
    };
    /** A press that ends beside the card it began on is no click, and has the keyboard all the same. */
    const release = () => {
      end();
      setTimeout(() => {
        if (document.activeElement !== null && !pressing.current) follow(document.activeElement);
      });
    };
    window.addEventListener("pointerup", release, { once: true });
    window.addEventListener("pointercancel", end, { once: true });
  };
  return {
    onFocus: ({ target }: FocusEvent) => {
      if (!pressing.current) follow(target);
    },
    onPointerDownCapture: press,
    onMouseDown: (event: MouseEvent) => {
      if (event.shiftKey && !(event.target instanceof HTMLTextAreaElement)) event.preventDefault();
    },
    onClickCapture: (event: MouseEvent) => {
      if (!pick(event)) return follow(event.target);
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
