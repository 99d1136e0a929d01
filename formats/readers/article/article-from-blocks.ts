/** Blocks of words as a format has them → Article: one text with the blocks as ranges in it, and what is known of it. */
import type { Article, ArticleBlock } from "#core/model/article.ts";
import type { Known } from "./frame-lines.ts";
import { takeFrame } from "./take-frame.ts";

/** `text` without line ends but "\n"; white space at its ends is left out, and a block without words altogether. */
export type WrittenBlock = { readonly kind: ArticleBlock["kind"]; readonly text: string };

export type ArticleParts = {
  readonly blocks: readonly WrittenBlock[];
  /** What the format itself says of the article: it goes over what its first and last lines say. */
  readonly known: Known & Pick<Article, "language">;
  /** What the format says that is often about something else: it counts where the text itself says nothing. */
  readonly guessed?: Known;
  readonly source: Article["source"];
  /** Its place among the articles of one file; the first has 0. */
  readonly index?: number;
};

export function articleFromBlocks({ blocks, known, guessed, source, index = 0 }: ArticleParts): Article {
  const { text, ranges } = joined(blocks);
  const framed = takeFrame(text, ranges);
  const id = source.sha256.slice(0, 12) + (index === 0 ? "" : `-${index}`);
  return { id, text, ...guessed, ...framed, ...known, source };
}

const gap = "\n\n";

function joined(blocks: readonly WrittenBlock[]): { readonly text: string; readonly ranges: readonly ArticleBlock[] } {
  const ranges: ArticleBlock[] = [];
  const texts: string[] = [];
  let start = 0;
  for (const { kind, text } of blocks) {
    const words = text.trim();
    if (words === "") continue;
    ranges.push({ kind, start, end: start + words.length });
    texts.push(words);
    start += words.length + gap.length;
  }
  return { text: texts.join(gap), ranges };
}
