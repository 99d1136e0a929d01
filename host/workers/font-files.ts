/** The program's fonts, read from their packages when a face is first asked for. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Face, FontLibrary, SystemFont } from "#formats/writers/writer.ts";
import { findSystemFonts } from "./system-fonts.ts";

/** Each face's package and the file in it. */
const files: Readonly<Record<Face, readonly [family: string, style: string]>> = {
  "serif-regular": ["noto-serif", "400Regular/NotoSerif_400Regular.ttf"],
  "serif-bold": ["noto-serif", "700Bold/NotoSerif_700Bold.ttf"],
  "serif-italic": ["noto-serif", "400Regular_Italic/NotoSerif_400Regular_Italic.ttf"],
  "serif-boldItalic": ["noto-serif", "700Bold_Italic/NotoSerif_700Bold_Italic.ttf"],
  "sans-regular": ["noto-sans", "400Regular/NotoSans_400Regular.ttf"],
  "sans-bold": ["noto-sans", "700Bold/NotoSans_700Bold.ttf"],
  "sans-italic": ["noto-sans", "400Regular_Italic/NotoSans_400Regular_Italic.ttf"],
  "sans-boldItalic": ["noto-sans", "700Bold_Italic/NotoSans_700Bold_Italic.ttf"],
  "naskh-regular": ["noto-naskh-arabic", "400Regular/NotoNaskhArabic_400Regular.ttf"],
  "naskh-bold": ["noto-naskh-arabic", "700Bold/NotoNaskhArabic_700Bold.ttf"],
};

const { resolve } = createRequire(import.meta.url);

/** Where the face's TrueType file lies. */
export const fontPath = (face: Face): string => resolve(`@expo-google-fonts/${files[face].join("/")}`);

/** Two folders up from this file, and from the bundle that Electron's worker is: the program's own. */
const officeFonts = new URL("../../assets/fonts/office-fonts.zip", import.meta.url);

export function openFontLibrary(): FontLibrary {
  const loaded = new Map<Face, Uint8Array>();
  let office: Uint8Array | undefined;
  let system: readonly SystemFont[] | undefined;
  return {
    bytes: (face) => {
      const bytes = loaded.get(face) ?? readFileSync(fontPath(face));
      loaded.set(face, bytes);
      return bytes;
    },
    system: () => {
      system ??= findSystemFonts();
      return system;
    },
    office: () => {
      office ??= readFileSync(officeFonts);
      return office;
    },
  };
}
