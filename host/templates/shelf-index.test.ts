import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Failure, failure } from "#core/ipc/failure.ts";
import { err, ok, type Result } from "#core/result.ts";
import { templateNamed } from "../testing/sample-template.ts";
import { ShelfIndex } from "./shelf-index.ts";
import { packTemplate } from "./template-package.ts";
import { type FormHead, type ShelfHead, TemplateShelf } from "./template-shelf.ts";

/** What is read of the disk is counted; the reading is real. */
vi.mock("node:fs/promises", async (actual) => {
  const real = await actual<typeof import("node:fs/promises")>();
  return { ...real, readFile: vi.fn(real.readFile) };
});

let scratch: string;
let folder: string;
let indexPath: string;
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), "precis-index-"));
  folder = join(scratch, "office");
  indexPath = join(scratch, "index.json");
  mkdirSync(folder);
  for (const id of ["a", "b"]) put(id, packTemplate(templateNamed(id)));
});
afterEach(() => rmSync(scratch, { recursive: true, force: true, maxRetries: 10 }));

const headIn = (head: ShelfHead): string => (head.is === "template" ? head.id : `form ${head.errors} ${head.notes}`);
/** What the lint of forms says; the forms that it was asked of are counted. */
let answer: Result<FormHead, Failure> = ok({ errors: 2, notes: 1 });
let linted: string[] = [];
const lintForm = async (_: Uint8Array, name: string) => {
  linted.push(name);
  return answer;
};
const put = (id: string, bytes: Uint8Array) => writeFileSync(join(folder, `${id}.precis-template`), bytes);
/** As a run of the program does it; what it read of the folder, and what it lists. */
async function run() {
  const index = new ShelfIndex(indexPath, "1.0.0");
  vi.mocked(readFile).mockClear();
  const listed = await new TemplateShelf(folder, { index, lintForm }).list();
  const read = vi.mocked(readFile).mock.calls.map(([path]) => basename(String(path)));
  const heads = listed.ok ? listed.value.map(({ head }) => (head.ok ? headIn(head.value) : head.failure.code)) : listed;
  return { heads, read: read.filter((name) => name !== "index.json").toSorted() };
}
const kept = (words: string) =>
  vi.waitFor(async () => expect(await readFile(indexPath, "utf8").catch(() => "")).toContain(words));

describe("the index of a folder's templates", () => {
  it("spares the next run what has not changed", async () => {
    expect(await run()).toEqual({ heads: ["a", "b"], read: ["a.precis-template", "b.precis-template"] });
    await kept('"b.precis-template"');
    expect(await run()).toEqual({ heads: ["a", "b"], read: [] });
    put("b", new TextEncoder().encode("broken"));
    put("c", packTemplate(templateNamed("c")));
    expect(await run()).toEqual({
      heads: ["a", "templateBroken", "c"],
      read: ["b.precis-template", "c.precis-template"],
    });
    await kept('"c.precis-template"');
    rmSync(join(folder, "a.precis-template"));
    expect(await run()).toEqual({ heads: ["templateBroken", "c"], read: [] });
  });

  it.each<[string, (index: string) => string]>([
    ["of another version of the program", (index) => index.replace("1.0.0", "0.9.0")],
    ["of another folder", (index) => index.replace("office", "elsewhere")],
    ["that is damaged", (index) => index.slice(0, -10)],
    ["that says what cannot be", (index) => index.replace('"id":"a"', '"id":"../a"')],
  ])("%s is not believed", async (_, changed) => {
    await run();
    await kept('"b.precis-template"');
    writeFileSync(indexPath, changed(await readFile(indexPath, "utf8")));
    expect((await run()).read).toEqual(["a.precis-template", "b.precis-template"]);
  });

  it("spares the lint of forms, but not of those that a worker process broke down over", async () => {
    writeFileSync(join(folder, "form.docx"), "a form");
    linted = [];
    answer = err(failure("workerTimeout", { seconds: 10 }));
    expect((await run()).heads).toEqual(["a", "b", "workerTimeout"]);
    await kept('"b.precis-template"');
    answer = ok({ errors: 2, notes: 1 });
    expect((await run()).heads).toEqual(["a", "b", "form 2 1"]);
    await kept('"form.docx"');
    expect((await run()).heads).toEqual(["a", "b", "form 2 1"]);
    expect(linted).toEqual(["form.docx", "form.docx"]);
  });

  it("is not asked when a template is loaded", async () => {
    await run();
    await kept('"b.precis-template"');
    const shelf = new TemplateShelf(folder, { index: new ShelfIndex(indexPath, "1.0.0"), lintForm });
    put("a", new TextEncoder().encode("broken"));
    expect(await shelf.read("a.precis-template")).toEqual(
      err(failure("templateBroken", { name: "a.precis-template" })),
    );
    expect(await shelf.read("b.precis-template")).toEqual(ok(templateNamed("b")));
  });
});
