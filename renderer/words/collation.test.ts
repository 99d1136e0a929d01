import { expect, test } from "vitest";
import { compareIn } from "./collation.ts";
import { formsOf } from "./language-forms.ts";

const languages = ["ky", "kk", "az", "uz"] as const;

test.each(languages)("the letters of %s stand as CLDR has them, which Node knows in full", (language) => {
  const letters = formsOf(language)?.alphabet.split(" ") ?? [];
  expect(letters.toReversed().toSorted(compareIn(language))).toEqual(letters);
  expect(letters.toReversed().toSorted(new Intl.Collator(language).compare)).toEqual(letters);
});

test("words are ordered by their first letter that differs, whatever its case", () => {
  expect(["Xəzər", "İran", "Iğdır", "Həsən", "Qazax", "Əli", "Kürd"].toSorted(compareIn("az"))).toEqual([
    "Əli",
    "Həsən",
    "Xəzər",
    "Iğdır",
    "İran",
    "Kürd",
    "Qazax",
  ]);
  expect(["Chust", "Zomin", "Oʻzbek", "Olot", "Shosh", "Samarqand"].toSorted(compareIn("uz"))).toEqual([
    "Olot",
    "Samarqand",
    "Zomin",
    "Oʻzbek",
    "Shosh",
    "Chust",
  ]);
});

test("the shorter word comes first, signs before letters, foreign letters last", () => {
  expect(["wu", "ab", "a", "1", "(b)", "a b"].toSorted(compareIn("az"))).toEqual(["(b)", "1", "a", "a b", "ab", "wu"]);
});

test("a language that the engine knows is left to it", () => {
  expect(["z", "ç", "c", "ı", "i", "h"].toSorted(compareIn("tr"))).toEqual(["c", "ç", "h", "ı", "i", "z"]);
});
