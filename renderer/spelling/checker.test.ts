import { readFileSync } from "node:fs";
import { createHunspellFromStrings } from "hunspell-wasm";
import { describe, expect, it } from "vitest";
import { createChecker } from "./checker.ts";

const read = (name: string): string => readFileSync(new URL(`../../node_modules/${name}`, import.meta.url), "utf8");

async function checkerOf(language: string, dictionary: string) {
  const [affixes, words] = ["aff", "dic"].map((kind) => read(`dictionary-${dictionary}/index.${kind}`));
  return createChecker(await createHunspellFromStrings(affixes ?? "", words ?? ""), language);
}

describe("spelling", () => {
  it("in Russian knows words, names, abbreviations, hyphens, and е for ё", async () => {
    const { isRight, suggest } = await checkerOf("ru", "ru");
    const right = ["министерство", "Бишкек", "ОТГ", "МИНИСТЕРСТВО", "по-русски", "еще", "ещё", "торгово-экономический"];
    const wrong = ["менистерство", "МЕНИСТЕРСТВО", "програма"];
    expect([right.filter((word) => !isRight(word)), wrong.filter(isRight)]).toEqual([[], []]);
    expect(suggest("менистерство")[0]).toBe("министерство");
  });

  it("in English takes either apostrophe and either ending of verbs", async () => {
    const { isRight, suggest } = await checkerOf("en", "en-gb");
    const right = ["colour", "don’t", "don't", "organise", "organization", "well-known", "OTS"];
    const wrong = ["color", "ministery", "irigation"];
    expect([right.filter((word) => !isRight(word)), wrong.filter(isRight)]).toEqual([[], []]);
    expect(suggest("irigation")[0]).toBe("irrigation");
  });

  it("in Turkish knows its own capitals and the apostrophe before an ending", async () => {
    const { isRight } = await checkerOf("tr", "tr");
    const right = ["bakanlık", "Türkiye’nin", "İSTANBUL", "IŞIKLAR"];
    const wrong = ["bakanlik", "gidiyrum"];
    expect([right.filter((word) => !isRight(word)), wrong.filter(isRight)]).toEqual([[], []]);
  });
});
