/** A PDF's lines → blocks: lines of one paragraph are joined, words divided at a line's end made whole again. */
import type { WrittenBlock } from "../article/article-from-blocks.ts";
import type { TextLine } from "./lines.ts";

/** Larger than the text by this is a heading. */
const headingFrom = 1.15;
const longestHeading = 250;

/** The lines of all pages, in reading order. */
export function paragraphsOf(lines: readonly TextLine[]): readonly WrittenBlock[] {
  const page = measure(lines);
  const groups: TextLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && goesOn(last, line, page)) group.push(line);
    else groups.push([line]);
  }
  const isCompound = compoundsAmong(lines);
  return groups.flatMap((group) => blockOf(group, page, isCompound));
}

type Measures = {
  /** The text's size, in points. */
  readonly size: number;
  /** From baseline to baseline. */
  readonly leading: number;
  /** How long full lines are. */
  readonly width: number;
};

function measure(lines: readonly TextLine[]): Measures {
  const size = weighted(lines.map((line) => [line.size, line.text.length]));
  const body = lines.filter((line) => Math.abs(line.size - size) < 0.5);
  const steps = body.slice(1).map((line, index) => Math.round(((body[index]?.y ?? 0) - line.y) * 2) / 2);
  const leading =
    weighted(steps.filter((step) => step > 0.8 * size && step < 3 * size).map((step) => [step, 1])) || 1.2 * size;
  const widths = body.map(({ x, right }) => right - x).sort((one, other) => one - other);
  return { size, leading, width: widths[Math.floor(widths.length * 0.8)] ?? 0 };
}

/** The value that most weight is on. */
function weighted(values: readonly (readonly [value: number, weight: number])[]): number {
  const sums = new Map<number, number>();
  for (const [value, weight] of values) sums.set(value, (sums.get(value) ?? 0) + weight);
  return [...sums].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}

const endsSentence = (text: string): boolean => /[.!?…:;»”"')\]]$/u.test(text);
const opensItem = (text: string): boolean => /^(?:[•‣▪●◦■–—-]\s|\d{1,2}[.)]\s)/u.test(text);

/**
 * Whether a line belongs to the paragraph of the one before: where the step is a line's, unless a sentence has ended and
 * the line is indented, or the one before left room; across columns and pages only the words can tell.
 */
function goesOn(last: TextLine, line: TextLine, { size, leading, width }: Measures): boolean {
  if (Math.abs(last.size - line.size) > 0.1 * size || opensItem(line.text)) return false;
  const step = last.y - line.y;
  if (step <= 0 || step > 6 * leading) return !endsSentence(last.text) && /^\p{Ll}/u.test(line.text);
  if (step > Math.max(1.35 * leading, leading + 3, 1.6 * line.size)) return false;
  if (line.size > headingFrom * size || !endsSentence(last.text)) return true;
  const isShort = last.right - last.x < 0.85 * width;
  const isIndented = line.x - last.x > 0.8 * size && !opensItem(last.text);
  return !isShort && !isIndented;
}

function blockOf(group: readonly TextLine[], { size }: Measures, isCompound: IsCompound): readonly WrittenBlock[] {
  const text = group.map((line, index) => leadingTo(group[index + 1]?.text, line.text, isCompound)).join("");
  const first = group[0];
  if (first === undefined || text === "") return [];
  if (first.size >= headingFrom * size && text.length <= longestHeading) return [{ kind: "heading", text }];
  return opensItem(text) && group.length < 12
    ? [{ kind: "listItem", text: text.replace(/^[•‣▪●◦■–—-]\s+/u, "") }]
    : [{ kind: "paragraph", text }];
}

/** Whether a word that is divided between these halves is written with a hyphen elsewhere, and not without it. */
type IsCompound = (head: string, tail: string) => boolean;

function compoundsAmong(lines: readonly TextLine[]): IsCompound {
  let known: ReadonlySet<string> | undefined;
  return (head, tail) => {
    known ??= wordsIn(lines);
    return known.has(stemOf(`${head}-${tail}`.toLowerCase())) && !known.has((head + tail).toLowerCase());
  };
}

/** Every word, and of compounds so much as an ending does not change: «северо-вост». */
const wordsIn = (lines: readonly TextLine[]): ReadonlySet<string> =>
  new Set(lines.flatMap(({ text }) => (text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []).map(stemOf)));

const stemLetters = 4;
const stemOf = (word: string): string =>
  word.includes("-") ? word.replace(/-(\p{L}+)$/u, (_, last: string) => `-${last.slice(0, stemLetters)}`) : word;

const hyphens: ReadonlySet<string | undefined> = new Set(["-", "\u00ad", "\u2010"]);
const longestWord = 60;

/** The line as it goes on into the next: a hyphen at its end stays in a compound, and where a capital or figure follows. */
function leadingTo(next: string | undefined, line: string, isCompound: IsCompound): string {
  if (next === undefined) return line;
  const hyphen = line.at(-1);
  const head = hyphens.has(hyphen) ? /\p{L}+$/u.exec(line.slice(-longestWord, -1))?.[0] : undefined;
  if (head === undefined) return `${line} `;
  const tail = /^\p{Ll}+/u.exec(next)?.[0];
  if (tail === undefined) return line;
  return hyphen === "-" && isCompound(head, tail) ? line : line.slice(0, -1);
}
