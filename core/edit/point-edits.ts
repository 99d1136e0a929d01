/** Edits of the list of points, and of what every kind of point has. */
import type { Briefing } from "../model/briefing.ts";
import type { Certainty, Fact, Grading, KeyPoint, PointId, Standing } from "../model/key-point.ts";
import { sourceWords } from "../model/verbatim.ts";
import { type Patch, patched, replaced, wordsOrNone } from "./patched.ts";

/** At that index of the briefing's points, or at their end. An id that is there already changes nothing. */
export function addPoint(briefing: Briefing, point: KeyPoint, index = briefing.points.length): Briefing {
  if (indexOf(briefing, point.id) !== -1) return briefing;
  return { ...briefing, points: briefing.points.toSpliced(index, 0, point) };
}

export function removePoint(briefing: Briefing, id: PointId): Briefing {
  const index = indexOf(briefing, id);
  return index === -1 ? briefing : { ...briefing, points: briefing.points.toSpliced(index, 1) };
}

/** Those points, in the order in which they stand, to that index of the others; beyond an end, to the end. */
export function movePoints(briefing: Briefing, moving: ReadonlySet<PointId>, index: number): Briefing {
  const moved = briefing.points.filter(({ id }) => moving.has(id));
  const points = briefing.points.filter(({ id }) => !moving.has(id)).toSpliced(Math.max(0, index), 0, ...moved);
  return points.every((point, at) => point === briefing.points[at]) ? briefing : { ...briefing, points };
}

export const setStanding = (briefing: Briefing, id: PointId, standing: Standing): Briefing =>
  patchPoint(briefing, id, { standing });

/** Whether the words are still the source's is not stored: it shows by itself (fidelity). */
export const setPointText = (briefing: Briefing, id: PointId, text: string): Briefing =>
  patchPoint(briefing, id, { text });

export const setPointLead = (briefing: Briefing, id: PointId, lead: string): Briefing =>
  patchPoint(briefing, id, { lead: wordsOrNone(lead) });

export const setWording = (briefing: Briefing, id: PointId, wording: KeyPoint["wording"]): Briefing =>
  patchPoint(briefing, id, { wording });

export const setComment = (briefing: Briefing, id: PointId, comment: string): Briefing =>
  patchPoint(briefing, id, { comment: wordsOrNone(comment) });

export const setCertainty = (briefing: Briefing, id: PointId, certainty: Certainty | undefined): Briefing =>
  patchPoint(briefing, id, { certainty });

/** A grading of neither is none. */
export const setGrading = (briefing: Briefing, id: PointId, grading: Grading): Briefing =>
  patchPoint(briefing, id, { grading: Object.keys(grading).length === 0 ? undefined : grading });

/** The words at the point's origins again, as a quotation; nothing where they cannot be found. */
export const restoreSourceWords = (briefing: Briefing, id: PointId): Briefing =>
  updatePoint(briefing, id, (point) => {
    const words = point.origins.length === 0 ? undefined : sourceWords(point.origins, briefing.articles);
    return words === undefined ? point : patched(point, { text: words, wording: "quotation" });
  });

type Common = Omit<Fact, "kind">;

/** The point changed by the function; the same briefing where it gives the same point, or where there is none. */
export function updatePoint(briefing: Briefing, id: PointId, update: (point: KeyPoint) => KeyPoint): Briefing {
  const index = indexOf(briefing, id);
  const point = briefing.points[index];
  if (point === undefined) return briefing;
  const points = replaced(briefing.points, index, update(point));
  return points === briefing.points ? briefing : { ...briefing, points };
}

/** The same for several points at once; the same briefing where none of them changes. */
export function updatePoints(
  briefing: Briefing,
  ids: ReadonlySet<PointId>,
  update: (point: KeyPoint) => KeyPoint,
): Briefing {
  const points = briefing.points.map((point) => (ids.has(point.id) ? update(point) : point));
  return points.every((point, index) => point === briefing.points[index]) ? briefing : { ...briefing, points };
}

const patchPoint = (briefing: Briefing, id: PointId, patch: Patch<Common>): Briefing =>
  updatePoint(briefing, id, (point) => patched<KeyPoint>(point, patch));

export const indexOf = ({ points }: Briefing, id: PointId): number => points.findIndex((point) => point.id === id);
