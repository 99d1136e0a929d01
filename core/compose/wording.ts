/** Small changes to how words stand on a page that leave every word as it is. */

const lineEnd = /[\n\r\u2028\u2029]/;

/** A run has no line ends: each, with the space around it, becomes one space. */
export function onOneLine(text: string): string {
  if (!lineEnd.test(text)) return text.trim();
  const lines = text.split(lineEnd).map((line) => line.trim());
  return lines.filter((line) => line !== "").join(" ");
}

/**
 * A day of the month stays on a line with its month, and a month with its year, whichever comes first: «2025 жылғы 13
 * қараша», "13-noyabr", "2025-ci il".
 */
export const heldTogether = (text: string): string =>
  text.replace(
    /(?<=\d) (?=\p{L})|(?<=\p{L}) (?=\d{4}(?!\d))|(?<=\b\d{4}[ -]\p{L}+) (?=\d{1,2}[ -]\p{L})|(?<=\b\d{4}-\p{L}+) (?=\p{L})/gu,
    "\u00a0",
  );

/** The first letter large, for words that begin a line; a tag that is none has no say in it. */
export function withCapital(text: string, language: string): string {
  const first = text.match(/^\P{L}*\p{L}/u)?.[0] ?? "";
  return upperCase(first, language) + text.slice(first.length);
}

function upperCase(text: string, language: string): string {
  try {
    return text.toLocaleUpperCase(language);
  } catch {
    return text.toUpperCase();
  }
}

/** At most so many characters, ended after a whole word; a first word longer than that is cut. */
export function shortened(text: string, most: number, ellipsis: string): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most - ellipsis.length + 1);
  const words = /\s/.test(head) ? head.replace(/\s+\S*$/, "") : head.slice(0, -1).replace(/[\uD800-\uDBFF]$/, "");
  return words.replace(/[\s,;:(–—-]+$/, "") + ellipsis;
}
