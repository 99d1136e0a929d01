/** Edits of several points at once: what is picked in the list, each as one step of undo. */
import type { Briefing } from "../model/briefing.ts";
import type { PointId, PointKind, Standing } from "../model/key-point.ts";
import { mergePoints } from "./merge-and-split.ts";
import { ofKind } from "./of-kind.ts";
import { patched } from "./patched.ts";
import { updatePoints } from "./point-edits.ts";

export type PointIds = ReadonlySet<PointId>;

export const setStandings = (briefing: Briefing, ids: PointIds, standing: Standing): Briefing =>
  updatePoints(briefing, ids, (point) => patched(point, { standing }));

export const setKinds = (briefing: Briefing, ids: PointIds, kind: PointKind): Briefing =>
  updatePoints(briefing, ids, (point) => ofKind(point, kind));

export function removePoints(briefing: Briefing, ids: PointIds): Briefing {
  const points = briefing.points.filter(({ id }) => !ids.has(id));
  return points.length === briefing.points.length ? briefing : { ...briefing, points };
}

/** Into the one that stands first, in the order in which they stand. */
export function mergeAll(briefing: Briefing, ids: PointIds): Briefing {
  const [first, ...others] = briefing.points.filter(({ id }) => ids.has(id));
  if (first === undefined) return briefing;
  return others.reduce((before, { id }) => mergePoints(before, first.id, id), briefing);
}
