import { readdir, readFile } from "node:fs/promises";
import { create } from "fontkit";
import { describe, expect, it } from "vitest";

const folder = new URL("./", import.meta.url);
const faces = (await readdir(folder)).filter((name) => name.endsWith(".ttf"));

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
  it("are the five that the styles use", () => {
    expect(faces).toEqual([
      "sans-bold.ttf",
      "sans-regular.ttf",
      "serif-bold.ttf",
      "serif-italic.ttf",
      "serif-regular.ttf",
    ]);
  });

  it.for(faces)("%s has every letter of the region's languages, and is small", async (name) => {
    const bytes = await readFile(new URL(name, folder));
    const font = create(bytes);
    const promised = Object.values(alphabets).flatMap((letters) => [...letters, ...letters.toLowerCase()]);
    const missing = [...promised, ...signs].filter(
      (letter) => "hasGlyphForCodePoint" in font && !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
    );
    expect({ missing, small: bytes.length < 90_000 }).toEqual({ missing: [], small: true });
  });
});
