/** The best ends for all lines of a paragraph at once (Knuth and Plass, 1981): least unevenness, fewest divisions. */
import type { Atom } from "./atoms.ts";
import { never } from "./break-rules.ts";
import type { Hanging } from "./hanging.ts";
import { stretchRatio } from "./justification.ts";

export type Measure = {
  /** In points. */
  readonly width: number;
  readonly firstIndent: number;
  readonly justified: boolean;
  /** The width of the hyphen added behind an atom. */
  readonly hyphenWidth: (atom: Atom) => number;
  readonly hanging: Hanging;
  /** By how much an atom's letters may be spread, in points, if each may be by a share of the size. */
  readonly letterGive: (atom: Atom, share: number) => number;
  readonly letterShare: number;
};

/** Atoms from `start` to before `end`; spaces at its end are not among them. */
export type BrokenLine = {
  readonly start: number;
  readonly end: number;
  readonly hyphen: boolean;
  /** Whether it ends within a word, with a hyphen or without. */
  readonly withinWord: boolean;
};

/** A ragged line that is shorter than the measure by this share counts as bad. */
const raggedness = 0.15;
const overfull = 1e12;
const twoHyphensInARow = 12_000;
/** A last line shorter than this share of the measure is disliked, the more the shorter. */
const shortLine = 0.15;
const shortLastLine = 100_000;
/** A last line of one word is worse than loose lines above it, and the end of a divided word worse still. */
const lonelyLine = 0.4;
const lonelyWord = 3_000_000;
const lonelySyllables = 9_000_000;

type Break = {
  /** Index behind the atom at which the line ends. */
  readonly at: number;
  readonly trimmed: number;
  readonly price: number;
  readonly hyphen: boolean;
  readonly withinWord: boolean;
  /** The width of the hyphen, less what hangs out of the line at its end. */
  readonly added: number;
  /** What hangs out of the next line at its beginning. */
  readonly hangsNext: number;
  best: number;
  from: number;
};

export function breakLines(atoms: readonly Atom[], measure: Measure): readonly BrokenLine[] {
  const sums = sumsOf(atoms, measure);
  const breaks = breaksOf(atoms, measure);
  for (let index = 1; index < breaks.length; index++) reach(breaks, index, sums, measure);
  return linesFrom(breaks);
}

type Sums = { readonly width: Float64Array; readonly space: Float64Array; readonly letters: Float64Array };

function sumsOf(atoms: readonly Atom[], { letterGive, letterShare, justified }: Measure): Sums {
  const [width, space, letters] = [0, 1, 2].map(() => new Float64Array(atoms.length + 1)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  atoms.forEach((atom, index) => {
    width[index + 1] = (width[index] ?? 0) + atom.width;
    space[index + 1] = (space[index] ?? 0) + (atom.kind === "space" ? atom.width : 0);
    letters[index + 1] = (letters[index] ?? 0) + (justified ? letterGive(atom, letterShare) : 0);
  });
  return { width, space, letters };
}

function breaksOf(atoms: readonly Atom[], { hanging, hyphenWidth }: Measure): Break[] {
  const unreached = { best: never, from: -1 };
  const beginning = { at: 0, trimmed: 0, price: 0, hyphen: false, withinWord: false, added: 0, best: 0, from: -1 };
  const breaks: Break[] = [{ ...beginning, hangsNext: hanging.start(atoms[0]) }];
  atoms.forEach((atom, index) => {
    const last = index === atoms.length - 1;
    if (!last && atom.price === never) return;
    const hyphen = atom.hyphen && !last;
    const isSpace = atom.kind === "space";
    const added = (hyphen ? hyphenWidth(atom) : 0) - hanging.end(isSpace ? atoms[index - 1] : atom, hyphen);
    breaks.push({
      at: index + 1,
      trimmed: isSpace ? index : index + 1,
      price: last ? 0 : atom.price,
      hyphen,
      withinWord: !last && !isSpace && atom.price > 0,
      added,
      hangsNext: last ? 0 : hanging.start(atoms[index + 1]),
      ...unreached,
    });
  });
  return breaks;
}

/** Finds the best line that ends at the break, going back until the line would be overfull. */
function reach(breaks: Break[], index: number, sums: Sums, measure: Measure): void {
  const end = breaks[index];
  if (end === undefined) return;
  const last = index === breaks.length - 1;
  let [best, bestFrom] = [never, -1];
  for (let from = index - 1; from >= 0; from--) {
    const start = breaks[from];
    if (start === undefined) break;
    const demerits = lineDemerits(start, end, last, sums, measure);
    if (demerits === never && bestFrom >= 0) break;
    const total = start.best + (demerits === never ? overfull : demerits);
    if (total < best) [best, bestFrom] = [total, from];
    if (demerits === never) break;
  }
  end.best = best;
  end.from = bestFrom;
}

function lineDemerits(start: Break, end: Break, last: boolean, sums: Sums, measure: Measure): number {
  const spaces = (sums.space[end.trimmed] ?? 0) - (sums.space[start.at] ?? 0);
  const letters = (sums.letters[end.trimmed] ?? 0) - (sums.letters[start.at] ?? 0);
  const natural = (sums.width[end.trimmed] ?? 0) - (sums.width[start.at] ?? 0) + end.added - start.hangsNext;
  const slack = measure.width - (start.at === 0 ? measure.firstIndent : 0) - natural;
  const ratio = ratioOf(slack, spaces, letters, last, measure);
  if (ratio < -1) return never;
  const bend = Math.abs(ratio);
  const badness = Math.min(100 * bend * bend * bend, 1e5);
  const hyphens = start.hyphen && end.hyphen ? twoHyphensInARow : 0;
  const short = last && start.at > 0 ? shortness(natural / measure.width, spaces === 0, start.withinWord) : 0;
  const sum = 10 + badness + end.price;
  return sum * sum + hyphens + short;
}

/** Of a last line, by the share of the measure that it fills. */
function shortness(share: number, oneWord: boolean, syllables: boolean): number {
  const lack = Math.max(0, 1 - share / shortLine) * shortLastLine;
  return oneWord && share < lonelyLine ? lack + (syllables ? lonelySyllables : lonelyWord) : lack;
}

const tolerance = 0.01;

function ratioOf(slack: number, spaces: number, letters: number, last: boolean, measure: Measure): number {
  if (!measure.justified) return slack < -tolerance ? -2 : last ? 0 : slack / (raggedness * measure.width);
  if (slack < 0 && slack >= -tolerance) return 0;
  return last && slack >= 0 ? 0 : stretchRatio(slack, spaces, letters);
}

/** Whether the last of several lines is one word, or the end of one, and short. */
export function endsLonely(lines: readonly BrokenLine[], atoms: readonly Atom[], { width }: Measure): boolean {
  const last = lines.at(-1);
  if (last === undefined || lines.length < 2) return false;
  const row = atoms.slice(last.start, last.end);
  const natural = row.reduce((sum, atom) => sum + atom.width, 0);
  return natural < lonelyLine * width && row.every(({ kind }) => kind === "text");
}

function linesFrom(breaks: readonly Break[]): readonly BrokenLine[] {
  const lines: BrokenLine[] = [];
  for (let end = breaks.at(-1); end !== undefined && end.from >= 0; end = breaks[end.from]) {
    const { trimmed, hyphen, withinWord } = end;
    lines.push({ start: breaks[end.from]?.at ?? 0, end: trimmed, hyphen, withinWord });
  }
  return lines.reverse();
}
