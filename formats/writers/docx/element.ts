/** Any element of WordprocessingML as it is written, and the components of docx among them. */
import { BaseXmlComponent, type IContext } from "docx";

/** Written at once: a long document has a hundred thousand elements, of which a tree would only be thrown away. */
export type Xml = { readonly xml: string };

export type Attributes = Readonly<Record<string, string | number | undefined>>;
export type Content = Xml | BaseXmlComponent | string | undefined;

export function element(name: string, attributes: Attributes = {}, ...content: readonly Content[]): Xml {
  const inner = written(content);
  const start = `<${name}${writtenAttributes(attributes)}`;
  return { xml: inner === "" ? `${start}/>` : `${start}>${inner}</${name}>` };
}

/** The many elements that say one thing: `<w:jc w:val="center"/>`. */
export const valued = (name: string, value: string | number): Xml => ({
  xml: `<${name} w:val="${escapeAttribute(String(value))}"/>`,
});

/** What docx has a component for. */
const componentXml = (component: BaseXmlComponent): Xml => {
  const prepared = component.prepForXml(context);
  return { xml: prepared === undefined ? "" : serialise(prepared as Xmlable) };
};

/** A whole part of the package. */
export const serialisePart = ({ xml }: Xml): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`;

function written(content: readonly Content[]): string {
  let text = "";
  for (const part of content) {
    if (part === undefined) continue;
    if (typeof part === "string") text += escapeText(part);
    else text += part instanceof BaseXmlComponent ? componentXml(part).xml : part.xml;
  }
  return text;
}

function writtenAttributes(attributes: Attributes): string {
  let text = "";
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) text += ` ${name}="${typeof value === "string" ? escapeAttribute(value) : value}"`;
  }
  return text;
}

/** The components that are used here need neither the file nor the part around them. */
const context = { stack: [] } as Partial<IContext> as IContext;

/** As docx prepares it: an element's parts by its name, its attributes first. */
type Xmlable = string | number | boolean | { readonly [name: string]: unknown };

function serialise(xml: Xmlable): string {
  if (typeof xml !== "object") return escapeText(String(xml));
  let text = "";
  for (const name in xml) text += serialiseElement(name, xml[name]);
  return text;
}

function serialiseElement(name: string, value: unknown): string {
  const parts = (Array.isArray(value) ? value : [value]) as readonly Xmlable[];
  let attributes = "";
  let content = "";
  for (const part of parts) {
    if (typeof part === "object" && "_attr" in part) attributes += writtenAttributes(part["_attr"] as Attributes);
    else content += serialise(part);
  }
  return content === "" ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};
const escapeText = (text: string): string => text.replace(/[&<>\r]/g, (character) => escapes[character] ?? "");
const escapeAttribute = (text: string): string =>
  text.replace(/[&<>"\t\n\r]/g, (character) => escapes[character] ?? "");
