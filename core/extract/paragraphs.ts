/** The paragraphs of an article: its blocks where it has them, else its lines. */
import type { Article, ArticleBlock, Range } from "../model/article.ts";

export type Paragraph = ArticleBlock;

/** In the order of the text, without the white space at their edges, none of them empty; the dateline is left out. */
export function paragraphsOf({ text, blocks, dateline }: Article): readonly Paragraph[] {
  const ranges = blocks.length > 0 ? blocks.flatMap((block) => parts(text, block)) : lines(text);
  return ranges
    .map((range) => (dateline === undefined ? range : afterDateline(text, range, dateline)))
    .map((range) => ({ ...trimmed(text, range), kind: range.kind }))
    .filter(({ start, end }) => start < end);
}

/** The range less the white space at its edges. */
export function trimmed(text: string, range: Range): Range {
  let { start } = range;
  let end = Math.min(range.end, text.length);
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** White space as news texts have it, with no-break, thin and zero-width spaces. */
export const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x202f ||
  code === 0x3000 ||
  code === 0xfeff;

const lines = (text: string): readonly Paragraph[] =>
  parts(text, { kind: "paragraph", start: 0, end: text.length }, "\n");

/** A block may hold single line breaks (hard-wrapped text); an empty line ends a paragraph all the same. */
function parts(text: string, block: Paragraph, separator = "\n\n"): readonly Paragraph[] {
  const { kind } = block;
  const found: Paragraph[] = [];
  let { start } = block;
  for (const part of text.slice(start, block.end).split(separator)) {
    found.push({ kind, start, end: start + part.length });
    start += part.length + separator.length;
  }
  return found;
}

function afterDateline(text: string, paragraph: Paragraph, dateline: Range): Paragraph {
  if (dateline.start > paragraph.end || dateline.end <= paragraph.start || dateline.end > paragraph.end)
    return paragraph;
  let start = Math.max(paragraph.start, dateline.end);
  while (start < paragraph.end && /[\s–—-]/.test(text.charAt(start))) start++;
  return { ...paragraph, start };
}
