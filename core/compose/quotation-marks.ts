/** Puts the document language's marks around a source's words without touching the words. */
import type { DocumentStrings } from "./document-strings.ts";

type Marks = DocumentStrings["quotationMarks"];

/**
 * The outer marks; the inner ones where the words hold an outer mark themselves, so that none closes early; none
 * where the words bring a pair of their own around the whole.
 */
export function marksAround(words: string, { outer, inner }: Marks): readonly [string, string] {
  if (isEnclosed(words, outer) || isEnclosed(words, inner)) return ["", ""];
  return holdsMark(words, outer) ? inner : outer;
}

export function quoted(words: string, marks: Marks): string {
  const [open, close] = marksAround(words, marks);
  return `${open}${words}${close}`;
}

const holdsMark = (words: string, marks: readonly string[]): boolean =>
  marks.some((mark) => words.includes(mark.trim()));

/** Whether the pair that opens the words is the one that ends them: «а» и «б» is not enclosed. */
export function isEnclosed(words: string, [open, close]: readonly [string, string]): boolean {
  const [opening, closing] = [open.trim(), close.trim()];
  if (!words.startsWith(opening) || !words.endsWith(closing) || words.length < opening.length + closing.length)
    return false;
  const within = words.slice(opening.length, words.length - closing.length);
  const firstClosing = within.indexOf(closing);
  return firstClosing === -1 || (within.indexOf(opening) !== -1 && within.indexOf(opening) < firstClosing);
}
