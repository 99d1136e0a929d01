/** Words as HTML prints them literally: whatever could be read as markup is escaped. */

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\u00a0": "&nbsp;",
};

/** For text between tags and for attribute values in double quotes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"'\u00a0]/g, (character) => entities[character] ?? character);

/** A line end within a run is a line break. */
export const htmlText = (text: string): string => escapeHtml(text).replaceAll("\n", "<br>");

/** ` name="value"` for each attribute that has a value. */
export const attributes = (values: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${escapeHtml(value)}"`))
    .join("");
