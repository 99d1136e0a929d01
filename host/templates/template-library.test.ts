import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { failure } from "#core/ipc/failure.ts";
import type { Template } from "#core/model/template.ts";
import { err, ok } from "#core/result.ts";
import { templateNamed } from "../testing/sample-template.ts";
import { TemplateLibrary } from "./template-library.ts";
import { packTemplate } from "./template-package.ts";

let scratch: string;
let library: TemplateLibrary;
let told: number;
let lastId: number;
beforeEach(async () => {
  scratch = mkdtempSync(join(tmpdir(), "precis-library-"));
  mkdirSync(join(scratch, "office"));
  lastId = 0;
  library = await opened(join(scratch, "office"));
});
afterEach(() => {
  library.close();
  rmSync(scratch, { recursive: true, force: true, maxRetries: 10 });
});

async function opened(folder?: string): Promise<TemplateLibrary> {
  told = 0;
  const made = new TemplateLibrary({
    dataFolder: scratch,
    environment: {
      now: () => new Date().toISOString(),
      newId: () => {
        lastId += 1;
        return `id-${lastId}`;
      },
    },
    program: "1.0.0",
    lintForm: async (form) => {
      const mistakes = new TextDecoder().decode(form);
      if (mistakes === "no form") return err(failure("formRefused", { name: "x.docx" }));
      return ok({ errors: Number(mistakes), notes: 1 });
    },
    builtIn: [templateNamed("memo"), templateNamed("note")],
    onChange: () => {
      told += 1;
    },
  });
  await made.prepare(folder);
  return made;
}

const own = (name: string) => join(scratch, "templates", name);
const office = (name: string) => join(scratch, "office", name);
const put = (path: string, template: Template) => writeFileSync(path, packTemplate(template));
/** Of each entry: its key, with the id and version or why not, and what hides it. */
async function listed(): Promise<readonly unknown[]> {
  const { templates } = await library.list();
  return templates.map((entry) => {
    if (entry.is === "broken") return [entry.key, entry.failure.code];
    if (entry.is === "form") return [entry.key, entry.name, entry.errors, entry.notes];
    return [entry.key, `${entry.id} ${entry.version}`, ...(entry.hiddenBy ? [entry.hiddenBy] : [])];
  });
}
const builtIn = [
  ["builtIn/memo", "memo 1"],
  ["builtIn/note", "note 1"],
];

