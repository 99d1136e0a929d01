import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { failure } from "#core/ipc/failure.ts";
import { err, ok } from "#core/result.ts";
import { moveToTrash, sweepTrash } from "./trash.ts";

let parent: string;
let folder: string;
let trash: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "precis-trash-"));
  [folder, trash] = [join(parent, "kept"), join(parent, "trash")];
  mkdirSync(folder);
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const now = "2026-01-31T08:00:00.000Z";
const remove = (name: string) => moveToTrash(folder, trash, name, now, "draftMissing");

it("a month counts from the deletion, however old the thing itself is", async () => {
  mkdirSync(join(folder, "old"));
  writeFileSync(join(folder, "old", "briefing.json"), "{}");
  utimesSync(join(folder, "old"), new Date("2025-01-01"), new Date("2025-01-01"));
  expect(await remove("old")).toEqual(ok("old"));
  await sweepTrash(trash, "2026-02-28T08:00:00.000Z");
  expect(readdirSync(trash)).toEqual(["old"]);
});

it.skipIf(process.platform === "win32")("what cannot bear the day of its deletion stays where it is", async () => {
  symlinkSync("nowhere", join(folder, "led"));
  expect(await remove("led")).toEqual(err(failure("draftMissing")));
  expect(lstatSync(join(folder, "led")).isSymbolicLink()).toBe(true);
  expect(readdirSync(trash)).toEqual([]);
});

it("where the trash cannot be looked into, nothing is moved, and a failure says so", async () => {
  writeFileSync(join(folder, "note.docx"), "a form");
  writeFileSync(trash, "in the way");
  expect(await remove("note.docx")).toMatchObject({ failure: { code: "targetNotWritable" } });
  expect(readdirSync(folder)).toEqual(["note.docx"]);
});
