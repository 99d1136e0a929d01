/** Which characters a page can show: those that a document may carry, less those that show nothing. */

/** Controls, unpaired surrogates and noncharacters, which PDF's XML metadata and Word alike forbid (XML 1.0, 2.2). */
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const lineEnds = /[\t\n\r\u0085\u2028\u2029]+/g;

/** Soft hyphens, zero-width spaces, joiners outside their scripts, direction marks and variation selectors. */
const invisible = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]|\u034F|[\uFE00-\uFE0F]/g;
const joiners = /(?<![\u0600-\u06FF])[\u200C\u200D]|[\u200C\u200D](?![\u0600-\u06FF])/g;

/** Counts and takes out what is forbidden. */
export function withoutForbidden(text: string): { readonly text: string; readonly count: number } {
  const found = text.match(forbidden);
  return found === null ? { text, count: 0 } : { text: text.replace(forbidden, ""), count: found.length };
}

/** The text as it is drawn: line ends are spaces, and nothing is left that has no shape. */
export const drawable = (text: string): string =>
  text.normalize("NFC").replace(lineEnds, " ").replace(invisible, "").replace(joiners, "");
