import { expect, test } from "vitest";
import type { LibraryEntry } from "#core/ipc/template-library.ts";
import { sampleTemplate } from "../../testing/sample-briefing.ts";
import { galleryGroups } from "./gallery-groups.ts";

const template = (key: string, origin: "own" | "folder" | "builtIn", id: string, name: string): LibraryEntry => ({
  is: "template",
  key,
  origin,
  id,
  version: 1,
  name: { en: name, ru: "Записка" },
  whenToUse: { en: "For the minister" },
});
const form: LibraryEntry = { is: "form", key: "own/letter", origin: "own", name: "Letter.docx", errors: 0, notes: 0 };
const note = template("builtIn/note", "builtIn", sampleTemplate.id, "Note");
const brief = template("folder/brief", "folder", "brief", "Meeting brief");

const keysOf = (entries: readonly LibraryEntry[], searched = "") =>
  galleryGroups(entries, sampleTemplate, searched, "en").map(({ id, cards }) => [id, cards.map(({ key }) => key)]);

test("one's own, the office's and the program's, each where there are any", () => {
  expect(keysOf([note, brief, form])).toEqual([
    ["own", ["own/letter"]],
    ["folder", ["folder/brief"]],
    ["builtIn", ["builtIn/note"]],
  ]);
});

test("the briefing's own template stands first where the library lacks it", () => {
  expect(keysOf([brief])).toEqual([
    ["snapshot", ["snapshot"]],
    ["folder", ["folder/brief"]],
  ]);
});

test("what is searched for is found in names, uses and files, in any language and in parts", () => {
  expect(keysOf([note, brief, form], "MINISTER meet")).toEqual([["folder", ["folder/brief"]]]);
  expect(keysOf([note, form], "letter")).toEqual([["own", ["own/letter"]]]);
  expect(keysOf([note, form], "записка")).toEqual([["builtIn", ["builtIn/note"]]]);
  expect(keysOf([note, form], "nothing of the kind")).toEqual([]);
});
