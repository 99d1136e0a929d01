/** Takes the keyboard to a point's card as a whole, wherever it stands: a row that is not drawn is drawn first. */
import { flushSync } from "react-dom";
import type { StoreApi } from "zustand/vanilla";
import type { PointId } from "#core/model/key-point.ts";
import { cardId } from "./card-id.ts";
import type { PointsState } from "./points-state.ts";
import { rowKey } from "./rows.ts";

export function focusRow(state: StoreApi<PointsState>, point: PointId | undefined): void {
  if (point === undefined) return;
  flushSync(() => state.setState({ held: rowKey(point) }));
  const row = document.getElementById(cardId(point));
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: "nearest" });
}
