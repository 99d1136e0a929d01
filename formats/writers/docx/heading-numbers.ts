/** The numbers of headings as Word's own: where Word, counting, would print the same, it counts. */
import type { Block, Heading } from "#core/model/document.ts";
import { element, valued, type Xml } from "./element.ts";
import { wordStyles } from "./word-styles.ts";

/** For each level the text of its numbers, "%1.%2" for a second level's "2.1"; undefined for a level without numbers. */
export type HeadingNumbers = readonly [string | undefined, string | undefined, string | undefined];

/** Undefined where no heading has a number, or Word would print another for one that has. */
export function headingNumbers(blocks: readonly Block[]): HeadingNumbers | undefined {
  const counters = [0, 0, 0];
  const patterns: [string | undefined, string | undefined, string | undefined] = [undefined, undefined, undefined];
  const numbered = blocks.filter(isNumbered);
  for (const { level, number } of numbered) {
    count(counters, level);
    patterns[level - 1] ??= patternOf(number, counters, level);
    if (printed(patterns[level - 1], counters) !== number) return undefined;
  }
  return numbered.length === 0 ? undefined : patterns;
}

type Numbered = Heading & { readonly number: string };
const isNumbered = (block: Block): block is Numbered => block.type === "heading" && block.number !== undefined;

/** What stands deeper begins anew. */
function count(counters: number[], level: number): void {
  counters[level - 1] = (counters[level - 1] ?? 0) + 1;
  counters.fill(0, level);
}

/** Each figure of the number stands for a level: its own the last, those above it before. */
function patternOf(number: string, counters: readonly number[], level: number): string | undefined {
  const figures = number.match(/\d+/g) ?? [];
  const highest = level - figures.length;
  if (figures.length === 0 || highest < 0 || counters.slice(highest, level).includes(0)) return undefined;
  if (number.includes("%")) return undefined;
  const levels = figures.map((_, at) => `%${highest + at + 1}`);
  return number.replace(/\d+/g, () => levels.shift() ?? "");
}

const printed = (pattern: string | undefined, counters: readonly number[]): string | undefined =>
  pattern?.replace(/%(\d)/g, (_, level: string) => String(counters[Number(level) - 1]));

/** The instance that headings are numbered by, where Word counts them; the lists' follow. */
export const headingInstance = 3;
const abstractNumber = 5;

export const numberedHeadings: Xml = element(
  "w:num",
  { "w:numId": headingInstance },
  valued("w:abstractNumId", abstractNumber),
);

const headingStyles = [wordStyles.heading1, wordStyles.heading2, wordStyles.heading3];

/** A level for each kind of heading, the number set as its words are. */
export const abstractHeadings = (headings: HeadingNumbers): Xml =>
  element(
    "w:abstractNum",
    { "w:abstractNumId": abstractNumber },
    valued("w:multiLevelType", "multilevel"),
    ...headings.map((text, level) => headingLevel(level, text)),
  );

const headingLevel = (level: number, text: string | undefined): Xml =>
  element(
    "w:lvl",
    { "w:ilvl": level },
    valued("w:start", 1),
    valued("w:numFmt", text === undefined ? "none" : "decimal"),
    text === undefined ? undefined : valued("w:pStyle", headingStyles[level]?.id ?? ""),
    valued("w:suff", text === undefined ? "nothing" : "space"),
    valued("w:lvlText", text ?? ""),
    valued("w:lvlJc", "left"),
    element("w:pPr", {}, element("w:ind", { "w:left": 0, "w:firstLine": 0 })),
  );
