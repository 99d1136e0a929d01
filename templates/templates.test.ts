import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { templateSchema } from "#core/model/template.ts";

const folder = new URL("./", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), "utf8"));

describe("the built-in templates", () => {
  it("are these", () => {
    expect(names).toEqual(["bluf-memo.json", "information-note.json", "quote-sheet.json"]);
  });
  it.each(names)("%s keeps to the schema, under the id of its file", (name) => {
    expect(templateSchema.parse(read(name)).id).toBe(name.replace(".json", ""));
  });
  it.each(names)("%s has every one of its words in English and in Russian", (name) => {
    const sets = wordSets(read(name));
    expect(sets.length).toBeGreaterThan(4);
    expect(sets.filter((languages) => languages.join() !== "en,ru")).toEqual([]);
  });
});

/** The languages of each set of localised words, wherever it stands. */
function wordSets(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [];
  return "en" in value || "ru" in value ? [Object.keys(value).toSorted()] : Object.values(value).flatMap(wordSets);
}
