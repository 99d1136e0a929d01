import { describe, expect, it } from "vitest";
import { packFor } from "../../language/packs.ts";
import { grammarFor } from "./grammar.ts";
import { isSameForm, nominativesOf } from "./name-forms.ts";

const formsOf = (language: string) => grammarFor(packFor(language)).nameForms;

describe("nominativesOf", () => {
  it.each([
    ["ru", "лавровым", "лавров"],
    ["ru", "песковой", "пескова"],
    ["ru", "бродского", "бродский"],
    ["ru", "соколовскую", "соколовская"],
    ["ru", "камменосу", "камменос"],
    ["ru", "матвиенко", "матвиенко"],
    ["ky", "жапаровдун", "жапаров"],
    ["kk", "тоқаевтың", "тоқаев"],
    ["uz", "tokayevning", "tokayev"],
    ["en", "pratt's", "pratt"],
  ])("leads back, in %s, the surname %s to %s", (language, form, nominative) => {
    expect(nominativesOf(formsOf(language), "last", form)).toContain(nominative);
  });

  it("leads first names back by rows of their own", () => {
    expect(nominativesOf(formsOf("ru"), "first", "павла")).toContain("павел");
    expect(nominativesOf(formsOf("ru"), "first", "ольге")).toContain("ольга");
  });
});

describe("isSameForm", () => {
  it("takes two cases of one surname as the same, and two surnames not", () => {
    expect(isSameForm(formsOf("ru"), "last", "осмонова", "осмоновым")).toBe(true);
    expect(isSameForm(formsOf("ru"), "last", "осмонова", "османова")).toBe(false);
  });
});
