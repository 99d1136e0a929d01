/**
 * The fonts that a document carries, so that it looks the same where Noto is missing. They are subsets of alphabets, not
 * of the characters used: the reader can go on writing. Obfuscated as ECMA-376 part 4, 2.8.1 says.
 */
import type { XmlComponent } from "docx";
import type { Face, FontLibrary } from "../writer.ts";
import { element, valued } from "./element.ts";
import { createRelationships, type Relationships } from "./relationships.ts";
import { crc32, type Entry, zipEntry } from "./zip.ts";

export type EmbeddedFonts = {
  readonly table: XmlComponent;
  readonly relationships: Relationships;
  readonly entries: readonly Entry[];
};

type Family = {
  readonly name: string;
  readonly family: string;
  readonly panose: string;
  readonly faces: readonly (readonly [style: string, face: Face])[];
};

const families: readonly Family[] = [
  {
    name: "Noto Serif",
    family: "roman",
    panose: "02020502060505020204",
    faces: [
      ["w:embedRegular", "serif-regular"],
      ["w:embedBold", "serif-bold"],
      ["w:embedItalic", "serif-italic"],
    ],
  },
  {
    name: "Noto Sans",
    family: "swiss",
    panose: "020B0502040504020204",
    faces: [
      ["w:embedRegular", "sans-regular"],
      ["w:embedBold", "sans-bold"],
    ],
  },
];

const cache = new WeakMap<FontLibrary, EmbeddedFonts>();

/** Made once for a library: compressing the faces takes longer than writing a document. */
export function embeddedFonts(library: FontLibrary): EmbeddedFonts {
  const made = cache.get(library) ?? embed(library);
  cache.set(library, made);
  return made;
}

function embed(library: FontLibrary): EmbeddedFonts {
  const relationships = createRelationships();
  const entries: Entry[] = [];
  const include = (style: string, face: Face): XmlComponent | undefined => {
    const bytes = library.office?.(face);
    if (bytes === undefined) return undefined;
    const target = `fonts/${face}.odttf`;
    const key = fontKey(face, bytes);
    entries.push(zipEntry(`word/${target}`, obfuscate(bytes, key)));
    return element(style, {
      "r:id": relationships.add("font", target),
      "w:fontKey": `{${key}}`,
      "w:subsetted": undefined,
    });
  };
  return { table: fontTable(include), relationships, entries };
}

const fontTable = (include: (style: string, face: Face) => XmlComponent | undefined): XmlComponent =>
  element(
    "w:fonts",
    {
      "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    },
    ...families.map(({ name, family, panose, faces }) =>
      element(
        "w:font",
        { "w:name": name },
        valued("w:panose1", panose),
        valued("w:charset", "00"),
        valued("w:family", family),
        valued("w:pitch", "variable"),
        ...faces.map(([style, face]) => include(style, face)),
      ),
    ),
  );

/** A GUID of the face's own bytes: the same font, the same key. */
function fontKey(face: Face, bytes: Uint8Array): string {
  const seeds = [bytes, ...["1", "2", "3"].map((salt) => new TextEncoder().encode(`${face} ${salt} ${bytes.length}`))];
  const hex = seeds
    .map((seed) => crc32(seed).toString(16).padStart(8, "0"))
    .join("")
    .toUpperCase();
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** The first 32 bytes are combined with the key, read backwards. */
export function obfuscate(bytes: Uint8Array, key: string): Uint8Array {
  const digits = key.replaceAll("-", "").match(/../g) ?? [];
  const mask = digits.map((pair) => Number.parseInt(pair, 16)).reverse();
  return bytes.map((byte, at) => (at < 32 ? byte ^ (mask[at % 16] ?? 0) : byte));
}
