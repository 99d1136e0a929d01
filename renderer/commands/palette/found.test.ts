import { expect, test } from "vitest";
import { found, withLatest } from "./found.ts";

const entries = [
  { id: "undo", names: ["Undo"] },
  { id: "exportDocx", names: ["Export as Word"] },
  { id: "exportPdf", names: ["Export as PDF"] },
];
const idsFor = (query: string, recent: readonly string[]) => found(query, entries, recent).map(({ id }) => id);

test("what was run last stands first, then everything in its order", () => {
  expect([idsFor("", []), idsFor(" ", ["exportPdf", "gone", "undo"])]).toEqual([
    ["undo", "exportDocx", "exportPdf"],
    ["exportPdf", "undo", "exportDocx"],
  ]);
});

test("of what fits equally well, what was run last", () => {
  expect([idsFor("exp", []), idsFor("exp", ["exportPdf"]), idsFor("exp word", ["exportPdf"])]).toEqual([
    ["exportDocx", "exportPdf"],
    ["exportPdf", "exportDocx"],
    ["exportDocx"],
  ]);
});

test("each is remembered once, and eight of them", () => {
  expect(withLatest(["a", "b"], "b")).toEqual(["b", "a"]);
  expect(withLatest(["1", "2", "3", "4", "5", "6", "7", "8"], "9")).toEqual(["9", "1", "2", "3", "4", "5", "6", "7"]);
});
