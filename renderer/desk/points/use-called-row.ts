/** Brings a point's row into view, and the keyboard to it unless that is to stay, when it is asked for, wherever the pane is scrolled to. */
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { PointId } from "#core/model/key-point.ts";
import type { Call } from "../../state/program-state.ts";
import { useDesk } from "../../state/use-program.ts";
import { cardId, wordsOfCard } from "./card-id.ts";
import type { Outline } from "./outline.ts";
import { usePointsStore } from "./points-state.ts";
import { findRow, type Rows, rowKey } from "./rows.ts";
import type { RowsInView } from "./use-rows-in-view.ts";

export function useCalledRow(rows: Rows, outline: Outline, view: RowsInView): void {
  const state = usePointsStore();
  const call = useDesk((desk) => desk.call);
  /** What was called before the pane was there is not called again. */
  const answered = useRef(call?.count);
  const [, drawAnew] = useState(0);
  const awaited = useRef<{ readonly call: Call; readonly index: number }>(undefined);
  useEffect(() => {
    if (call === undefined || call.count === answered.current) return;
    if (call.to !== "points") {
      answered.current = call.count;
      return;
    }
    const found = findRow(rows, outline, call.point);
    if (found === undefined) return;
    if ("folded" in found)
      return state.setState(({ unfolded }) => ({ unfolded: new Set([...unfolded, found.folded]) }));
    answered.current = call.count;
    awaited.current = { call, index: found.index };
    state.setState({ held: rowKey(call.point) });
    drawAnew(call.count);
  }, [call, rows, outline, state]);
  /** Once its row is drawn, which is when it is held. */
  useLayoutEffect(() => {
    if (awaited.current === undefined) return;
    const { call, index } = awaited.current;
    const { point, keyboard } = call;
    if (document.getElementById(cardId(point)) === null) return;
    awaited.current = undefined;
    view.scrollToIndex(index, { align: "center" });
    if (keyboard === "goes") focusWords(point);
  });
}

/** Takes the keyboard to the words of a point's card, or to the line of a suggestion. */
export function focusWords(point: PointId): void {
  const target = wordsOfCard(point) ?? document.getElementById(cardId(point))?.querySelector("button");
  target?.focus({ preventScroll: true });
}
