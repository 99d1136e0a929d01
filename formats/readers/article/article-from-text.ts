/** Plain text → Article: its blocks, and what the lines before and after its body say of it. */
import type { Article } from "#core/model/article.ts";
import { blocksFromText } from "./blocks-from-text.ts";
import { takeFrame } from "./take-frame.ts";

/** `text` as the reader decoded it; it is not altered. The language is left to the extraction. */
export function articleFromText(text: string, source: Article["source"]): Article {
  const { blocks, ...known } = takeFrame(text, blocksFromText(text));
  return { id: source.sha256.slice(0, 12), text, blocks, ...known, source };
}
