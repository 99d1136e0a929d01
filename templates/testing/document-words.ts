/** The words of a document that stand in its own language: an article's in another language are tagged as such. */
import type { Document } from "#core/model/document.ts";

/** Words of letters alone, without addresses, file names, digests and what else has figures in it. */
export const ownWords = (document: Document): readonly string[] =>
  textsIn([document.header, document.footer, document.blocks], false).flatMap(wordsIn);

/** Every word, as a reader counts them. */
export const countWords = (document: Document): number =>
  textsIn(document.blocks, true).flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? []).length;

export const wordsIn = (text: string): readonly string[] =>
  text
    .split(/\s+/)
    .filter((token) => !/[\d/]|SHA/.test(token))
    .flatMap((token) => token.match(/[\p{L}\p{M}ʻʼ]+/gu) ?? []);

function textsIn(value: unknown, all: boolean): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  if ("type" in value && value.type === "text" && "text" in value)
    return "language" in value && !all ? [] : [String(value.text)];
  return Object.values(value).flatMap((one) => textsIn(one, all));
}
