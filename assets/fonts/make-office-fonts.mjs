/**
 * Makes the faces that Word files carry: the program's fonts, cut down to the alphabets of office-alphabet.json, so that
 * a file stays small and its reader can still write in any of them; obfuscated and compressed as they stand in the file.
 * Run when the fonts or the alphabets change: `node assets/fonts/make-office-fonts.mjs`.
 */
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import subsetFont from "subset-font";
import { obfuscate, officeFamilies, officeFontPath } from "#formats/writers/docx/office-fonts.ts";
import { zip, zipEntry } from "#formats/writers/docx/zip.ts";

const files = {
  "serif-regular": "noto-serif/400Regular/NotoSerif_400Regular.ttf",
  "serif-bold": "noto-serif/700Bold/NotoSerif_700Bold.ttf",
  "serif-italic": "noto-serif/400Regular_Italic/NotoSerif_400Regular_Italic.ttf",
  "sans-regular": "noto-sans/400Regular/NotoSans_400Regular.ttf",
  "sans-bold": "noto-sans/700Bold/NotoSans_700Bold.ttf",
};

const require = createRequire(import.meta.url);
const alphabet = require("./office-alphabet.json");

/** "0041-0043 0061" is "ABCa". */
function characters(ranges) {
  return ranges
    .split(" ")
    .flatMap((range) => {
      const [first, last = first] = range.split("-").map((code) => Number.parseInt(code, 16));
      return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
    })
    .join("");
}

const text = alphabet.ranges.map(([, ranges]) => characters(ranges)).join("");

async function entry({ face, key }) {
  const whole = await readFile(require.resolve(`@expo-google-fonts/${files[face]}`));
  const subset = await subsetFont(whole, text, { targetFormat: "truetype", noLayoutClosure: true });
  return zipEntry(`word/${officeFontPath(face)}`, obfuscate(new Uint8Array(subset), key), 9);
}

const faces = officeFamilies.flatMap((family) => family.faces);
await writeFile(new URL("./office-fonts.zip", import.meta.url), zip(await Promise.all(faces.map(entry))));
