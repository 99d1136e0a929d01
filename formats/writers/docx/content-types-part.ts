/** [Content_Types].xml: what each part of the package is. */
import { element, type Xml } from "./element.ts";

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const defaults = {
  rels: "application/vnd.openxmlformats-package.relationships+xml",
  xml: "application/xml",
  odttf: "application/vnd.openxmlformats-officedocument.obfuscatedFont",
  png: "image/png",
  jpeg: "image/jpeg",
} as const;

const overrides: readonly (readonly [pattern: RegExp, type: string])[] = [
  [/^word\/document\.xml$/, `${word}.document.main+xml`],
  [/^word\/styles\.xml$/, `${word}.styles+xml`],
  [/^word\/numbering\.xml$/, `${word}.numbering+xml`],
  [/^word\/settings\.xml$/, `${word}.settings+xml`],
  [/^word\/fontTable\.xml$/, `${word}.fontTable+xml`],
  [/^word\/header\d\.xml$/, `${word}.header+xml`],
  [/^word\/footer\d\.xml$/, `${word}.footer+xml`],
  [/^docProps\/core\.xml$/, "application/vnd.openxmlformats-package.core-properties+xml"],
  [/^docProps\/app\.xml$/, "application/vnd.openxmlformats-officedocument.extended-properties+xml"],
];

export function contentTypesPart(paths: readonly string[]): Xml {
  const extensions = Object.entries(defaults).filter(([extension]) => paths.some((path) => path.endsWith(extension)));
  return element(
    "Types",
    { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" },
    ...extensions.map(([Extension, ContentType]) => element("Default", { Extension, ContentType })),
    ...paths.flatMap((path) => {
      const type = overrides.find(([pattern]) => pattern.test(path))?.[1];
      return type === undefined ? [] : [element("Override", { PartName: `/${path}`, ContentType: type })];
    }),
  );
}
