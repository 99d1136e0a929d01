import { expect, it } from "vitest";
import { outputNames } from "./output-names.ts";

it("gives each input a name of its own, on file systems that ignore case too", () => {
  const paths = ["note.txt", "other/note.txt", "NOTE.eml", "note-2.txt", "a.b.txt", ".txt"];
  expect(paths.map(outputNames())).toEqual(["note", "note-2", "NOTE-3", "note-2-2", "a.b", ".txt"]);
});
