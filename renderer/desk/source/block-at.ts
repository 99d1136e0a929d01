/** Which block a place of the text is in. */
import type { ArticleBlock } from "#core/model/article.ts";

/** The index of the first block that ends after the offset; their number where none does. They stand in text order. */
export function blockAt(blocks: readonly ArticleBlock[], offset: number): number {
  let [from, to] = [0, blocks.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((blocks[middle]?.end ?? 0) > offset) to = middle;
    else from = middle + 1;
  }
  return from;
}
