/** Points whose words stand in another's: a sentence found to be a goal and a next step, a quotation in a sentence. */
import type { KeyPoint, Origin } from "../model/key-point.ts";

/**
 * Those of a list that another of it, of another kind, says already; of two that say the very same, the later one. What
 * the analyst added to a point keeps it.
 */
export function saidByOthers(points: readonly KeyPoint[]): readonly KeyPoint[] {
  const around = indexPassages(points);
  const places = new Map(points.map((point, index) => [point, index]));
  const isBefore = (one: KeyPoint, other: KeyPoint): boolean => (places.get(one) ?? 0) < (places.get(other) ?? 0);
  return points.filter(
    (point) =>
      addsNothing(point) &&
      around(point).some((one) => contains(one, point) && (isBefore(one, point) || !contains(point, one))),
  );
}

/** Those of the points that the others say. */
export function saidBy(points: readonly KeyPoint[], others: readonly KeyPoint[]): readonly KeyPoint[] {
  const around = indexPassages(others);
  return points.filter((point) => addsNothing(point) && around(point).some((other) => contains(other, point)));
}

/** In UTF-16 units; a passage of more stretches than anybody writes is not looked for. */
const stretch = 2048;
const mostStretches = 64;

/** The points whose passages come near where a point begins: a long briefing is not compared with itself, all with all. */
function indexPassages(points: readonly KeyPoint[]): (point: KeyPoint) => readonly KeyPoint[] {
  const byStretch = new Map<string, KeyPoint[]>();
  for (const point of points)
    for (const key of new Set(point.origins.flatMap(stretchesOf))) {
      const known = byStretch.get(key);
      if (known === undefined) byStretch.set(key, [point]);
      else known.push(point);
    }
  return ({ origins: [first] }) => (first === undefined ? [] : (byStretch.get(keyOf(first, first.start)) ?? []));
}

const keyOf = ({ articleId }: Origin, at: number): string => `${articleId} ${Math.floor(at / stretch)}`;

function stretchesOf(origin: Origin): readonly string[] {
  const count = Math.floor(origin.end / stretch) - Math.floor(origin.start / stretch) + 1;
  if (count > mostStretches) return [];
  return Array.from({ length: count }, (_, index) => keyOf(origin, origin.start + index * stretch));
}

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
