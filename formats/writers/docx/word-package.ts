/** A whole Word file from a document: its parts, what they refer to, and the package around them. */
import type { Document } from "#core/model/document.ts";
import type { Warning } from "#core/model/warning.ts";
import { withFittedColumns } from "../fitted-columns.ts";
import { withSoundPictures } from "../pictures/sound-pictures.ts";
import type { FontLibrary, Written } from "../writer.ts";
import { contentTypesPart } from "./content-types-part.ts";
import { documentPart, furnitureParts } from "./document-part.ts";
import { serialisePart, type Xml } from "./element.ts";
import { type EmbeddedFonts, embeddedFonts } from "./embedded-fonts.ts";
import { withoutForbiddenCharacters } from "./forbidden-characters.ts";
import { type HeadingNumbers, headingNumbers } from "./heading-numbers.ts";
import { isHyphenated } from "./hyphenated.ts";
import { findLinkTargets } from "./link-targets.ts";
import { createListInstances } from "./numbering-part.ts";
import { type Part, packParts } from "./packing.ts";
import { createNumbers, type PartContext } from "./part-context.ts";
import { applicationPart, corePart, settingsPart } from "./property-parts.ts";
import { createRelationships, type Relationships } from "./relationships.ts";
import { remembered } from "./remembered.ts";
import { stylePart } from "./style-part.ts";
import { zip } from "./zip.ts";

export function writeWordPackage(given: Document, library: FontLibrary): Written {
  const { value, count } = withoutForbiddenCharacters(given);
  const { document: sound, warnings } = withSoundPictures(value);
  const document = withFittedColumns(sound);
  const fonts = embeddedFonts(library);
  const parts = wordParts(document, fonts);
  const paths = [...parts.keys(), ...fonts.entries.map(({ path }) => path)];
  const types = serialisePart(contentTypesPart(paths));
  return {
    bytes: zip([...packParts(new Map([["[Content_Types].xml", types], ...parts])), ...fonts.entries]),
    warnings: [...forbiddenWarning(count), ...warnings],
    placements: [],
  };
}

const forbiddenWarning = (count: number): readonly Warning[] =>
  count === 0 ? [] : [{ code: "forbiddenCharacters", facts: { count } }];

/** In the order of the package. */
function wordParts(document: Document, fonts: EmbeddedFonts): ReadonlyMap<string, Part> {
  const headings = headingNumbers(document.blocks);
  const context: PartContext = {
    document,
    targets: findLinkTargets(document),
    relationships: createRelationships(),
    lists: createListInstances(document.blocks, headings),
    headings,
    numbers: createNumbers(),
    pictures: new Map(),
  };
  const furniture = furnitureParts(context);
  const main = documentPart(furniture, context);
  const { relationships } = context;
  const hyphenation = isHyphenated(document);
  const has = { fonts: fonts.entries.length > 0, hyphenation };
  for (const name of ["styles", "numbering", "settings", "fontTable"]) relationships.add(name, `${name}.xml`);
  const components: readonly (readonly [string, Xml])[] = [
    ["_rels/.rels", packageRelationships().part()],
    ["docProps/core.xml", corePart(document)],
    ["docProps/app.xml", applicationPart()],
    ["word/document.xml", main],
    ["word/_rels/document.xml.rels", relationships.part()],
    ...furniture.flatMap(({ path, part, relationships: own }) => [
      [`word/${path}`, part] as const,
      ...relationshipPart(`word/_rels/${path}.rels`, own),
    ]),
    ["word/numbering.xml", context.lists.part(document.styles)],
    ["word/settings.xml", settingsPart(document, has)],
    ["word/fontTable.xml", fonts.table],
    ...relationshipPart("word/_rels/fontTable.xml.rels", fonts.relationships),
  ];
  return new Map<string, Part>([
    ...components.map(([path, component]) => [path, serialisePart(component)] as const),
    ["word/styles.xml", styleXml({ document, hyphenation, headings })],
    ...context.pictures,
  ]);
}

const relationshipPart = (path: string, relationships: Relationships): readonly (readonly [string, Xml])[] =>
  relationships.isEmpty() ? [] : [[path, relationships.part()]];

type Styled = {
  readonly document: Document;
  readonly hyphenation: boolean;
  readonly headings: HeadingNumbers | undefined;
};

const styleXml = remembered(
  ({ document, hyphenation, headings }: Styled) => serialisePart(stylePart(document, hyphenation, headings)),
  ({ document: { styles, language, direction, page }, hyphenation, headings }) =>
    JSON.stringify([styles, language, direction, page, hyphenation, headings]),
);

function packageRelationships(): Relationships {
  const relationships = createRelationships();
  relationships.add("officeDocument", "word/document.xml");
  relationships.add(
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
    "docProps/core.xml",
  );
  relationships.add("extended-properties", "docProps/app.xml");
  return relationships;
}
