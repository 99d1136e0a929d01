/** The list worked by the pointer: which card is the selected one, picking several, and dragging them to their place. */
import { type DragEvent, type FocusEvent, type MouseEvent, useRef } from "react";
import type { PointId } from "#core/model/key-point.ts";
import { useProgram } from "../../state/use-program.ts";
import { pointOf } from "../use-points.ts";
import { cardId } from "./card-id.ts";
import { pickTo, togglePick } from "./picking.ts";
import { usePointCommands } from "./point-commands.ts";
import { usePointsStore } from "./points-state.ts";
import type { Side } from "./reorder.ts";
import { cardsOf, groupOfCard, type Rows } from "./rows.ts";

export function useListPointer(rows: Rows) {
  const commands = usePointCommands();
  const { store, desk } = useProgram();
  const state = usePointsStore();
  /** The selected card opens at the click, not at the press: what is pressed must not move away. */
  const pressing = useRef(false);
  /** The point whose card has the keyboard is the selected one, and its sentence shows. */
  const follow = (target: EventTarget) => {
    const point = pointAround(target);
    if (point !== undefined && point !== store.getState().desk?.selected) desk.select(point, "source");
  };
  const groupOf = (point: PointId) => groupOfCard(rows, point)?.id;
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
  return {
    onFocus: ({ target }: FocusEvent) => {
      if (!pressing.current) follow(target);
    },
    onPointerDownCapture: () => {
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
    },
    onMouseDown: (event: MouseEvent) => {
      if (event.shiftKey && !(event.target instanceof HTMLTextAreaElement)) event.preventDefault();
    },
    onClickCapture: (event: MouseEvent) => {
      if (!pick(event)) return follow(event.target);
      event.preventDefault();
      event.stopPropagation();
    },
    onDragStart: (event: DragEvent) => {
      const point = pointAround(event.target);
      const isGrip = event.target instanceof Element && event.target.closest("[data-grip]") !== null;
      const group = point === undefined || !isGrip ? undefined : groupOf(point);
      if (point === undefined || group === undefined) return;
      const picked = state.getState().picking.points;
      const points = picked.has(point) ? [...picked] : [point];
      const written = store.getState().desk?.history.present.value.points ?? [];
      event.dataTransfer.effectAllowed = "copyMove";
      event.dataTransfer.setData("text/plain", points.map((id) => pointOf(written, id)?.text ?? "").join("\n"));
      const card = document.getElementById(cardId(point));
      if (card !== null) event.dataTransfer.setDragImage(card, 16, 16);
      state.setState({ drag: { group, points, over: undefined } });
    },
    onDragOver: (event: DragEvent) => {
      const { drag } = state.getState();
      if (drag === undefined) return;
      const place = placeUnder(event);
      const isHere = place !== undefined && groupOf(place.point) === drag.group && !drag.points.includes(place.point);
      if (isHere) event.preventDefault();
      const over = isHere ? place : undefined;
      if (over?.point !== drag.over?.point || over?.side !== drag.over?.side)
        state.setState({ drag: { ...drag, over } });
    },
    onDrop: (event: DragEvent) => {
      const { drag } = state.getState();
      if (drag === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      state.setState({ drag: undefined });
      if (drag.over !== undefined) commands.move(drag.points, drag.over.point, drag.over.side);
    },
    onDragEnd: () => state.setState({ drag: undefined }),
  };
}

/** What floats over the list speaks through it too, and has keys of its own. */
const pointAround = (target: EventTarget): PointId | undefined =>
  target instanceof Element ? target.closest<HTMLElement>("[role=row][data-key]")?.dataset["key"] : undefined;

/** Above the middle of a card, before it; below, after it. */
function placeUnder({ target, clientY }: DragEvent): { readonly point: PointId; readonly side: Side } | undefined {
  const row = target instanceof Element ? target.closest<HTMLElement>("[role=row][data-key]") : null;
  const point = row?.dataset["key"];
  if (row === null || point === undefined) return undefined;
  const { top, height } = row.getBoundingClientRect();
  return { point, side: clientY < top + height / 2 ? "before" : "after" };
}
