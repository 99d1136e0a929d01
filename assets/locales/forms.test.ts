import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type FormField, formFields } from "#formats/forms/form-fields.ts";
import { type FormStrings, formStringsSchema } from "#formats/forms/form-strings.ts";

const stringsIn = (language: string): FormStrings =>
  formStringsSchema.parse(JSON.parse(readFileSync(join(import.meta.dirname, `forms.${language}.json`), "utf8")));

const languages = readdirSync(import.meta.dirname).flatMap((name) => /^forms\.([\w-]+)\.json$/.exec(name)?.[1] ?? []);
const named: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(join(import.meta.dirname, "languages.json"), "utf8"),
);

const placesIn = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "").sort();
const allOf = (fields: readonly FormField<never>[]): readonly FormField<never>[] =>
  fields.flatMap((field) => [field, ...allOf(field.list?.fields ?? [])]);

it("the forms' words are there in every language of the program", () => {
  expect(languages.toSorted()).toEqual(Object.keys(named).sort());
});

describe.each(languages)("the forms' words in %s", (language) => {
  const strings = stringsIn(language);
  const english = stringsIn("en");

  it("describe every field once, and give an example of what is words", () => {
    const fields = allOf(formFields);
    expect(Object.keys(strings.fields).sort()).toEqual([...new Set(fields.map(({ about }) => about))].sort());
    const lacking = fields.filter(
      ({ about, words }) => words !== undefined && strings.fields[about]?.example === undefined,
    );
    expect(lacking.map(({ about }) => about)).toEqual([]);
    expect(strings.language).toBe(language);
  });

  it("ask for the same facts as in English, and are other words", () => {
    for (const group of ["findings", "failures", "warnings"] as const)
      for (const [code, sentence] of Object.entries(strings[group])) {
        const same = (english[group] as Readonly<Record<string, string>>)[code] ?? "";
        expect([code, placesIn(sentence)]).toEqual([code, placesIn(same)]);
        expect(language === "en" || sentence !== same).toBe(true);
      }
    for (const name of ["cell", "heading", "paragraph", "didYouMean", "page"] as const)
      expect(placesIn(strings[name])).toEqual(placesIn(english[name]));
  });
});
