/** Text as XML has it, and what XML cannot have at all. */

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
};

export const escapeText = (text: string): string => text.replace(/[&<>\r]/g, (character) => escapes[character] ?? "");
export const escapeAttribute = (text: string): string =>
  text.replace(/[&<>"\r]/g, (character) => escapes[character] ?? "");
