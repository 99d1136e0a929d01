/** What the parts of a package are, by the content types that it declares (ECMA-376 part 1, 11.3 and 15.2). */
import type { PlaceKind } from "../finding.ts";
import { elementsNamed, type XmlElement } from "../xml/xml-tree.ts";

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

/** Those in which something is filled in, or that charts and drawings hold tags in. */
const kinds: Readonly<Record<string, PlaceKind>> = {
  [`${word}document.main+xml`]: "body",
  [`${word}template.main+xml`]: "body",
  [`${word}header+xml`]: "header",
  [`${word}footer+xml`]: "footer",
  [`${word}footnotes+xml`]: "footnote",
  [`${word}endnotes+xml`]: "endnote",
  "application/vnd.openxmlformats-package.core-properties+xml": "properties",
  "application/vnd.openxmlformats-officedocument.extended-properties+xml": "properties",
  "application/vnd.openxmlformats-officedocument.custom-properties+xml": "properties",
  "application/vnd.openxmlformats-officedocument.drawingml.chart+xml": "chart",
  "application/vnd.openxmlformats-officedocument.drawingml.diagramdata+xml": "chart",
};

export const contentTypesPath = "[Content_Types].xml";

/** In small letters, as types are alike in all cases; by path without the first stroke, for which that holds, too. */
export type ContentTypes = (path: string) => string;

export function contentTypes(root: XmlElement): ContentTypes {
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  for (const { attributes } of elementsNamed(root, "Override"))
    overrides.set((attributes["PartName"] ?? "").replace(/^\//, "").toLowerCase(), typeIn(attributes));
  for (const { attributes } of elementsNamed(root, "Default"))
    defaults.set((attributes["Extension"] ?? "").toLowerCase(), typeIn(attributes));
  return (path) => {
    const name = path.toLowerCase();
    return overrides.get(name) ?? defaults.get(name.slice(name.lastIndexOf(".") + 1)) ?? "";
  };
}

const typeIn = (attributes: XmlElement["attributes"]): string =>
  (attributes["ContentType"] ?? "").replace(/;.*/s, "").trim().toLowerCase();

/** Data that Word shows in content controls is properties, too. */
export const partKind = (path: string, types: ContentTypes): PlaceKind | undefined =>
  kinds[types(path)] ?? (/^customXml\/item\d*\.xml$/i.test(path) ? "properties" : undefined);

/** One of Word's own, whatever its file is called. */
export const isWordPart = (type: string): boolean => type.startsWith(word);

export const isTemplate = (type: string): boolean => type === `${word}template.main+xml`;
export const documentType = `${word}document.main+xml`;
export const stylesType = `${word}styles+xml`;
