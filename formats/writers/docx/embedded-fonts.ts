/**
 * The fonts that a document carries, so that it looks the same where Noto is missing. They are subsets of alphabets, not
 * of the characters used: the reader can go on writing.
 */
import type { FontLibrary } from "../writer.ts";
import { element, valued, type Xml } from "./element.ts";
import { type OfficeFace, type OfficeFamily, officeFamilies, officeFontPath } from "./office-fonts.ts";
import { createRelationships, type Relationships } from "./relationships.ts";
import { type Entry, unzipEntries } from "./zip.ts";

export type EmbeddedFonts = {
  readonly table: Xml;
  readonly relationships: Relationships;
  readonly entries: readonly Entry[];
};

/** What the library has; the faces were compressed when the program was built. */
export function embeddedFonts({ office }: FontLibrary): EmbeddedFonts {
  const entries = office === undefined ? [] : unzipEntries(office());
  const relationships = createRelationships();
  return { table: fontTable(entries, relationships), relationships, entries };
}

const fontTable = (entries: readonly Entry[], relationships: Relationships): Xml =>
  element(
    "w:fonts",
    {
      "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    },
    ...officeFamilies.map((family) => fontElement(family, entries, relationships)),
  );

/** The signature is that of the fonts' OS/2 tables: the ranges of Unicode and the code pages they serve. */
const signature = {
  "w:usb0": "8000027F",
  "w:usb1": "0000000B",
  "w:usb2": "00000000",
  "w:usb3": "00000000",
  "w:csb0": "0000019F",
  "w:csb1": "00000000",
};

const fontElement = (
  { name, kind, panose, faces }: OfficeFamily,
  entries: readonly Entry[],
  relationships: Relationships,
): Xml =>
  element(
    "w:font",
    { "w:name": name },
    valued("w:panose1", panose),
    valued("w:charset", "00"),
    valued("w:family", kind),
    valued("w:pitch", "variable"),
    element("w:sig", signature),
    ...faces
      .filter(({ face }) => entries.some(({ path }) => path === `word/${officeFontPath(face)}`))
      .map((face) => embeddedFace(face, relationships)),
  );

const embeddedFace = ({ face, place, key }: OfficeFace, relationships: Relationships): Xml =>
  element(place, { "r:id": relationships.add("font", officeFontPath(face)), "w:fontKey": `{${key}}` });