describe("the list", () => {
  it("has the analyst's own, the folder's and the program's", async () => {
    put(own("mine.precis-template"), templateNamed("mine", { version: 3 }));
    put(office("B.precis-template"), templateNamed("b"));
    put(office("a.Precis-Template"), templateNamed("a"));
    expect(await library.list()).toMatchObject({ folder: { name: "office" } });
    expect(await listed()).toEqual([
      ["own/mine.precis-template", "mine 3"],
      ["folder/B.precis-template", "b 1"],
      ["folder/a.Precis-Template", "a 1"],
      ...builtIn,
    ]);
  });

  it("says which of one id is taken: own before the folder's before the program's", async () => {
    put(own("x.precis-template"), templateNamed("note", { version: 2 }));
    put(office("a.precis-template"), templateNamed("note", { version: 9 }));
    put(office("b.precis-template"), templateNamed("memo", { version: 5 }));
    put(office("c.precis-template"), templateNamed("memo", { version: 6 }));
    expect(await listed()).toEqual([
      ["own/x.precis-template", "note 2"],
      ["folder/a.precis-template", "note 9", "own"],
      ["folder/b.precis-template", "memo 5"],
      ["folder/c.precis-template", "memo 6", "folder"],
      ["builtIn/memo", "memo 1", "folder"],
      ["builtIn/note", "note 1", "own"],
    ]);
    expect(await library.find("note")).toMatchObject({ value: { version: 2 } });
    expect(await library.find("memo")).toMatchObject({ value: { version: 5 } });
  });

  it("has what is broken with its reason, and all else beside it", async () => {
    put(office("good.precis-template"), templateNamed("good"));
    writeFileSync(office("text.precis-template"), "no template");
    writeFileSync(office("large.precis-template"), new Uint8Array(2 ** 21));
    mkdirSync(office("folder.precis-template"));
    writeFileSync(office("cut.precis-template"), packTemplate(templateNamed("cut")).subarray(0, 300));
    writeFileSync(office("readme.txt"), "of the office");
    expect(await listed()).toEqual([
      ["folder/cut.precis-template", "templateBroken"],
      ["folder/folder.precis-template", "sourceUnreadable"],
      ["folder/good.precis-template", "good 1"],
      ["folder/large.precis-template", "templateTooLarge"],
      ["folder/text.precis-template", "templateBroken"],
      ...builtIn,
    ]);
  });

  it("has the forms made in Word, with what the lint says of them", async () => {
    writeFileSync(own("Бланк.docx"), "0");
    writeFileSync(office("letter.DOCX"), "3");
    writeFileSync(office("other.docx"), "no form");
    writeFileSync(office("~$letter.docx"), "left by Word");
    expect(await listed()).toEqual([
      ["own/Бланк.docx", "Бланк", 0, 1],
      ["folder/letter.DOCX", "letter", 3, 1],
      ["folder/other.docx", "formRefused"],
      ...builtIn,
    ]);
    expect(await library.load("own/Бланк.docx")).toEqual(err(failure("templateMissing")));
    expect(await library.loadForm("folder/letter.DOCX")).toEqual(ok({ name: "letter.DOCX", bytes: Buffer.from("3") }));
    for (const key of ["own/none.docx", "own/../x.docx", "folder/~$letter.docx", "builtIn/note", "none"]) {
      expect(await library.loadForm(key)).toEqual(err(failure("templateMissing")));
    }
  });

  it("follows every change of a file", async () => {
    put(office("a.precis-template"), templateNamed("a"));
    await listed();
    put(office("a.precis-template"), templateNamed("a", { version: 2 }));
    expect(await listed()).toEqual([["folder/a.precis-template", "a 2"], ...builtIn]);
    rmSync(office("a.precis-template"));
    expect(await listed()).toEqual(builtIn);
  });

  it("says of a folder that is gone, and lists the rest", async () => {
    put(own("mine.precis-template"), templateNamed("mine"));
    rmSync(join(scratch, "office"), { recursive: true });
    expect((await library.list()).folder).toEqual({
      name: "office",
      failure: failure("folderMissing", { name: "office" }),
    });
    expect(await listed()).toEqual([["own/mine.precis-template", "mine 1"], ...builtIn]);
  });

  it("has no folder once that is left", async () => {
    put(office("a.precis-template"), templateNamed("a"));
    library.nameFolder(undefined);
    expect((await library.list()).folder).toBeUndefined();
    expect(await listed()).toEqual(builtIn);
    expect(await library.load("folder/a.precis-template")).toEqual(err(failure("templateMissing")));
  });
});

describe("a template of the list", () => {
  it("is loaded whole, wherever it lies", async () => {
    put(own("mine.precis-template"), templateNamed("mine"));
    put(office("a.precis-template"), templateNamed("a"));
    expect(await library.load("own/mine.precis-template")).toEqual(ok(templateNamed("mine")));
    expect(await library.load("folder/a.precis-template")).toEqual(ok(templateNamed("a")));
    expect(await library.load("builtIn/note")).toEqual(ok(templateNamed("note")));
  });

  it.each([
    "own/none.precis-template",
    "own/../settings.json",
    "own/../office/a.precis-template",
    "folder/../templates/a.precis-template",
    "folder//etc/passwd",
    "builtIn/../note",
    "theirs/a.precis-template",
    "note",
  ])("called %s is not there", async (key) => {
    put(own("a.precis-template"), templateNamed("a"));
    put(office("a.precis-template"), templateNamed("a"));
    expect(await library.load(key)).toEqual(err(failure("templateMissing")));
  });

  it("that nobody has is not found", async () => {
    expect(await library.find("none")).toEqual(err(failure("templateMissing")));
  });
});

