/** Cards dragged by their grips to another place of their section, the picked ones together; beyond the list, as text. */
import type { DragEvent } from "react";
import type { PointId } from "#core/model/key-point.ts";
import { useProgram } from "../../state/use-program.ts";
import { pointOf } from "../use-points.ts";
import { cardAround, cardId, pointAround } from "./card-id.ts";
import { usePointCommands } from "./point-commands.ts";
import { usePointsStore } from "./points-state.ts";
import type { Side } from "./reorder.ts";
import { groupOfCard, type Rows } from "./rows.ts";

export function useListDrag(rows: Rows) {
  const commands = usePointCommands();
  const { store } = useProgram();
  const state = usePointsStore();
  const groupOf = (point: PointId) => groupOfCard(rows, point)?.id;
  const wordsOf = (points: readonly PointId[]): string => {
    const written = store.getState().desk?.history.present.value.points ?? [];
    return points.map((id) => pointOf(written, id)?.text ?? "").join("\n");
  };
  return {
    onDragStart: (event: DragEvent) => {
      const point = pointGripped(event.target);
      const group = point === undefined ? undefined : groupOf(point);
      if (point === undefined || group === undefined) return;
      const picked = state.getState().picking.points;
      const points = picked.has(point) ? [...picked] : [point];
      carry(event, point, wordsOf(points));
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

const pointGripped = (target: EventTarget): PointId | undefined =>
  target instanceof Element && target.closest("[data-grip]") !== null ? pointAround(target) : undefined;

/** What the pointer has with it: the card to be seen, and the words for whoever takes them. */
function carry({ dataTransfer }: DragEvent, point: PointId, words: string): void {
  dataTransfer.effectAllowed = "copyMove";
  dataTransfer.setData("text/plain", words);
  const card = document.getElementById(cardId(point));
  if (card !== null) dataTransfer.setDragImage(card, 16, 16);
}

/** Above the middle of a card, before it; below, after it. */
function placeUnder({ target, clientY }: DragEvent): { readonly point: PointId; readonly side: Side } | undefined {
  const point = pointAround(target);
  const row = cardAround(target);
  if (row === null || point === undefined) return undefined;
  const { top, height } = row.getBoundingClientRect();
  return { point, side: clientY < top + height / 2 ? "before" : "after" };
}
