/** Which of the pane's rows are drawn: those in view, a few beside, and those that must be there wherever one is. */
import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from "@tanstack/react-virtual";
import { useCallback, useLayoutEffect, useMemo } from "react";
import { missingCase } from "#core/missing-case.ts";
import { useBriefing, useProgram } from "../../state/use-program.ts";
import { useKeptTop } from "../kept-places.ts";
import { pointOf } from "../use-points.ts";
import type { Row, Rows } from "./rows.ts";

export type RowsInView = Virtualizer<HTMLDivElement, HTMLElement>;

/** So many rows cost little: all of them are drawn, for the browser's own search and for reading on. */
const fewRows = 80;
/** Pixels. */
const above = 16;

export function useRowsInView({ rows }: Rows, scroller: HTMLDivElement, kept: ReadonlySet<number>): RowsInView {
  const { store } = useProgram();
  const template = useBriefing((briefing) => briefing.template.id);
  const shown = `points in ${template}`;
  const places = useKeptTop(shown, () => scroller);
  const keyOf = useCallback((index: number) => rows[index]?.key ?? index, [rows]);
  /** As the rows come: they are asked for again and again. */
  const heights = useMemo(() => {
    const points = store.getState().desk?.history.present.value.points ?? [];
    return rows.map((row) => likelyHeight(row, (id) => pointOf(points, id)?.text.length ?? 0));
  }, [rows, store]);
  const heightOf = useCallback((index: number) => heights[index] ?? 0, [heights]);
  const choose = useCallback(
    (range: Parameters<typeof defaultRangeExtractor>[0]) =>
      rows.length <= fewRows
        ? [...rows.keys()]
        : [...new Set([...defaultRangeExtractor(range), ...kept])].toSorted((one, other) => one - other),
    [rows, kept],
  );
  const view = useVirtualizer<HTMLDivElement, HTMLElement>({
    count: rows.length,
    getScrollElement: () => scroller,
    getItemKey: keyOf,
    estimateSize: heightOf,
    rangeExtractor: choose,
    overscan: 2,
    paddingStart: above,
    initialOffset: () => places.tops.get(shown) ?? 0,
    initialMeasurementsCache: places.rows,
  });
  useLayoutEffect(
    () => () => {
      places.rows = view.takeSnapshot();
    },
    [places, view],
  );
  return view;
}

/** Letters that a line of a card's words has, near enough. */
const lettersALine = 52;

/** In pixels, before the row was ever drawn. */
function likelyHeight(row: Row, lengthOf: (point: string) => number): number {
  switch (row.is) {
    case "card":
      return 70 + 22 * Math.max(1, Math.ceil(lengthOf(row.id) / lettersALine));
    case "suggestion":
      return 20 + 20 * Math.min(3, Math.max(1, Math.ceil(lengthOf(row.id) / lettersALine)));
    case "details":
      return 140;
    case "text":
      return 108;
    case "head":
    case "fold":
      return 36;
    case "empty":
    case "none":
      return 72;
    default:
      return missingCase(row);
  }
}
