/** Any element of WordprocessingML as a component of docx, for all that docx has no component for. */
import { BaseXmlComponent, type IContext, XmlComponent } from "docx";

export type Attributes = Readonly<Record<string, string | number | undefined>>;
export type Content = XmlComponent | string | undefined;

class Element extends XmlComponent {
  constructor(name: string, attributes: Attributes, content: readonly Content[]) {
    super(name);
    this.root.push({ _attr: attributes }, ...content);
  }

  /** As docx does it, without what only its own components need. */
  override prepForXml(context: IContext): Record<string, readonly Xmlable[]> {
    const parts: Xmlable[] = [];
    for (const part of this.root) {
      const xml = part instanceof BaseXmlComponent ? part.prepForXml(context) : part;
      if (xml !== undefined) parts.push(xml);
    }
    return { [this.rootKey]: parts };
  }
}

export const element = (name: string, attributes: Attributes = {}, ...content: readonly Content[]): XmlComponent =>
  new Element(name, attributes, content);

/** The many elements that say one thing: `<w:jc w:val="center"/>`. */
export const valued = (name: string, value: string | number): XmlComponent => element(name, { "w:val": value });

/** The components that are written here need neither the file nor the part around them. */
const context = { stack: [] } as Partial<IContext> as IContext;

type Xmlable = string | number | boolean | { readonly [name: string]: unknown };

/** A whole part of the package. */
export function serialisePart(root: XmlComponent): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${serialise(root.prepForXml(context) as Xmlable)}`;
}

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
    if (typeof part === "object" && "_attr" in part) attributes += serialiseAttributes(part["_attr"] as Attributes);
    else content += serialise(part);
  }
  return content === "" ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;
}

function serialiseAttributes(attributes: Readonly<Record<string, unknown>>): string {
  let text = "";
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) text += ` ${name}="${escapeAttribute(String(value))}"`;
  }
  return text;
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
