/** Whether Word divides the words of a document: where it does not, lines that are stretched would have holes. */
import type { Document, Inline } from "#core/model/document.ts";
import { inlinesOf } from "../document-parts.ts";

/** Languages that Office has patterns for, with its proofing tools; of the region's, Russian and Turkish alone. */
const divided = /^(?:bg|cs|da|de|el|en|es|et|fi|fr|hr|hu|it|lt|lv|nb|nl|pl|pt|ro|ru|sk|sl|sr|sv|tr|uk)\b/;

/** By the language that most of the text is in; it may be another than the headings'. */
export function isHyphenated({ blocks, language }: Document): boolean {
  const balance = blocks
    .flatMap(inlinesOf)
    .reduce((sum, inline) => sum + lengthOf(inline) * (divided.test(languageOf(inline) ?? language) ? 1 : -1), 0);
  return balance === 0 ? divided.test(language) : balance > 0;
}

const lengthOf = (inline: Inline): number => (inline.type === "text" ? inline.text.length : 0);
const languageOf = (inline: Inline): string | undefined => (inline.type === "text" ? inline.language : undefined);
