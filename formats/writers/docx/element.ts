/** WordprocessingML as an expression: an element is its text, in which whatever could be read as markup is escaped. */

/** Markup that is complete; words are plain strings. */
export type Xml = { readonly xml: string };
export type Attributes = Readonly<Record<string, string | number | undefined>>;
export type Content = Xml | string | undefined;

export function element(name: string, attributes: Attributes = {}, ...content: readonly Content[]): Xml {
  let start = `<${name}`;
  for (const attribute in attributes) {
    const value = attributes[attribute];
    if (value !== undefined) start += ` ${attribute}="${typeof value === "number" ? value : escapeAttribute(value)}"`;
  }
  let inner = "";
  for (const part of content) if (part !== undefined) inner += typeof part === "string" ? escapeText(part) : part.xml;
  return { xml: inner === "" ? `${start}/>` : `${start}>${inner}</${name}>` };
}

/** The many elements that say one thing: `<w:jc w:val="center"/>`. */
export const valued = (name: string, value: string | number): Xml => element(name, { "w:val": value });

/** A whole part of the package. */
export const serialisePart = ({ xml }: Xml): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`;

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};
const escaped = (character: string): string => escapes[character] ?? "";
const escapeText = (text: string): string => text.replace(/[&<>\r]/g, escaped);
const escapeAttribute = (text: string): string => text.replace(/[&<>"\t\n\r]/g, escaped);
