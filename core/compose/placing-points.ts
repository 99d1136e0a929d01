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

/** Whether two points are the same words of the same passage: a sentence may be found to be a goal and a next step. */
export const saysTheSame = (one: KeyPoint, other: KeyPoint): boolean =>
  one.kind !== other.kind &&
  one.text === other.text &&
  (one.lead ?? "") === (other.lead ?? "") &&
  one.origins.length > 0 &&
  one.origins.length === other.origins.length &&
  one.origins.every((origin, index) => isSamePassage(origin, other.origins[index]));

const isSamePassage = (one: Origin, other: Origin | undefined): boolean =>
  one.articleId === other?.articleId && one.start === other.start && one.end === other.end;
