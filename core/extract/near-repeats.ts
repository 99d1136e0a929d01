/** Two points that say nearly the same: the one that is less sure is offered, not pre-ticked, and both bear one group. */
import type { Range } from "../model/article.ts";
import type { KeyPoint } from "../model/key-point.ts";
import { nameStem, type Passage } from "./text/passage.ts";
import { beginsTime, type Grammar } from "./words/grammar.ts";
import { isIn } from "./words/lexicon.ts";
import { countBefore } from "./words/places.ts";
import { type Word, wordsWithin } from "./words/words.ts";

/** Stems are compared: a word's beginning, long enough to be its own. */
const stemLength = 5;
const shortestWord = 4;
/** The share of the shorter one's stems that the other must have too, and the fewest that are a share of anything. */
const mostlyShared = 0.75;
const leastStems = 4;
/** In characters: a quotation and its paraphrase stand next to each other. */
const nearby = 300;

/** Of one kind wherever they stand; a quotation and what is no quotation where they stand side by side. */
export function withoutRepeats(points: readonly KeyPoint[], passages: readonly Passage[]): readonly KeyPoint[] {
  const proposed = points.filter(({ standing, origins }) => standing === "proposed" && origins.length === 1);
  const aims = proposed.filter(({ kind }) => kind !== "quote").sort(bySureness);
  const stems = stemsFrom(passages);
  const leaders = new Map<KeyPoint, KeyPoint>();
  for (const [index, aim] of aims.entries())
    for (const other of aims.slice(index + 1)) {
      if (other.kind !== aim.kind || leaders.has(aim) || leaders.has(other)) continue;
      if (isRepeat(stems(aim), stems(other))) leaders.set(...ranked(aim, other, stems));
    }
  for (const aim of aims) {
    const quote = proposed.find((each) => each.kind === "quote" && areNear(each, aim) && !overlap(each, aim));
    if (quote === undefined || leaders.has(aim) || !isRepeat(stems(quote), stems(aim))) continue;
    if (!isFuller(stems(aim).stems, stems(quote).stems)) leaders.set(aim, quote);
  }
  return leaders.size === 0 ? points : points.map((point) => grouped(point, leaders));
}

/** What a point says, and what of it tells one thing from another. */
type Said = {
  readonly stems: ReadonlySet<string>;
  /** Numbers, months, days of the week. */
  readonly counts: ReadonlySet<string>;
  /** The beginnings of words with a capital within the sentence. */
  readonly names: ReadonlySet<string>;
  /** Whether it has a word of denial. */
  readonly denied: boolean;
};
type Stems = (point: KeyPoint) => Said;

/** The one to be led, and its leader: the fuller of the two, else the surer, who comes first. */
const ranked = (first: KeyPoint, second: KeyPoint, stems: Stems): readonly [KeyPoint, KeyPoint] =>
  isFuller(stems(second).stems, stems(first).stems) ? [first, second] : [second, first];

/** By a third at least. */
const isFuller = (left: ReadonlySet<string>, right: ReadonlySet<string>): boolean => left.size * 3 >= right.size * 4;

const bySureness = (left: KeyPoint, right: KeyPoint): number => (right.confidence ?? 0) - (left.confidence ?? 0);

function grouped(point: KeyPoint, leaders: ReadonlyMap<KeyPoint, KeyPoint>): KeyPoint {
  const leader = leaders.get(point);
  if (leader !== undefined) return { ...point, standing: "offered", group: leader.group ?? leader.id };
  return point.group === undefined && [...leaders.values()].includes(point) ? { ...point, group: point.id } : point;
}

const rangeOf = ({ origins }: KeyPoint): Range => origins[0] ?? { start: 0, end: 0 };

const areNear = (left: KeyPoint, right: KeyPoint): boolean =>
  rangeOf(left).start - rangeOf(right).end < nearby && rangeOf(right).start - rangeOf(left).end < nearby;

const overlap = (left: KeyPoint, right: KeyPoint): boolean =>
  rangeOf(left).start < rangeOf(right).end && rangeOf(right).start < rangeOf(left).end;

function stemsFrom(passages: readonly Passage[]): Stems {
  const known = new Map<KeyPoint, Said>();
  return (point) => {
    const before = known.get(point);
    if (before !== undefined) return before;
    const passage = passages[countBefore(passages, rangeOf(point).start + 1, ({ paragraph }) => paragraph.start) - 1];
    const found = passage === undefined ? nothing : saidIn(passage, rangeOf(point));
    known.set(point, found);
    return found;
  };
}

const nothing: Said = { stems: new Set(), counts: new Set(), names: new Set(), denied: false };

/** Of the words that mean something: neither short ones nor those that only link. */
function saidIn({ words, grammar }: Passage, range: Range): Said {
  const stems = new Set<string>();
  const counts = new Set<string>();
  const names = new Set<string>();
  let denied = false;
  for (const [index, word] of wordsWithin(words, range).entries()) {
    const { findings } = word;
    findings.stem ??= stemOf(word, grammar);
    if (findings.stem !== "") stems.add(findings.stem);
    denied ||= isIn(grammar.cues.negation, word);
    if (beginsTime(grammar, word)) counts.add(word.small);
    else if (word.capital && index > 0) names.add(nameStem(word.small));
  }
  return { stems, counts, names, denied };
}

function stemOf(word: Word, { attribution: { fillers, prepositions } }: Grammar): string {
  const isEmpty = word.small.length < shortestWord || isIn(fillers, word) || isIn(prepositions, word);
  return isEmpty ? "" : word.small.slice(0, stemLength);
}

function isRepeat(one: Said, other: Said): boolean {
  if (one.denied !== other.denied || areApart(one, other)) return false;
  const [shorter, longer] = one.stems.size < other.stems.size ? [one.stems, other.stems] : [other.stems, one.stems];
  if (shorter.size < leastStems) return false;
  let shared = 0;
  for (const stem of shorter) if (longer.has(stem)) shared++;
  return shared >= mostlyShared * shorter.size;
}

/** "Ten schools in Osh" and "ten schools in Batken": without a common name; or each with a number or time of its own. */
const areApart = (one: Said, other: Said): boolean =>
  (one.names.size > 0 && other.names.size > 0 && ![...one.names].some((name) => other.names.has(name))) ||
  (hasMore(one.counts, other.counts) && hasMore(other.counts, one.counts));

const hasMore = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].some((each) => !other.has(each));
