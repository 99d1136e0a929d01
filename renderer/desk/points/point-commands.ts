/** What is done with a point, or with all that are picked where it is one of them; each is one step of undo. */
import { createContext, use } from "react";
import { flushSync } from "react-dom";
import type { StoreApi } from "zustand/vanilla";
import { mergeAll, removePoints, setKinds, setStandings } from "#core/edit/many-points.ts";
import { splitPoint } from "#core/edit/merge-and-split.ts";
import { restoreSourceWords, setWording } from "#core/edit/point-edits.ts";
import { missingCase } from "#core/missing-case.ts";
import type { Briefing } from "#core/model/briefing.ts";
import type { PointId, PointKind } from "#core/model/key-point.ts";
import type { EditName } from "../../state/desk.ts";
import type { Program } from "../../state/program.ts";
import { paneId } from "../pane-id.ts";
import { pointAround, wordsOfCard } from "./card-id.ts";
import type { PointCommand } from "./card-keys.ts";
import { focusRow } from "./focus-row.ts";
import { nothingPicked } from "./picking.ts";
import type { PointsState } from "./points-state.ts";
import { movePointsBeside, type Side } from "./reorder.ts";

export type PointCommands = {
  readonly run: (command: PointCommand, point: PointId) => void;
  /** Where the points are put by dragging. */
  readonly move: (points: readonly PointId[], target: PointId, side: Side) => void;
};

type CommandEnvironment = {
  readonly program: Pick<Program, "store" | "desk">;
  readonly state: StoreApi<PointsState>;
  /** The points of that point's section, in the order in which they show. */
  readonly besides: (point: PointId) => readonly PointId[];
  /** Whose card has the keyboard once these are gone. */
  readonly next: (point: PointId, going: ReadonlySet<PointId>) => PointId | undefined;
};

const PointCommandsContext = createContext<PointCommands | undefined>(undefined);
export const PointCommandsProvider = PointCommandsContext.Provider;

export function usePointCommands(): PointCommands {
  const commands = use(PointCommandsContext);
  if (commands === undefined) throw new Error("no pane of points around this component");
  return commands;
}

export function createPointCommands({ program, state, besides, next }: CommandEnvironment): PointCommands {
  const { store, desk } = program;
  /**
   * The element that has the keyboard keeps it while its card changes places; where it is gone with its card, the
   * card has it again that the point has now, or else the next one, or the pane.
   */
  const edit = (one: EditName, several: EditName, points: readonly PointId[], change: (to: Briefing) => Briefing) => {
    const focused = document.activeElement;
    const point = focused === null ? undefined : pointAround(focused);
    const beside = point === undefined ? undefined : next(point, new Set(points));
    flushSync(() => desk.edit(points.length > 1 ? several : one, change));
    if (!(focused instanceof HTMLElement) || document.activeElement === focused) return;
    if (focused.isConnected) focused.focus({ preventScroll: true });
    else if (point !== undefined) focusRow(state, besides(point).includes(point) ? point : beside);
    keepInPane();
  };
  const letGo = () => {
    flushSync(() => state.setState({ picking: nothingPicked }));
    keepInPane();
  };
  const move = (points: readonly PointId[], target: PointId, side: Side) => {
    edit("edit.movePoint", "edit.movePoints", points, (to) => movePointsBeside(to, points, target, side));
    const [first] = points;
    const shown = first === undefined ? [] : besides(first);
    state.setState({ moved: { position: shown.indexOf(first ?? "") + 1, count: shown.length } });
  };
  const step = (points: readonly PointId[], point: PointId, side: Side) => {
    const target = neighbour(besides(point), point, new Set(points), side);
    if (target !== undefined) move(points, target, side);
  };
  const split = (id: PointId) => {
    const caret = wordsOfCard(id)?.selectionStart ?? 0;
    const other = crypto.randomUUID();
    desk.edit("edit.splitPoint", (to) => splitPoint(to, id, caret, other));
    const isSplit = store.getState().desk?.history.present.value.points.some((point) => point.id === other);
    if (isSplit === true) desk.select(other, "points");
  };
  const setKindOf = (points: readonly PointId[], kind: PointKind) =>
    edit("edit.kind", "edit.kinds", points, (to) => setKinds(to, new Set(points), kind));

  const run = (command: PointCommand, point: PointId) => {
    if (store.getState().desk?.access === "read") return;
    const picked = state.getState().picking.points;
    const points = picked.has(point) ? [...picked] : [point];
    const ids = new Set(points);
    switch (command) {
      case "accept":
        return edit("edit.acceptPoint", "edit.acceptPoints", points, (to) => setStandings(to, ids, "accepted"));
      case "dismiss":
        edit("edit.dismissPoint", "edit.dismissPoints", points, (to) => setStandings(to, ids, "dismissed"));
        return letGo();
      case "remove":
        edit("edit.removePoint", "edit.removePoints", points, (to) => removePoints(to, ids));
        return letGo();
      case "moveUp":
        return step(points, point, "before");
      case "moveDown":
        return step(points, point, "after");
      case "split":
        return split(point);
      case "merge": {
        const next = neighbour(besides(point), point, ids, "after");
        const merged = points.length > 1 || next === undefined ? ids : new Set([point, next]);
        desk.edit("edit.mergePoints", (to) => mergeAll(to, merged));
        return letGo();
      }
      case "restore":
        return desk.edit("edit.restoreWords", (to) => restoreSourceWords(to, point));
      case "paraphrase":
        return desk.edit("edit.wording", (to) => setWording(to, point, "paraphrase"));
      case "kind.goal":
        return setKindOf(points, "goal");
      case "kind.quote":
        return setKindOf(points, "quote");
      case "kind.nextStep":
        return setKindOf(points, "nextStep");
      case "kind.fact":
        return setKindOf(points, "fact");
      default:
        return missingCase(command);
    }
  };
  return { run, move };
}

/** Where nothing has the keyboard any more, no key would do anything. */
function keepInPane(): void {
  if (document.activeElement === document.body) document.getElementById(paneId("points"))?.focus();
}

/** The next one on that side that is not among the points themselves. */
function neighbour(
  shown: readonly PointId[],
  point: PointId,
  points: ReadonlySet<PointId>,
  side: Side,
): PointId | undefined {
  const index = shown.indexOf(point);
  if (index === -1) return undefined;
  return side === "before"
    ? shown.slice(0, index).findLast((id) => !points.has(id))
    : shown.slice(index + 1).find((id) => !points.has(id));
}
