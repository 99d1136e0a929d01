import { linkSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { outputNames } from "./output-names.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "precis-names-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const inFolder = (name: string) => join(folder, name);
/** Of outputs in the folder, in the two formats that are made where none is asked for. */
async function named(paths: readonly string[], read: readonly string[]): Promise<readonly string[]> {
  const nameFor = await outputNames(folder, ["docx", "pdf"], read.map(inFolder));
  const names: string[] = [];
  for (const path of paths) names.push(await nameFor(path));
  return names;
}

it("gives each input a name of its own, on file systems that ignore case too", async () => {
  const paths = ["note.txt", "other/note.txt", "NOTE.eml", "note-2.txt", "a.b.txt", ".txt"];
  expect(await named(paths, [])).toEqual(["note", "note-2", "NOTE-3", "note-2-2", "a.b", ".txt"]);
});

describe("a name under which a file is that the export reads", () => {
  it("is given in no format, whoever's output it would be", async () => {
    for (const name of ["note.docx", "report.pdf", "report-2.docx"]) writeFileSync(inFolder(name), "an input");
    const inputs = ["report.txt", "note.docx", "report.pdf", "report-2.docx"];
    expect(await named(inputs, inputs)).toEqual(["report-3", "note-2", "report-4", "report-2-2"]);
  });

  it("is not given in other letters or another spelling of one letter, which some systems take for the same", async () => {
    writeFileSync(inFolder("Note.DOCX"), "an input");
    writeFileSync(inFolder("Пере\u0438\u0306ти.docx"), "another");
    const inputs = ["Note.DOCX", "Пере\u0438\u0306ти.docx"];
    expect(await named(["note.txt", "Пере\u0439ти.txt"], inputs)).toEqual(["note-2", "Пере\u0439ти-2"]);
  });

  it("is not given where the file is not there yet: what is read is what was named", async () => {
    expect(await named(["note.txt", "note.docx"], ["note.txt", "note.docx"])).toEqual(["note-2", "note-3"]);
  });

  it.skipIf(process.platform === "win32")("is not given where it leads to an earlier input's output", async () => {
    writeFileSync(inFolder("note-2.docx"), "of an earlier run");
    symlinkSync("note-2.docx", inFolder("note.docx"));
    expect(await named(["note.txt", "other/note.txt"], [])).toEqual(["note", "note-3"]);
  });

  it.skipIf(process.platform === "win32")(
    "is not given where it leads to an output that is another file by now",
    async () => {
      writeFileSync(inFolder("a.docx"), "of an earlier run");
      symlinkSync("a.docx", inFolder("m-2.docx"));
      const nameFor = await outputNames(folder, ["docx"], []);
      expect([await nameFor("a.txt"), await nameFor("m.mbox")]).toEqual(["a", "m"]);
      writeFileSync(inFolder("new.docx"), "of this run");
      renameSync(inFolder("new.docx"), inFolder("a.docx"));
      expect(await nameFor("m.mbox")).toBe("m-3");
    },
  );

  it.skipIf(process.platform === "win32")(
    "is not given where links lead to an output that is yet to be written",
    async () => {
      symlinkSync("a.docx", inFolder("link.docx"));
      symlinkSync("link.docx", inFolder("note.docx"));
      symlinkSync("round.docx", inFolder("round.docx"));
      expect(await named(["a.txt", "note.txt", "round.txt"], [])).toEqual(["a", "note-2", "round"]);
    },
  );

  it.skipIf(process.platform === "win32")("is not given where links lead to the file, or from it", async () => {
    mkdirSync(inFolder("inputs"));
    for (const name of ["minutes.docx", "speech.docx"]) writeFileSync(inFolder(join("inputs", name)), "an input");
    symlinkSync(join("inputs", "minutes.docx"), inFolder("note.docx"));
    linkSync(inFolder("inputs/speech.docx"), inFolder("note-2.pdf"));
    symlinkSync("inputs", inFolder("linked"));
    const read = ["inputs/minutes.docx", "linked/speech.docx"];
    expect(await named(["note.txt", "inputs/minutes.docx"], read)).toEqual(["note-3", "minutes"]);
    const nameFor = await outputNames(inFolder("linked"), ["docx"], [inFolder("inputs/minutes.docx")]);
    expect(await nameFor("minutes.txt")).toBe("minutes-2");
  });
});
