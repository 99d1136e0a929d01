/** A PDF's lines → blocks: lines of one paragraph are joined, words divided at a line's end made whole again. */
import type { WrittenBlock } from "../article/article-from-blocks.ts";
import type { TextLine } from "./lines.ts";
import { type Measures, measure } from "./measures.ts";
import { opensNote, type PlacedLine, placedLines, withoutNoteMark } from "./page-parts.ts";
import type { PageLines } from "./running-lines.ts";

/** Larger than the text by this is a heading. */
const headingFrom = 1.15;
const longestHeading = 250;

/** The pages' lines, each page's in reading order. */
export function paragraphsOf(pages: readonly PageLines[]): readonly WrittenBlock[] {
  const lines = pages.flat();
  const usual = measure(lines);
  const isCompound = compoundsAmong(lines);
  const groups = groupsOf(
    pages.flatMap((page) => placedLines(page, usual)),
    usual,
  );
  return groups.flatMap((group) => blockOf(group, usual, isCompound));
}

type Group = PlacedLine[];

/** Lines of one block. A page's notes wait for the end of the paragraph that goes on over the page. */
function groupsOf(lines: readonly PlacedLine[], usual: Measures): readonly Group[] {
  const groups: Group[] = [];
  const notes: Group[] = [];
  for (const line of lines) {
    if (line.part === "note") {
      const note = notes.at(-1);
      if (note === undefined || opensNote(line.text)) notes.push([line]);
      else note.push(line);
      continue;
    }
    const group = groups.at(-1);
    if (group !== undefined && belongsTo(group, line, usual)) group.push(line);
    else groups.push(...notes.splice(0), [line]);
  }
  return [...groups, ...notes];
}

/** A cell's further lines stand below its first. */
function belongsTo(group: Group, line: PlacedLine, usual: Measures): boolean {
  const [first, last] = [group[0], group.at(-1)];
  if (first === undefined || last === undefined || line.part === "cell" || first.part === "note") return false;
  if (first.part === "cell" && (Math.abs(line.x - first.x) > 0.5 * usual.size || isFull(line, usual))) return false;
  return goesOn(last, line, usual);
}

const isFull = ({ x, right }: TextLine, { width }: Measures): boolean => right - x > 0.9 * width;

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
  if (line.size > headingFrom * size) return true;
  if (!endsSentence(last.text)) return !hadRoom(last, line);
  const isShort = last.right - last.x < 0.85 * width;
  const isIndented = line.x - last.x > 0.8 * size && !opensItem(last.text);
  return !isShort && !isIndented;
}

/** Whether the next line's first word had fitted on the line before, with room to spare. */
function hadRoom(last: TextLine, line: TextLine): boolean {
  const word = /^\S*/.exec(line.text)?.[0] ?? "";
  const width = ((line.right - line.x) * word.length) / Math.max(1, line.text.length);
  return last.right + width + 2 * line.size < line.right;
}

function blockOf(group: readonly PlacedLine[], { size }: Measures, isCompound: IsCompound): readonly WrittenBlock[] {
  const text = group.map((line, index) => leadingTo(group[index + 1]?.text, line.text, isCompound)).join("");
  const first = group[0];
  if (first === undefined || text === "") return [];
  if (first.part === "cell") return [{ kind: "tableCell", text }];
  if (first.part === "note") return [{ kind: "paragraph", text: withoutNoteMark(text) }];
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
