/** What there is to place: the analyst's words by name, points by kind, and the weightiest of them. */
import type { Briefing } from "../model/briefing.ts";
import type { KeyPoint, PointKind } from "../model/key-point.ts";
import type { RichText } from "../model/rich-text.ts";
import { plainFromRichText } from "../model/rich-text.ts";

/** A stranger's section may be called "constructor". */
export const wordsOf = (id: string, { sections }: Briefing): RichText =>
  Object.hasOwn(sections, id) ? (sections[id] ?? []) : [];

export const hasWords = (words: RichText): boolean => plainFromRichText(words).trim() !== "";

export const ofKinds = (points: readonly KeyPoint[], kinds: readonly PointKind[]): readonly KeyPoint[] =>
  points.filter(({ kind }) => kinds.includes(kind));

export function without(points: readonly KeyPoint[], others: readonly KeyPoint[]): readonly KeyPoint[] {
  const left = new Set(others);
  return left.size === 0 ? points : points.filter((point) => !left.has(point));
}

/** At most so many, in their order: what the analyst accepted as it stands, then the surest suggestions. */
export function weightiest(points: readonly KeyPoint[], most = Number.POSITIVE_INFINITY): readonly KeyPoint[] {
  if (points.length <= most) return points;
  const chosen = new Set(points.toSorted((one, other) => weight(other) - weight(one)).slice(0, most));
  return points.filter((point) => chosen.has(point));
}

/** Suggestions are compared in tenths: less means nothing. */
const weight = ({ standing, confidence = 1 }: KeyPoint): number =>
  standing === "accepted" ? 11 : Math.floor(confidence * 10);
