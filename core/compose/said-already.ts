/**
 * Points whose words stand in another's: a sentence found to be a goal and a next step, a quotation in a sentence, a
 * sentence that is a quotation with no more than who said it.
 */
import type { Article } from "../model/article.ts";
import type { KeyPoint, Origin, Quote } from "../model/key-point.ts";
import { isOfSourceWords } from "../model/verbatim.ts";
import { countWords } from "./section-length.ts";

/**
 * Those of a list that another of it, of another kind, says already; of two that say the very same, the later one. What
 * the analyst added to a point keeps it; a sentence gives way to a quotation that was kept.
 */
export function saidByOthers(points: readonly KeyPoint[], articles: readonly Article[]): readonly KeyPoint[] {
  const around = indexPassages(points);
  const places = new Map(points.map((point, index) => [point, index]));
  const isBefore = (one: KeyPoint, other: KeyPoint): boolean => (places.get(one) ?? 0) < (places.get(other) ?? 0);
  const contained = points.filter((point) =>
    around(point).some((one) => says(one, point) && (isBefore(one, point) || !says(point, one))),
  );
  const left = new Set(contained);
  const attributed = attributedTo(points, points, articles).filter(
    ({ sentence, quotes }) => !left.has(sentence) && quotes.every((each) => !left.has(each)),
  );
  return [...contained, ...attributed.map(({ sentence }) => sentence)];
}

/** Those of the points that the others say. */
export function saidBy(
  points: readonly KeyPoint[],
  others: readonly KeyPoint[],
  articles: readonly Article[],
): readonly KeyPoint[] {
  const around = indexPassages(others);
  const attributed = new Set<KeyPoint>(attributedTo(points, others, articles).map(({ sentence }) => sentence));
  return points.filter((point) => attributed.has(point) || around(point).some((other) => says(other, point)));
}

type Attributed = { readonly sentence: KeyPoint; readonly quotes: readonly Quote[] };

/** The sentences that are quotations among the others, and who said them; with all that stand in each. */
function attributedTo(
  points: readonly KeyPoint[],
  others: readonly KeyPoint[],
  articles: readonly Article[],
): readonly Attributed[] {
  const quotesIn = new Map<KeyPoint, Quote[]>();
  const around = indexPassages(points);
  for (const quote of others)
    if (quote.kind === "quote")
      for (const sentence of around(quote))
        if (sentence.kind !== "quote" && contains(sentence, quote))
          quotesIn.set(sentence, [...(quotesIn.get(sentence) ?? []), quote]);
  return [...quotesIn]
    .map(([sentence, quotes]) => ({ sentence, quotes }))
    .filter(({ sentence }) => (sentence.lead ?? "") === "" && isOfSourceWords(sentence, articles))
    .filter(({ sentence, quotes }) => isAttributionBeside(quotes, sentence));
}

/** Of an attribution, besides who and "said": "in Astana today". */
const mostWordsBeside = 3;

/** Whether the sentence, which is as the source has it, is the quotations with their speakers, and few words besides. */
function isAttributionBeside(quotes: readonly Quote[], { text, origins: [origin, ...others] }: KeyPoint): boolean {
  if (origin === undefined || others.length > 0) return false;
  if (quotes.some(({ speaker }) => speaker === undefined)) return false;
  const quoted = quotes.flatMap(({ origins }) => origins);
  const attributions = quotes.flatMap(({ speaker, cue }) => [speaker?.origin ?? [], cue ?? []].flat());
  const beside = countBeside([...quoted, ...attributions], text, origin);
  return beside <= mostWordsBeside && 2 * beside < countWords(text) - countBeside(quoted, text, origin);
}

/** The words of a text outside those passages of its source. */
function countBeside(passages: readonly Origin[], text: string, whole: Origin): number {
  let [left, from] = ["", 0];
  for (const { start, end } of passages.filter((one) => isWithin(one, whole)).toSorted((a, b) => a.start - b.start)) {
    left += `${text.slice(from, Math.max(from, start - whole.start))} `;
    from = Math.max(from, end - whole.start);
  }
  return countWords(left + text.slice(from));
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

/** Whether a list would print no more of the other than its words and, of a quotation, who said them. */
function says(one: KeyPoint, other: KeyPoint): boolean {
  if (!contains(one, other) || (other.lead ?? "") !== "") return false;
  if (other.kind !== "quote") return true;
  const { translation, context } = other;
  return translation === undefined && context === undefined && namesSpeaker(one, other);
}

/** Whether all that is printed of the speaker stands in the point's words. */
function namesSpeaker({ text, origins }: KeyPoint, { speaker, standing }: Quote): boolean {
  if (speaker === undefined) return true;
  const { origin, role, organisation, resolvedTo } = speaker;
  const details = [speaker.text, role, organisation, standing === "accepted" ? resolvedTo : undefined];
  const stands = (detail = ""): boolean => text.toLowerCase().includes(detail.toLowerCase());
  return details.every(stands) && (origin === undefined || origins.some((whole) => isWithin(origin, whole)));
}