describe("the analyst's own", () => {
  it("are saved under an id that nobody else has, and again at the next version", async () => {
    const first = await library.own.saveNew(templateNamed("note", { version: 7 }));
    if (!first.ok) throw new Error(JSON.stringify(first.failure));
    const { file, template } = first.value;
    expect(template.id).toMatch(/^note-[0-9a-f]{6}$/);
    expect([template.version, file]).toEqual([1, `${template.id}.precis-template`]);
    const changed = { ...template, name: { en: "Ours" } };
    expect(await library.own.saveAgain(file, 1, changed)).toEqual(ok({ file, template: { ...changed, version: 2 } }));
    expect(await library.load(`own/${file}`)).toEqual(ok({ ...changed, version: 2 }));
    expect(told).toBe(2);
    const copy = await library.own.saveNew(changed);
    expect(copy.ok && copy.value.template.id).toMatch(/^note-[0-9a-f]{6}$/);
    expect(copy.ok && copy.value.template.id).not.toBe(template.id);
  });

  it("that another window saved meanwhile are not overwritten", async () => {
    put(own("a.precis-template"), templateNamed("a", { version: 3 }));
    const changed = templateNamed("a", { name: { en: "Ours" } });
    expect(await library.own.saveAgain("a.precis-template", 2, changed)).toEqual(
      err(failure("templateChanged", { version: 3 })),
    );
    expect(await library.own.saveAgain("gone.precis-template", 1, changed)).toEqual(err(failure("templateMissing")));
    expect(await listed()).toEqual([["own/a.precis-template", "a 3"], ...builtIn]);
  });

  it("of two savings at once take one", async () => {
    put(own("a.precis-template"), templateNamed("a"));
    const saved = await Promise.all(
      [1, 2].map(() => library.own.saveAgain("a.precis-template", 1, templateNamed("a"))),
    );
    expect(saved.map((one) => (one.ok ? one.value.template.version : one.failure.code))).toEqual([
      2,
      "templateChanged",
    ]);
  });

  it("are deleted, and come back", async () => {
    put(own("a.precis-template"), templateNamed("a"));
    expect(await library.own.remove("a.precis-template")).toEqual(ok("a.precis-template"));
    expect(await listed()).toEqual(builtIn);
    expect(await library.own.restore("a.precis-template", "a.precis-template")).toEqual(ok(null));
    expect(await library.load("own/a.precis-template")).toEqual(ok(templateNamed("a")));
    expect(await library.own.remove("none.precis-template")).toEqual(err(failure("templateMissing")));
    expect(await library.own.restore("none.precis-template", "none.precis-template")).toEqual(
      err(failure("templateMissing")),
    );
    expect(await library.own.remove("../office")).toEqual(err(failure("templateMissing")));
    expect(existsSync(join(scratch, "office"))).toBe(true);
  });

  it("wait for their month each, also where one of that name was deleted before, and come back as they were", async () => {
    const file = "a.precis-template";
    const names = [];
    for (const version of [1, 2]) {
      put(own(file), templateNamed("a", { version }));
      names.push(await library.own.remove(file));
    }
    expect(names).toEqual([ok(file), ok("a-2.precis-template")]);
    expect(await library.own.restore(file, file)).toEqual(ok(null));
    expect(await library.load(`own/${file}`)).toEqual(ok(templateNamed("a", { version: 1 })));
    await library.own.remove(file);
    expect(await library.own.restore(file, "a-2.precis-template")).toEqual(ok(null));
    expect(await library.load(`own/${file}`)).toEqual(ok(templateNamed("a", { version: 2 })));
    expect(await library.own.restore(file, "../settings.json")).toEqual(err(failure("templateMissing")));
  });

  it("do not come back over another", async () => {
    put(own("a.precis-template"), templateNamed("a"));
    await library.own.remove("a.precis-template");
    put(own("a.precis-template"), templateNamed("a", { version: 2 }));
    expect(await library.own.restore("a.precis-template", "a.precis-template")).toEqual(
      err(failure("nameTaken", { name: "a.precis-template" })),
    );
    expect(await listed()).toEqual([["own/a.precis-template", "a 2"], ...builtIn]);
    writeFileSync(own("a.precis-template"), "broken, and dear to somebody");
    expect(await library.own.restore("a.precis-template", "a.precis-template")).toMatchObject({
      failure: { code: "nameTaken" },
    });
  });

  it("that could not be saved stay as they were", async () => {
    put(own("a.precis-template"), templateNamed("a"));
    const before = readFileSync(own("a.precis-template"));
    rmSync(join(scratch, "templates"), { recursive: true });
    expect(await library.own.saveNew(templateNamed("a"))).toMatchObject({ failure: { code: "targetMissing" } });
    mkdirSync(join(scratch, "templates"));
    writeFileSync(own("a.precis-template"), before, { mode: 0o444 });
    expect(await library.own.saveAgain("a.precis-template", 1, templateNamed("a"))).toMatchObject({
      failure: { code: "targetNotWritable" },
    });
    expect(readFileSync(own("a.precis-template"))).toEqual(before);
    expect(readdirSync(join(scratch, "templates"))).toEqual(["a.precis-template"]);
  });

  it("of a run that died half-way are as they were, and its stray file is swept", async () => {
    put(own("a.precis-template"), templateNamed("a"));
    const { strayName } = await import("../files/stray-file.ts");
    const stray = strayName().replace(`-${process.pid}-`, "-4194304-");
    writeFileSync(own(stray), "half");
    library.close();
    library = await opened();
    expect(await listed()).toEqual([["own/a.precis-template", "a 1"], ...builtIn]);
    expect(readdirSync(join(scratch, "templates"))).toEqual(["a.precis-template"]);
  });
});

