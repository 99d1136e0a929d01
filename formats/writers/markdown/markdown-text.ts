/** Words as Markdown prints them literally: whatever could be read as markup is escaped (CommonMark 0.31, 2.4). */

/** What can open or close markup wherever it stands; ":" and "@" only where an address would be made of them. */
const markup = /[\\`*_[\]<>|~$#]|&(?=[#A-Za-z0-9]|$)|:(?=\/\/)|@(?=\S)|(?<=\bwww)\.|!$/g;

/** For words within a line; the line's beginning is the block's to escape. */
export const escapeMarkdown = (text: string): string => text.replace(markup, "\\$&");

/** What would make a list, a rule or an underlined heading of a line that begins with it. */
const opensBlock = /^(?:[+=:-]|\d{1,9}(?=[.)]))/;

/**
 * A line's beginning and end without white space, and its first mark escaped where it would open a block. The line is
 * Markdown already: strong and emphasised words may stand in it.
 */
export function escapeLineStart(line: string): string {
  const words = line.trim();
  return words.replace(opensBlock, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}
