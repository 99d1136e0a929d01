import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import { create } from "fontkit";
import { describe, expect, it } from "vitest";
import { obfuscate, officeFamilies, officeFontPath } from "#formats/writers/docx/office-fonts.ts";

const packed = unzipSync(await readFile(new URL("./office-fonts.zip", import.meta.url)));
const faces = officeFamilies.flatMap((family) => family.faces);

const alphabets: Readonly<Record<string, string>> = {
  Russian: "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ",
  Kazakh: "ӘҒҚҢӨҰҮҺІ",
  Kyrgyz: "ҢӨҮ",
  Tajik: "ҒӢҚӮҲҶ",
  Tatar: "ӘӨҮҖҢҺ",
  Bashkir: "ҒҘҠҢҪҮҺӘӨ",
  Uyghur: "ҚҢҒӘӨҮҖҺ",
  Chuvash: "ӐӖҪӲ",
  "Uzbek in Cyrillic letters": "ЎҚҒҲ",
  Azerbaijani: "ƏÇĞIİÖŞÜ",
  Turkish: "ÇĞIİÖŞÜÂÎÛ",
  Turkmen: "ÄÇŽŇÖŞÜÝ",
  "Kazakh in Latin letters": "ÄǦĞIİŊÑÓÖŞŪÜÝ",
  "Uzbek in Latin letters": "ʻʼ",
};

const signs = "₽₸₼₺₾€ 0123456789 «» „“” ‘’ — – … № − × ¹²³ •\u00A0\u202F\u2009\u2011";

describe("the faces that Word documents carry", () => {
  it("are those that the styles use", () => {
    expect(Object.keys(packed)).toEqual(faces.map(({ face }) => `word/${officeFontPath(face)}`));
  });

  it.for(faces)("$face has every letter of the region's languages, and is small", ({ face, key }) => {
    const bytes = obfuscate(packed[`word/${officeFontPath(face)}`] ?? new Uint8Array(), key);
    const font = create(Buffer.from(bytes));
    const promised = Object.values(alphabets).flatMap((letters) => [...letters, ...letters.toLowerCase()]);
    const missing = [...promised, ...signs].filter(
      (letter) => "hasGlyphForCodePoint" in font && !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
    );
    expect({ missing, small: bytes.length < 90_000 }).toEqual({ missing: [], small: true });
  });
});