describe("a template from a colleague", () => {
  const theirs = templateNamed("a", { version: 4, name: { en: "Theirs" } });
  it("is kept with its own id and version; the same one twice, once", async () => {
    const file = "a.precis-template";
    expect(await library.own.add(theirs, "x", "refuse")).toEqual(ok({ file, template: theirs }));
    expect(await library.own.add(theirs, "x", "refuse")).toEqual(ok({ file, template: theirs }));
    expect(await listed()).toEqual([[`own/${file}`, "a 4"], ...builtIn]);
  });

  it("whose id another has is refused, replaces it, or is kept beside it", async () => {
    put(own("mine.precis-template"), templateNamed("a", { version: 5 }));
    expect(await library.own.add(theirs, "x.precis-template", "refuse")).toEqual(
      err(failure("templateTaken", { name: "x.precis-template", version: 4, there: 5 })),
    );
    const both = await library.own.add(theirs, "x", "keepBoth");
    expect(both).toMatchObject({ value: { template: { version: 1, name: { en: "Theirs" } } } });
    expect(await library.own.add(theirs, "x", "replace")).toEqual(
      ok({ file: "mine.precis-template", template: theirs }),
    );
    expect((await listed()).slice(0, 2)).toEqual([
      [expect.stringMatching(/^own\/a-[0-9a-f]{6}\.precis-template$/), expect.stringMatching(/^a-[0-9a-f]{6} 1$/)],
      ["own/mine.precis-template", "a 4"],
    ]);
  });

  it("takes no other's file, whatever that one is called", async () => {
    put(own("a.precis-template"), templateNamed("other"));
    await library.own.add(theirs, "x", "refuse");
    expect((await listed()).map((entry) => (entry as string[])[1])).toEqual(["a 4", "other 1", "memo 1", "note 1"]);
  });
});

describe("a form", () => {
  const form = new TextEncoder().encode("0");
  const other = new TextEncoder().encode("1");
  it("is kept under its own name; the same one twice, once; another of that name as is said", async () => {
    expect(await library.own.addForm(form, "Letter: 1.docx", "refuse")).toEqual(ok("Letter 1.docx"));
    expect(await library.own.addForm(form, "Letter 1.docx", "refuse")).toEqual(ok("Letter 1.docx"));
    expect(await library.own.addForm(other, "letter 1.DOCX", "refuse")).toEqual(
      err(failure("nameTaken", { name: "letter 1.docx" })),
    );
    expect(await library.own.addForm(other, "Letter 1.docx", "keepBoth")).toEqual(ok("Letter 1-2.docx"));
    expect(await library.own.addForm(other, "Letter 1.docx", "replace")).toEqual(ok("Letter 1.docx"));
    expect(await listed()).toEqual([
      ["own/Letter 1-2.docx", "Letter 1-2", 1, 1],
      ["own/Letter 1.docx", "Letter 1", 1, 1],
      ...builtIn,
    ]);
  });

  it("of more than can be read again is not kept, and none is taken for another by its letters' make-up", async () => {
    expect(await library.own.addForm(new Uint8Array(21 * 2 ** 20), "Letter.docx", "refuse")).toEqual(
      err(failure("templateTooLarge", { name: "Letter.docx", limitMegabytes: 20 })),
    );
    writeFileSync(own("Русский бланк й.docx".normalize("NFD")), "1");
    expect(await library.own.addForm(form, "Русский бланк й.docx", "refuse")).toMatchObject({
      failure: { code: "nameTaken" },
    });
  });

  it("is deleted, and comes back", async () => {
    await library.own.addForm(form, "Letter.docx", "refuse");
    await library.own.remove("Letter.docx");
    expect(await listed()).toEqual(builtIn);
    expect(await library.own.restore("Letter.docx", "Letter.docx")).toEqual(ok(null));
    expect(await listed()).toEqual([["own/Letter.docx", "Letter", 0, 1], ...builtIn]);
  });
});
