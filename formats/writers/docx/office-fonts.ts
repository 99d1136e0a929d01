/** The faces that Word files carry, and how they are packed there (ECMA-376 part 4, 2.8.1: obfuscated by a key). */
import type { Face } from "../writer.ts";

export type OfficeFace = {
  readonly face: Face;
  /** The place in the font's entry of word/fontTable.xml. */
  readonly place: "w:embedRegular" | "w:embedBold" | "w:embedItalic";
  /** A GUID of our own: any will do, as long as it is always the same. */
  readonly key: string;
};

export type OfficeFamily = {
  readonly name: string;
  readonly kind: "roman" | "swiss";
  readonly panose: string;
  readonly faces: readonly OfficeFace[];
};

export const officeFamilies: readonly OfficeFamily[] = [
  {
    name: "Noto Serif",
    kind: "roman",
    panose: "02020502060505020204",
    faces: [
      { face: "serif-regular", place: "w:embedRegular", key: "5C1D2F0A-7B64-4E19-9A3C-0D6E8F41B201" },
      { face: "serif-bold", place: "w:embedBold", key: "5C1D2F0A-7B64-4E19-9A3C-0D6E8F41B202" },
      { face: "serif-italic", place: "w:embedItalic", key: "5C1D2F0A-7B64-4E19-9A3C-0D6E8F41B203" },
    ],
  },
  {
    name: "Noto Sans",
    kind: "swiss",
    panose: "020B0502040504020204",
    faces: [
      { face: "sans-regular", place: "w:embedRegular", key: "5C1D2F0A-7B64-4E19-9A3C-0D6E8F41B204" },
      { face: "sans-bold", place: "w:embedBold", key: "5C1D2F0A-7B64-4E19-9A3C-0D6E8F41B205" },
    ],
  },
];

/** From the folder word/. */
export const officeFontPath = (face: Face): string => `fonts/${face}.odttf`;

/** The first 32 bytes are combined with the key, read backwards; doing it twice undoes it. */
export function obfuscate(font: Uint8Array, key: string): Uint8Array {
  const digits = key.replaceAll("-", "").match(/../g) ?? [];
  const mask = digits.map((pair) => Number.parseInt(pair, 16)).reverse();
  const obfuscated = font.slice();
  for (let at = 0; at < 32; at += 1) obfuscated[at] = (font[at] ?? 0) ^ (mask[at % 16] ?? 0);
  return obfuscated;
}
