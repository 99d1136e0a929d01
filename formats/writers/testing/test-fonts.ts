/** Where tests find the program's fonts. */
import type { Face } from "../writer.ts";

const families = {
  serif: ["noto-serif", "NotoSerif"],
  sans: ["noto-sans", "NotoSans"],
  naskh: ["noto-naskh-arabic", "NotoNaskhArabic"],
} as const;
const weights = { regular: "400Regular", bold: "700Bold", italic: "400Regular_Italic", boldItalic: "700Bold_Italic" };

/** Below the folder of installed packages. */
export function fontFile(face: Face): string {
  const [family, weight] = face.split("-") as [keyof typeof families, keyof typeof weights];
  const [folder, name] = families[family];
  return `@expo-google-fonts/${folder}/${weights[weight]}/${name}_${weights[weight]}.ttf`;
}
