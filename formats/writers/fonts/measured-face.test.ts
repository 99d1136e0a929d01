/** Pieces of text as they are shaped, whatever was shaped before. */
import { readFileSync } from "node:fs";
import { create } from "fontkit";
import { expect, it } from "vitest";
import { measureFace } from "./measured-face.ts";

const file = new URL(
  "../../../node_modules/@expo-google-fonts/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf",
  import.meta.url,
);
const opened = () => measureFace(readFileSync(file), create);

it("says of every glyph the letters that it stands for in this word, not in an earlier one", () => {
  const [fresh, warm] = [opened(), opened()];
  // The sign above is a letter's part in the one word and a character of its own in the other.
  warm.shape("سرمایهٔ", true);
  expect(warm.shape("وأضاف", true)).toEqual(fresh.shape("وأضاف", true));
  expect(fresh.shape("وأضاف", true).faithful).toBe(true);
});

it("reads a word from right to left, and leaves out joiners, which have no shape", () => {
  const { glyphs, faithful } = opened().shape("راه‌آهن", true);
  const read = glyphs.toReversed().map(({ codePoints }) => String.fromCodePoint(...codePoints));
  expect([read.join(""), faithful]).toEqual(["راهآهن", true]);
});
