/** What there is to place: the analyst's words by name, points by kind, and the weightiest of them. */
import type { Briefing } from "../model/briefing.ts";
import type { KeyPoint, Origin, PointKind } from "../model/key-point.ts";
import type { RichText } from "../model/rich-text.ts";
import { plainFromRichText } from "../model/rich-text.ts";

/** A stranger's section may be called "constructor". */
export const wordsOf = (id: string, { sections }: Briefing): RichText =>
  Object.hasOwn(sections, id) ? (sections[id] ?? []) : [];

export const hasWords = (words: RichText): boolean => plainFromRichText(words).trim() !== "";

export const ofKinds = (points: readonly KeyPoint[], kinds: readonly PointKind[]): readonly KeyPoint[] =>
  points.filter(({ kind }) => kinds.includes(kind));

/** At most so many, in their order: what the analyst accepted as it stands, then the surest suggestions. */
export function weightiest(points: readonly KeyPoint[], most = Number.POSITIVE_INFINITY): readonly KeyPoint[] {
  if (points.length <= most) return points;
  const chosen = new Set(points.toSorted((one, other) => weight(other) - weight(one)).slice(0, most));
  return points.filter((point) => chosen.has(point));
}

/** Suggestions are compared in tenths: less means nothing. */
const weight = ({ standing, confidence = 1 }: KeyPoint): number =>
  standing === "accepted" ? 11 : Math.floor(confidence * 10);

/**
 * Points that another of the list, of another kind, has in its words already: a sentence found to be a goal and a next
 * step, or a quotation in a sentence that is a goal. What the analyst added to a point keeps it.
 */
export function saidByOthers(points: readonly KeyPoint[]): readonly KeyPoint[] {
  return points.filter((point, index) =>
    isSaidBy(
      point,
      points.filter((one, other) => other < index || !contains(point, one)),
    ),
  );
}

/** Whether the words of such a point stand in one of the others. */
export const isSaidBy = (point: KeyPoint, others: readonly KeyPoint[]): boolean =>
  addsNothing(point) && others.some((other) => contains(other, point));

const contains = (one: KeyPoint, other: KeyPoint): boolean =>
  one.kind !== other.kind &&
  one.text.includes(other.text) &&
  other.origins.length > 0 &&
  other.origins.every((origin) => one.origins.some((whole) => isWithin(origin, whole)));

const isWithin = (part: Origin, whole: Origin): boolean =>
  part.articleId === whole.articleId && part.start >= whole.start && part.end <= whole.end;

/** Whether a list would print no more of it than its words and, of a quotation, who said them in the article's words. */
function addsNothing(point: KeyPoint): boolean {
  if ((point.lead ?? "") !== "") return false;
  if (point.kind !== "quote") return true;
  const { speaker, standing, translation, context } = point;
  const known = [speaker?.role, speaker?.organisation, standing === "accepted" ? speaker?.resolvedTo : undefined];
  return translation === undefined && context === undefined && known.every((detail) => detail === undefined);
}
