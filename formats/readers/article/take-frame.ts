/**
 * What frames an article's body is taken off its blocks and named: headline, date line, author, address, labelled
 * lines, dateline. For every reader: what the format itself says of the article goes over what is found here.
 */
import type { Article, ArticleBlock } from "#core/model/article.ts";
import { findDateline } from "./find-dateline.ts";
import { type Known, readFrameLine } from "./frame-lines.ts";
import { dayPattern, parseWrittenDay } from "./written-date.ts";

export type Framed = Known & Pick<Article, "blocks" | "dateline">;

/** A title's longest length: a longer first line is a paragraph that lacks its full stop. */
const longestHeadline = 250;
/** How many blocks at the head may be lines about the article, and how many at its foot. */
const headLines = 8;
const footLines = 4;
/** Among how many blocks behind the headline the dateline is looked for: decks may come first. */
const datelineWithin = 3;

export function takeFrame(text: string, blocks: readonly ArticleBlock[]): Framed {
  const head = takeHead(text, blocks);
  const foot = takeFoot(text, head.rest);
  const opened = takeDateline(text, foot.rest);
  const outlet = head.known.outlet ?? foot.known.outlet ?? opened.dateline?.agency;
  const published = head.known.published ?? opened.day ?? foot.known.published;
  return {
    ...foot.known,
    ...head.known,
    ...(published !== undefined && { published }),
    ...(outlet !== undefined && { outlet }),
    ...(opened.dateline !== undefined && { dateline: opened.dateline }),
    blocks: [...(head.headline === undefined ? [] : [head.headline]), ...opened.blocks],
  };
}

type Taken = { readonly known: Known; readonly rest: readonly ArticleBlock[] };

/** The lines about the article at its head, with the headline before, among or behind them; the last block is body. */
function takeHead(text: string, blocks: readonly ArticleBlock[]): Taken & { readonly headline?: ArticleBlock } {
  let known: Known = {};
  let headline: ArticleBlock | undefined;
  let taken = 0;
  for (const block of blocks.slice(0, Math.min(headLines, blocks.length - 1))) {
    const line = readFrameLine(text.slice(block.start, block.end), "head");
    if (line === undefined && headline !== undefined) break;
    if (line === undefined && !isHeadline(text, block, blocks[taken + 1])) break;
    if (line === undefined) headline = { ...block, kind: "headline" };
    else known = { ...line, ...known };
    taken++;
  }
  const title = known.title ?? (headline && text.slice(headline.start, headline.end).replace(/\s+/g, " "));
  const rest = withoutStamp(text, blocks.slice(taken));
  return {
    known: { ...known, ...rest.known, ...(title !== undefined && { title }) },
    ...(headline && { headline }),
    rest: rest.rest,
  };
}

/** A marked heading, or a line that does not end as a sentence does; more text must follow. */
function isHeadline(text: string, block: ArticleBlock, next: ArticleBlock | undefined): boolean {
  if (next === undefined || block.end - block.start > longestHeadline) return false;
  if (block.kind === "heading") return true;
  const words = text.slice(block.start, block.end);
  const ended = /[.…:;,。，；：！？」][»”"'’)\]]*$/u.test(words);
  return block.kind === "paragraph" && !ended && stampOf(words) === undefined && !opensWithDateline(text, block);
}

const opensWithDateline = (text: string, { start, end }: ArticleBlock): boolean =>
  findDateline(text, start, end) !== undefined;

/** "date 2025-11-12 " before the first words, as collections of scraped texts put it. */
function stampOf(words: string): { readonly day: string; readonly length: number } | undefined {
  const found = stamp.exec(words.slice(0, 80));
  const day = found?.[1] === undefined ? undefined : parseWrittenDay(found[1]);
  return found === null || day === undefined ? undefined : { day, length: found[0].length };
}
const stamp = new RegExp(`^[Dd]ate:?\\s+(${dayPattern})\\s+(?=\\S)`, "u");

function withoutStamp(text: string, blocks: readonly ArticleBlock[]): Taken {
  const [first, ...others] = blocks;
  const found = first && stampOf(text.slice(first.start, first.end));
  if (first === undefined || found === undefined) return { known: {}, rest: blocks };
  return { known: { published: found.day }, rest: [{ ...first, start: first.start + found.length }, ...others] };
}

function takeFoot(text: string, blocks: readonly ArticleBlock[]): Taken {
  let known: Known = {};
  let left = blocks.length;
  while (left > Math.max(1, blocks.length - footLines)) {
    const block = blocks[left - 1];
    const line = block && readFrameLine(text.slice(block.start, block.end), "foot");
    if (line === undefined) break;
    known = { ...known, ...line };
    left--;
  }
  return { known, rest: blocks.slice(0, left) };
}

type Opened = Pick<Framed, "blocks" | "dateline"> & { readonly day?: string };

function takeDateline(text: string, blocks: readonly ArticleBlock[]): Opened {
  for (const [index, block] of blocks.slice(0, datelineWithin).entries()) {
    const found = block.kind === "paragraph" ? findDateline(text, block.start, block.end) : undefined;
    if (found === undefined) continue;
    const { dateline, day, bodyStart } = found;
    return { dateline, ...(day && { day }), blocks: blocks.with(index, { ...block, start: bodyStart }) };
  }
  return { blocks };
}
