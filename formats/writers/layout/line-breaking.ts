/** The best ends for all lines of a paragraph at once (Knuth and Plass, 1981): least unevenness, fewest divisions. */
import type { Atom } from "./atoms.ts";
import { never } from "./break-rules.ts";

export type Measure = {
  /** In points. */
  readonly width: number;
  readonly firstIndent: number;
  readonly justified: boolean;
  /** The width of the hyphen added behind an atom. */
  readonly hyphenWidth: (atom: Atom) => number;
};

/** Atoms from `start` to before `end`; spaces at its end are not among them. */
export type BrokenLine = { readonly start: number; readonly end: number; readonly hyphen: boolean };

/** Shares of a space by which it may grow or shrink before a line counts as bad. */
const growth = 0.5;
const shrinking = 0.25;
/** A ragged line that is shorter than the measure by this share counts as bad. */
const raggedness = 0.15;
const overfull = 1e12;
const twoHyphensInARow = 12_000;
/** A last line shorter than this share of the measure is disliked, the more the shorter; worse the end of a word. */
const shortLine = 0.15;
const shortLastLine = 100_000;
const lonelySyllables = 1_000_000;

type Break = {
  /** Index behind the atom at which the line ends. */
  readonly at: number;
  readonly trimmed: number;
  readonly price: number;
  readonly hyphen: boolean;
  readonly hyphenWidth: number;
  best: number;
  from: number;
};

export function breakLines(atoms: readonly Atom[], measure: Measure): readonly BrokenLine[] {
  const sums = sumsOf(atoms);
  const breaks = breaksOf(atoms, measure);
  for (let index = 1; index < breaks.length; index++) reach(breaks, index, sums, measure);
  return linesFrom(breaks);
}

type Sums = { readonly width: Float64Array; readonly space: Float64Array };

function sumsOf(atoms: readonly Atom[]): Sums {
  const width = new Float64Array(atoms.length + 1);
  const space = new Float64Array(atoms.length + 1);
  atoms.forEach((atom, index) => {
    width[index + 1] = (width[index] ?? 0) + atom.width;
    space[index + 1] = (space[index] ?? 0) + (atom.kind === "space" ? atom.width : 0);
  });
  return { width, space };
}

function breaksOf(atoms: readonly Atom[], measure: Measure): Break[] {
  const start: Break = { at: 0, trimmed: 0, price: 0, hyphen: false, hyphenWidth: 0, best: 0, from: -1 };
  const breaks = [start];
  atoms.forEach((atom, index) => {
    const last = index === atoms.length - 1;
    if (!last && atom.price === never) return;
    const hyphen = atom.hyphen && !last;
    const trimmed = atom.kind === "space" ? index : index + 1;
    const hyphenWidth = hyphen ? measure.hyphenWidth(atom) : 0;
    breaks.push({ at: index + 1, trimmed, price: last ? 0 : atom.price, hyphen, hyphenWidth, best: never, from: -1 });
  });
  return breaks;
}

/** Finds the best line that ends at the break, going back until the line would be overfull. */
function reach(breaks: Break[], index: number, sums: Sums, measure: Measure): void {
  const end = breaks[index];
  if (end === undefined) return;
  const last = index === breaks.length - 1;
  for (let from = index - 1; from >= 0; from--) {
    const start = breaks[from];
    if (start === undefined) return;
    const demerits = lineDemerits(start, end, last, sums, measure);
    if (demerits === never && end.from >= 0) return;
    const total = start.best + (demerits === never ? overfull : demerits);
    if (total < end.best) {
      end.best = total;
      end.from = from;
    }
    if (demerits === never) return;
  }
}

function lineDemerits(start: Break, end: Break, last: boolean, sums: Sums, measure: Measure): number {
  const spaces = (sums.space[end.trimmed] ?? 0) - (sums.space[start.at] ?? 0);
  const natural = (sums.width[end.trimmed] ?? 0) - (sums.width[start.at] ?? 0) + end.hyphenWidth;
  const slack = measure.width - (start.at === 0 ? measure.firstIndent : 0) - natural;
  const ratio = stretchRatio(slack, spaces, last, measure);
  if (ratio < -1) return never;
  const badness = Math.min(100 * Math.abs(ratio) ** 3, 1e5);
  const hyphens = start.hyphen && end.hyphen ? twoHyphensInARow : 0;
  const short = last && start.at > 0 ? shortness(natural, spaces === 0 && start.hyphen, measure) : 0;
  return (10 + badness + end.price) ** 2 + hyphens + short;
}

function shortness(natural: number, syllables: boolean, { width }: Measure): number {
  const lack = Math.max(0, 1 - natural / (shortLine * width));
  return lack * (syllables ? lonelySyllables : shortLastLine);
}

function stretchRatio(slack: number, spaces: number, last: boolean, measure: Measure): number {
  const tolerance = 0.01;
  if (!measure.justified) return slack < -tolerance ? -2 : last ? 0 : slack / (raggedness * measure.width);
  if (slack < 0) return slack >= -tolerance ? 0 : spaces === 0 ? -2 : slack / (spaces * shrinking);
  return last ? 0 : slack / Math.max(spaces * growth, 0.1);
}

function linesFrom(breaks: readonly Break[]): readonly BrokenLine[] {
  const lines: BrokenLine[] = [];
  for (let end = breaks.at(-1); end !== undefined && end.from >= 0; end = breaks[end.from]) {
    lines.push({ start: breaks[end.from]?.at ?? 0, end: end.trimmed, hyphen: end.hyphen });
  }
  return lines.reverse();
}
