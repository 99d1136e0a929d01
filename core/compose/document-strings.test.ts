import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { documentStringsSchema } from "./document-strings.ts";

const folder = new URL("../../assets/locales/", import.meta.url);
const names = readdirSync(folder).filter((name) => name.startsWith("document."));

describe("the document's words", () => {
  it.each(names)("%s are all there, none is unknown, and each has the places that are filled in", (name) => {
    const strings: unknown = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
    const parsed = documentStringsSchema.parse(strings);
    expect(strings).toEqual(parsed);
    expect(placesIn(parsed)).toEqual({
      date: "{day}{month}{year}",
      label: "{label}",
      page: "{count}{page}",
      informationAsOf: "{date}",
      forAddressee: "{addressee}",
      documentNumber: "{number}",
      confidence: "{level}",
      unofficialTranslationBy: "{translator}",
      retrieved: "{date}",
      language: "{language}",
      file: "{name}",
      digest: "{digest}",
    });
  });
  it("are there in the region's languages and in English", () => {
    expect(names).toEqual(["az", "en", "kk", "ky", "ru", "tr", "uz"].map((language) => `document.${language}.json`));
  });
});

/** The {places} of every sentence that has some, by its name. */
function placesIn(value: object): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]: [string, unknown]): readonly (readonly [string, string])[] => {
      if (typeof one === "object" && one !== null) return Object.entries(placesIn(one));
      const places = String(one).match(/\{\w+\}/g) ?? [];
      return places.length === 0 ? [] : [[name, places.toSorted().join("")]];
    }),
  );
}
