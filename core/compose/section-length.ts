/** How long a section is, beside what its template says of it: for the gauge; nothing is cut to it. */
import type { Placement } from "../model/document.ts";
import { pageSizes, pointsPerMillimetre } from "../model/page-sizes.ts";
import { plainFromRichText, type RichText } from "../model/rich-text.ts";
import type { Template, TemplateSection } from "../model/template.ts";
import { styleSheet } from "./style-sheet.ts";

export type Measure = {
  readonly unit: "pages" | "words" | "items" | "lines";
  readonly count: number;
  readonly least: number;
  readonly most: number;
};

export type Measured = {
  /** What the analyst wrote. */
  readonly words: RichText;
  /** So many points stand there besides. */
  readonly points: number;
  /** Undefined until its pages are known. */
  readonly pages: number | undefined;
};

/** None of a section that has nothing yet, or no usual length. */
export function measureSection({ norm = {} }: TemplateSection, measured: Measured): readonly Measure[] {
  const { words, points, pages } = measured;
  const plain = plainFromRichText(words);
  if (plain.trim() === "" && points === 0) return [];
  const { items } = norm;
  return [
    ...(norm.pages === undefined || pages === undefined ? [] : [upTo("pages", toTenth(pages), toTenth(norm.pages))]),
    ...(norm.words === undefined ? [] : [upTo("words", countWords(plain), norm.words)]),
    ...(items === undefined ? [] : [{ unit: "items", count: itemsIn(words) + points, ...items } as const]),
  ];
}

/** Of what the analyst wrote of one article, or of one option. */
export function measureItem({ norm = {} }: TemplateSection, words: RichText, template: Template): readonly Measure[] {
  const count = linesOf(words, template);
  return norm.itemLines === undefined || count === 0 ? [] : [{ unit: "lines", count, ...norm.itemLines }];
}

const upTo = (unit: Measure["unit"], count: number, most: number): Measure => ({ unit, count, least: 0, most });

const toTenth = (length: number): number => Math.round(length * 10) / 10;

const word = /[\p{L}\p{N}]+(?:['’ʼ‑-][\p{L}\p{N}]+)*/gu;

export const countWords = (text: string): number => text.match(word)?.length ?? 0;

/** The items of lists where there are some, else the paragraphs. */
function itemsIn(words: RichText): number {
  const written = words.filter((block) => plainFromRichText([block]).trim() !== "");
  const listed = written.flatMap((block) => (block.type === "list" ? block.items : []));
  return listed.length > 0 ? listed.length : written.length;
}

/** Of a letter, on average, as a share of the size; between Latin and Cyrillic in the program's serif. */
const letterWidth = 0.53;

/** About so many, as the body is set. */
function linesOf(words: RichText, template: Template): number {
  const { page } = template;
  const { size } = styleSheet(template).body;
  const width = pageSizes[page.size][0] - (page.margins.left + page.margins.right) * pointsPerMillimetre;
  const letters = Math.max(1, Math.floor(width / (size * letterWidth)));
  const lines = plainFromRichText(words).split("\n");
  return lines.reduce((sum, line) => sum + Math.ceil(line.trim().length / letters), 0);
}

/** From a section's heading to the next one's, as a share of the page's text; undefined where it has no next one. */
export function pagesOfSection(
  id: TemplateSection["id"],
  { page }: Template,
  placements: readonly Placement[],
): number | undefined {
  const headings = placements.filter(({ anchor }) => anchor.of === "section");
  const at = headings.findIndex(({ anchor }) => anchor.id === id);
  const [heading, next] = [headings[at], headings[at + 1]];
  if (heading === undefined || next === undefined) return undefined;
  const { top, bottom } = page.margins;
  const whole = pageSizes[page.size][1] - (top + bottom) * pointsPerMillimetre;
  return next.page - heading.page + (next.y - heading.y) / whole;
}
