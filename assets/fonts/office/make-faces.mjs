/**
 * Makes the faces that Word documents carry: the program's fonts, cut down to the alphabets of alphabet.json, so that
 * the file stays small and its reader can still write in any of them. Run by hand when the fonts or the alphabets
 * change: `node assets/fonts/office/make-faces.mjs`.
 */
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

const faces = {
  "serif-regular": "noto-serif/400Regular/NotoSerif_400Regular.ttf",
  "serif-bold": "noto-serif/700Bold/NotoSerif_700Bold.ttf",
  "serif-italic": "noto-serif/400Regular_Italic/NotoSerif_400Regular_Italic.ttf",
  "sans-regular": "noto-sans/400Regular/NotoSans_400Regular.ttf",
  "sans-bold": "noto-sans/700Bold/NotoSans_700Bold.ttf",
};

const require = createRequire(import.meta.url);
const alphabet = require("./alphabet.json");

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
for (const [face, path] of Object.entries(faces)) {
  const whole = await readFile(require.resolve(`@expo-google-fonts/${path}`));
  const subset = await subsetFont(whole, text, { targetFormat: "truetype", noLayoutClosure: true });
  await writeFile(new URL(`./${face}.ttf`, import.meta.url), subset);
}
