/** The paragraphs of an article: its blocks where it has them, else its lines. */
import type { Article, ArticleBlock, Range } from "../../model/article.ts";

export type Paragraph = ArticleBlock;

/**
 * In the order of the text, without the white space at their edges, none of them empty; the dateline is left out. One
 * at a time: a text may have millions.
 */
export function eachParagraph({ text, blocks, dateline }: Article, visit: (paragraph: Paragraph) => void): void {
  const take = (part: Paragraph): void => {
    const { start, end } = trimmed(text, dateline === undefined ? part : afterDateline(text, part, dateline));
    if (start < end) visit(start === part.start && end === part.end ? part : { kind: part.kind, start, end });
  };
  for (const block of blocks) eachPart(text, block, "\n\n", take);
  if (blocks.length === 0) eachPart(text, { kind: "paragraph", start: 0, end: text.length }, "\n", take);
}

/** In characters: less holds nobody's words, aims or steps, nor tells a language; millions of such lines cost little. */
const shortestPassage = 6;

export const isTooShort = ({ start, end }: Range): boolean => end - start < shortestPassage;

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

/** A block may hold single line breaks (hard-wrapped text); an empty line ends a paragraph all the same. */
function eachPart(text: string, block: Paragraph, separator: string, take: (part: Paragraph) => void): void {
  const { kind } = block;
  const inside = text.slice(block.start, block.end);
  if (!inside.includes(separator)) {
    take(block);
    return;
  }
  for (let from = 0; from < inside.length; ) {
    const next = inside.indexOf(separator, from);
    const to = next < 0 ? inside.length : next;
    take({ kind, start: block.start + from, end: block.start + to });
    from = to + separator.length;
  }
}

function afterDateline(text: string, paragraph: Paragraph, dateline: Range): Paragraph {
  if (dateline.start > paragraph.end || dateline.end <= paragraph.start || dateline.end > paragraph.end)
    return paragraph;
  let start = Math.max(paragraph.start, dateline.end);
  while (start < paragraph.end && /[\s–—-]/.test(text.charAt(start))) start++;
  return { ...paragraph, start };
}
