import { expect, test } from "vitest";
import { verbatimStretches } from "./verbatim-stretches.ts";
import { wordsOf } from "./words-of.ts";

test("words are letters, with what stands within them; figures and addresses are none", () => {
  const text = "Türkiye’nin по-русски, 2025-го COVID19 https://valley.example/irigation a@b.example (O‘zbek)";
  expect(wordsOf(text).map(({ word }) => word)).toEqual(["Türkiye’nin", "по-русски", "го", "O", "zbek"]);
});

test("each stands where it says", () => {
  const text = "Один, «два».";
  expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(["Один", "два"]);
});

test("what is quoted word for word is the source's", () => {
  const source = "Он сказал: «Мы будем стараца».";
  const text = "По его словам, «будем стараца», а «не стараца» – нет.";
  expect(verbatimStretches(text, [source]).map(({ start, end }) => text.slice(start, end))).toEqual([
    "«будем стараца»",
  ]);
});
