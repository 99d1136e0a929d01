/** What the pane of points shows beside the briefing: what is unfolded, which points are picked, what is being dragged. */
import { createContext, use } from "react";
import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { PointId } from "#core/model/key-point.ts";
import { nothingPicked, type Picking } from "./picking.ts";
import type { Side } from "./reorder.ts";

export type PointsState = {
  /** The keys of the lists that are. */
  readonly unfolded: ReadonlySet<string>;
  /** The key of the row that has the keyboard, or had it last: it stays drawn wherever the pane is scrolled to. */
  readonly held: string | undefined;
  readonly picking: Picking;
  readonly drag: Drag | undefined;
  /** Where the last move has put a point, from 1; to be read out. */
  readonly moved: { readonly position: number; readonly count: number } | undefined;
  /** The card whose menu is open, and the element that it hangs from. */
  readonly menu: { readonly point: PointId; readonly anchor: HTMLElement } | undefined;
};

export type Drag = {
  /** The section that they stay in. */
  readonly group: string;
  readonly points: readonly PointId[];
  readonly over: { readonly point: PointId; readonly side: Side } | undefined;
};

export const createPointsState = (): StoreApi<PointsState> =>
  createStore<PointsState>(() => ({
    unfolded: new Set(),
    held: undefined,
    picking: nothingPicked,
    drag: undefined,
    moved: undefined,
    menu: undefined,
  }));

export const PointsContext = createContext<StoreApi<PointsState> | undefined>(undefined);

export function usePointsStore(): StoreApi<PointsState> {
  const store = use(PointsContext);
  if (store === undefined) throw new Error("no pane of points around this component");
  return store;
}

export const usePointsState = <Part>(part: (state: PointsState) => Part): Part => useStore(usePointsStore(), part);
