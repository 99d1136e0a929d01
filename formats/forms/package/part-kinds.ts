/** What the parts of a package are, by the content types that it declares (ECMA-376 part 1, 11.3 and 15.2). */
import type { PlaceKind } from "../finding.ts";
import { attribute } from "../tags/read-stories.ts";
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
  "application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml": "chart",
};

export const contentTypesPath = "[Content_Types].xml";

/** By path without the first stroke, in small letters: names are alike in all cases. */
export type ContentTypes = (path: string) => string;

export function contentTypes(root: XmlElement): ContentTypes {
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  for (const one of elementsNamed(root, "Override"))
    overrides.set(
      (attribute(one, "PartName") ?? "").replace(/^\//, "").toLowerCase(),
      attribute(one, "ContentType") ?? "",
    );
  for (const one of elementsNamed(root, "Default"))
    defaults.set((attribute(one, "Extension") ?? "").toLowerCase(), attribute(one, "ContentType") ?? "");
  return (path) => {
    const name = path.toLowerCase();
    return overrides.get(name) ?? defaults.get(name.slice(name.lastIndexOf(".") + 1)) ?? "";
  };
}

/** Data that Word shows in content controls is properties, too. */
export const partKind = (path: string, types: ContentTypes): PlaceKind | undefined =>
  kinds[types(path)] ?? (/^customXml\/item\d*\.xml$/i.test(path) ? "properties" : undefined);

export const isTemplate = (type: string): boolean => type === `${word}template.main+xml`;
export const documentType = `${word}document.main+xml`;
export const stylesType = `${word}styles+xml`;
