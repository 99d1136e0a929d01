/** The words of a text that can be spelt rightly or wrongly, and where they stand: UTF-16 offsets. */

export type Word = { readonly word: string; readonly start: number; readonly end: number };

/** Letters with the marks, apostrophes and hyphens that stand within them. */
const wordLike = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼʻ‑-][\p{L}\p{M}\p{N}]+)*/gu;
/** Addresses and the names of files are spelt as they are. */
const address = /(?:https?:\/\/|www\.|mailto:)\S+|\S+@\S+|\S+\.(?:[a-z]{2,4}\/\S*)/giu;
const hasDigit = /\p{N}/u;

export function wordsOf(text: string): readonly Word[] {
  const addresses = [...text.matchAll(address)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
  return [...text.matchAll(wordLike)]
    .map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }))
    .filter(
      ({ word, start }) => !hasDigit.test(word) && !addresses.some((one) => one.start <= start && start < one.end),
    );
}
