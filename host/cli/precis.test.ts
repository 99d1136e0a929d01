import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { formOf, p } from "#formats/forms/cases/building.ts";
import { packTemplate } from "../templates/template-package.ts";
import { sampleTemplate } from "../testing/sample-template.ts";

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8"));
const bin = join(import.meta.dirname, "precis.mjs");
const samples = join(import.meta.dirname, "../../assets/samples");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "precis-cli-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Run = { readonly status: number | null; readonly out: string; readonly errors: readonly string[] };
function precis(
  words: readonly string[],
  variables: Record<string, string> = {},
  input: string | Uint8Array = "",
): Run {
  const env = { PATH: process.env["PATH"] ?? "", LC_ALL: "C.UTF-8", ...variables };
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...words], {
    cwd: folder,
    env,
    input,
    encoding: "utf8",
  });
  return { status, out: stdout, errors: stderr.split("\n").filter((line) => line !== "") };
}
const linesOf = ({ out }: Run) =>
  out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
const note =
  "Posts to open\n\nThe ministry plans to open two border posts by 1 March 2026.\n\n“We want shorter queues,” Minister Anna Brook said.\n";
const quote = note.indexOf("We want");

describe("precis read", () => {
  it("gives the article of each file, and of each file in a directory", () => {
    mkdirSync(join(folder, "notes", "deeper"), { recursive: true });
    for (const name of ["b.txt", "a.txt", ".hidden", "deeper/c.txt"]) write(join("notes", name), `${note}${name}\n`);
    const run = precis(["read", "notes", "--json"]);
    expect(run).toMatchObject({ status: 0, errors: [] });
    expect(linesOf(run).map(({ file, article }) => [file, article.text])).toEqual([
      ["notes/a.txt", `${note}a.txt\n`],
      ["notes/b.txt", `${note}b.txt\n`],
    ]);
  });

  it("shows the text to people", () => {
    write("note.txt", note);
    expect(precis(["read", "note.txt"]).out).toContain("The ministry plans to open two border posts");
  });
});

describe("-, for what is piped in", () => {
  it("is read as a file is, of any kind, and called stdin", () => {
    const page = `<html><head><title>Posts</title></head><body><h1>Posts to open</h1><p>${note}</p></body></html>`;
    const run = precis(["read", "-", "--json"], {}, page);
    expect(run).toMatchObject({ status: 0, errors: [] });
    expect(linesOf(run)).toMatchObject([
      { file: "-", article: { title: "Posts to open", source: { name: "stdin", mediaType: "text/html" } } },
    ]);
    const exported = precis(["export", "-", "--format", "md", "--out", "out"], {}, note);
    expect(exported).toEqual({ status: 0, out: "out/stdin.md\n", errors: [] });
  });

  it("fails as a file does", () => {
    expect(precis(["read", "-"])).toEqual({
      status: 1,
      out: "",
      errors: ["“stdin” is empty: there is nothing to read in it."],
    });
    expect(precis(["read", "-"], {}, new Uint8Array(51 * 2 ** 20)).errors).toEqual([
      "“stdin” is larger than 50 MB, which is the most that is read.",
    ]);
  });

  it("is not the file of that name, which a folder may hold", () => {
    write("-", note);
    expect(linesOf(precis(["read", ".", "--json"]))).toMatchObject([{ file: "./-", article: { text: note } }]);
  });
});

describe("precis extract", () => {
  it("gives the suggested points with their places", () => {
    write("note.txt", note);
    const run = precis(["extract", "note.txt", "--json"]);
    expect(run).toMatchObject({ status: 0, errors: [] });
    const [{ article, points }] = linesOf(run);
    const found = points.find(({ kind }: { kind: string }) => kind === "quote");
    expect(found).toMatchObject({
      start: quote,
      end: quote + "We want shorter queues,".length,
      text: "We want shorter queues,",
      suggested: true,
      speaker: { text: "Minister Anna Brook", start: note.indexOf("Minister Anna"), end: note.indexOf(" said") },
      cue: { start: note.indexOf("said"), end: note.indexOf("said") + 4 },
    });
    for (const { start, end, text } of points) expect(article.text.slice(start, end)).toBe(text);
  });

  it("tells people who said it, who is to act, and by when", () => {
    const plan = "The ministry will publish the schedule by 1 December 2026.";
    write("note.txt", `A schedule\n\n${note}\n\n${plan}\n`);
    const { out } = precis(["extract", "note.txt"]);
    expect(out).toContain("  Quote, suggested: We want shorter queues, (Minister Anna Brook)\n");
    expect(out).toContain(`  Next step, suggested: ${plan} (The ministry; by 1 December 2026, 2026-12-01)\n`);
  });
});

describe("precis export", () => {
  const day = ["--date", "2025-11-12"];

  it("writes every format, named after the input, the same bytes each time", () => {
    write("note.txt", note);
    const formats = ["docx", "pdf", "html", "md"];
    const once = (out: string) => precis(["export", "note.txt", "--format", formats.join(","), "--out", out, ...day]);
    expect(once("first")).toEqual({
      status: 0,
      out: formats.map((format) => `first/note.${format}\n`).join(""),
      errors: [],
    });
    expect(once("second").status).toBe(0);
    for (const format of formats) {
      const [first, second] = ["first", "second"].map((out) => readFileSync(join(folder, out, `note.${format}`)));
      expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
    }
    expect(readFileSync(join(folder, "first", "note.md"), "utf8")).toContain("We want shorter queues");
  });

  it("calls every document as it is told to", () => {
    write("note.txt", note);
    write("other.txt", note);
    const named = ["--title", "  Border posts:\n the plan ", "--format", "md", ...day];
    expect(precis(["export", "note.txt", "other.txt", ...named])).toMatchObject({ status: 0, errors: [] });
    for (const name of ["note", "other"]) {
      expect(readFileSync(join(folder, `${name}.md`), "utf8")).toContain("# Border posts: the plan\n");
    }
  });

  it("numbers the outputs of inputs with one name, and replaces what was there", () => {
    mkdirSync(join(folder, "other"));
    write("note.txt", note);
    write("other/note.txt", note);
    write("note.md", "old");
    const run = precis(["export", "note.txt", "other/note.txt", "--format", "md", "--json", ...day]);
    expect(linesOf(run).map(({ file, outputs }) => [file, outputs])).toEqual([
      ["note.txt", ["note.md"]],
      ["other/note.txt", ["note-2.md"]],
    ]);
    expect(readFileSync(join(folder, "note.md"), "utf8")).not.toBe("old");
  });

  it("writes over nothing that it reads, whatever its outputs would be called", () => {
    const page = `<p>${note.replaceAll("\n\n", "</p><p>")}</p>`;
    write("a.html", page);
    write("note.md", note);
    write("a.docx", formOf({ body: [p("Of our office: {{title}}")] }));
    const form = readFileSync(join(folder, "a.docx"));
    const read = () => ["a.html", "note.md"].map((name) => readFileSync(join(folder, name), "utf8"));
    const outputsOf = (...words: readonly string[]) =>
      linesOf(precis(["export", ...words, "--json", ...day])).map(({ outputs }) => outputs);
    expect(outputsOf("a.html", "note.md", "--format", "html,md")).toEqual([
      ["a-2.html", "a-2.md"],
      ["note-2.html", "note-2.md"],
    ]);
    expect(outputsOf(".", "--format", "html")).toHaveLength(7);
    expect(outputsOf("a.html", "--template", "a.docx")).toEqual([["a-2.docx"]]);
    expect(read()).toEqual([page, note]);
    expect(readFileSync(join(folder, "a.docx"))).toEqual(form);
  });

  it.each([
    [[], "Цели"],
    [["--language", "en"], "Goals"],
  ])("is in the article's language, or in the one asked for (%s)", (language, heading) => {
    const run = precis(["export", join(samples, "sample.ru.txt"), "--format", "md", ...language, ...day]);
    expect(run).toMatchObject({ status: 0, errors: [] });
    expect(readFileSync(join(folder, "sample.ru.md"), "utf8")).toContain(heading);
  });

  it("takes every template there is", () => {
    write("note.txt", note);
    const templates = linesOf(precis(["templates", "--json"])).map(({ id }) => id);
    expect(templates).toEqual(expect.arrayContaining(["bluf-memo", "information-note", "quote-sheet"]));
    for (const template of templates) {
      expect(precis(["export", "note.txt", "--template", template, "--format", "md", ...day])).toMatchObject({
        status: 0,
      });
    }
  });

  it("takes a template file by its path", () => {
    write("note.txt", note);
    const [section] = sampleTemplate.sections;
    const sections = [
      { ...section, heading: { en: "Of the office" }, content: { type: "standing", text: { en: "As ever." } } },
    ];
    write(
      "office.precis-template",
      packTemplate({ ...sampleTemplate, id: "office", sections } as typeof sampleTemplate),
    );
    const words = ["export", "note.txt", "--template", "./office.precis-template", "--format", "md", ...day];
    expect(precis(words)).toMatchObject({ status: 0 });
    expect(readFileSync(join(folder, "note.md"), "utf8")).toContain("Of the office\n\nAs ever.");
  });

  it("fills a form made in Word, and gives that alone", () => {
    write("note.txt", note);
    write("form.docx", formOf({ body: [p("Of our office: {{title}}")] }));
    const words = ["export", "note.txt", "--template", "form.docx", "--out", "out", ...day];
    expect(precis(words)).toMatchObject({
      status: 0,
      errors: ["note.txt: Points that have no place in this template are not in the document: 4."],
    });
    expect(readdirSync(join(folder, "out"))).toEqual(["note.docx"]);
    const filled = readFileSync(join(folder, "out/note.docx"));
    expect(strFromU8(unzipSync(filled)["word/document.xml"] ?? new Uint8Array())).toContain("Posts to open");
    precis(words);
    expect(readFileSync(join(folder, "out/note.docx"))).toEqual(filled);
  });

  it("clears what a run that was killed left in the folder", () => {
    write("note.txt", note);
    const gone = spawnSync(process.execPath, ["-e", ""]).pid;
    const script = `import { strayName } from ${JSON.stringify(join(import.meta.dirname, "../files/stray-file.ts"))}; process.stdout.write(strayName())`;
    const own = spawnSync(process.execPath, ["--input-type=module-typescript", "-e", script], {
      encoding: "utf8",
    }).stdout;
    write(own.replace(/-\d+-/, `-${gone}-`), "half");
    expect(precis(["export", "note.txt", "--format", "md", ...day]).status).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(["note.md", "note.txt"]);
  });
});

describe("bad input gets one plain sentence, and stops none of the others", () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  const cases: readonly (readonly [string, () => void, string, string])[] = [
    ["an empty file", () => write("bad.txt", ""), "sourceEmpty", "“bad.txt” is empty: there is nothing to read in it."],
    [
      "a picture renamed",
      () => write("bad.txt", png),
      "sourceNotText",
      "“bad.txt” is not a text, whatever its name says.",
    ],
    ["a file that is gone", () => undefined, "sourceMissing", "There is no file “bad.txt”."],
    [
      "a file of 60 MB",
      () => {
        write("bad.txt", "");
        truncateSync(join(folder, "bad.txt"), 60 * 2 ** 20);
      },
      "sourceTooLarge",
      "“bad.txt” is larger than 50 MB, which is the most that is read.",
    ],
  ];
  it.each(cases)("%s", (_, make, code, message) => {
    write("note.txt", note);
    make();
    const run = precis(["export", "bad.txt", "note.txt", "--format", "md", "--out", "out", "--json"]);
    expect(run).toMatchObject({ status: 1, errors: [message] });
    expect(linesOf(run).map(({ file, outputs, error }) => [file, outputs, error])).toEqual([
      ["bad.txt", [], { code, message }],
      ["note.txt", ["out/note.md"], undefined],
    ]);
    expect(readdirSync(join(folder, "out"))).toEqual(["note.md"]);
  });

  it("where there is nothing to read, or nothing that can be opened", () => {
    mkdirSync(join(folder, "folder"));
    expect(precis(["read", "folder", "/dev/zero"])).toEqual({
      status: 1,
      out: "",
      errors: ["“folder” is empty: there is nothing to read in it.", "“/dev/zero” could not be read."],
    });
  });

  it("in Russian for a Russian", () => {
    expect(precis(["read", "bad.txt"], { LC_ALL: "ru_RU.UTF-8" }).errors).toEqual(["Файла «bad.txt» нет."]);
    expect(precis(["read", "bad.txt"], { LC_ALL: "", LANG: "ru_RU.UTF-8" }).errors).toEqual(["Файла «bad.txt» нет."]);
  });
});

describe("an output folder that cannot be written", () => {
  it("is said for each file, and nothing is left", () => {
    write("note.txt", note);
    write("taken", "a file");
    const run = precis(["export", "note.txt", "--format", "md", "--out", "taken"]);
    expect(run).toEqual({
      status: 1,
      out: "",
      errors: ["note.txt: “taken” cannot be used as a folder: a file is in the way."],
    });
    expect(precis(["export", "note.txt", "--format", "md", "--out", "taken/deeper"]).errors).toEqual([
      "note.txt: “taken/deeper” cannot be used as a folder: a file is in the way.",
    ]);
    expect(readdirSync(folder).sort()).toEqual(["note.txt", "taken"]);
  });
  it("is named with its path where a folder has a document's name, or the name is too long", () => {
    write("note.txt", note);
    mkdirSync(join(folder, "out", "note.md"), { recursive: true });
    expect(precis(["export", "note.txt", "--format", "md,html", "--out", "out"])).toEqual({
      status: 1,
      out: "out/note.html\n",
      errors: ["note.txt: “out/note.md” is a folder: no document of that name can be written."],
    });
    const long = "n".repeat(300);
    expect(precis(["export", "note.txt", "--format", "md", "--out", long]).errors).toEqual([
      `note.txt: The name “${long}” is longer than this system allows.`,
    ]);
    expect(precis(["read", long]).errors).toEqual([`The name “${long}” is longer than this system allows.`]);
  });
  it("is made where it is missing, and said to be missing where none can be made", () => {
    write("note.txt", note);
    expect(precis(["export", "note.txt", "--format", "md", "--out", "a/b/c"])).toMatchObject({ status: 0, errors: [] });
    expect(readdirSync(join(folder, "a", "b", "c"))).toEqual(["note.md"]);
    const run = precis(["export", "note.txt", "--format", "md", "--out", "/proc/none/of/these", "--json"]);
    expect(run.status).toBe(1);
    expect(linesOf(run)).toMatchObject([{ outputs: [], error: { code: "targetMissing" } }]);
  });
});

const mountPossible = process.platform === "linux" && process.getuid?.() === 0 && canMount();
function canMount(): boolean {
  const at = mkdtempSync(join(tmpdir(), "precis-mount-"));
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", at]).status === 0;
  if (mounted) spawnSync("umount", [at]);
  rmSync(at, { recursive: true });
  return mounted;
}
describe.skipIf(!mountPossible)("a disk without room or rights (needs the right to mount a tmpfs)", () => {
  it.each([
    ["size=16k", "diskFull", (at: string) => writeFileSync(join(at, "filler"), new Uint8Array(12 * 1024))],
    ["size=1m,ro", "targetNotWritable", () => undefined],
  ])("mounted with %s is %s, and the old file stands", (options, code, fill) => {
    write("note.txt", note);
    const at = join(folder, "disk");
    mkdirSync(at);
    spawnSync("mount", ["-t", "tmpfs", "-o", options.replace(",ro", ""), "tmpfs", at]);
    try {
      writeFileSync(join(at, "note.pdf"), "old");
      fill(at);
      if (options.endsWith(",ro")) spawnSync("mount", ["-o", "remount,ro", at]);
      const before = readdirSync(at);
      const run = precis(["export", "note.txt", "--format", "pdf", "--out", at, "--json"]);
      expect(run.status).toBe(1);
      expect(run.errors).toHaveLength(1);
      expect(linesOf(run)).toMatchObject([{ outputs: [], error: { code } }]);
      expect(readdirSync(at)).toEqual(before);
      expect(readFileSync(join(at, "note.pdf"), "utf8")).toBe("old");
    } finally {
      spawnSync("umount", [at]);
    }
  });
});

describe("arguments that cannot be used", () => {
  it.each([
    [[], "Say what to do: read, extract, export or templates."],
    [["print"], "There is no command “print”; there are: read, extract, export, templates."],
    [["read"], "Name at least one file."],
    [["read", "--format", "pdf", "x"], "The option “--format” is not known here."],
    [["export", "x", "--out"], "The option “--out” needs a value."],
    [["export", "x", "--format", "docx,odt"], "There is no format “odt”; there are: docx, pdf, html, md."],
    [["export", "x", "--template", "a.docx", "--format", "pdf"], "There is no format “pdf”; there are: docx."],
    [["export", "x", "--date", "2025-02-30"], "“2025-02-30” is not a day; write it like 2025-11-12."],
    [
      ["export", "x", "--language", "tlh"],
      "A document cannot be written in the language “tlh”; it can in: az, en, kk, ky, ru, tr, uz.",
    ],
  ])("%j", (words, sentence) => {
    expect(precis(words)).toEqual({ status: 2, out: "", errors: [sentence] });
    expect(readdirSync(folder)).toEqual([]);
  });

  it("name the templates that there are", () => {
    const { status, errors } = precis(["export", "x", "--template", "none"]);
    expect({ status, errors: errors.map((line) => line.replace(/: .*/, "")) }).toEqual({
      status: 2,
      errors: ["There is no template “none”; there are"],
    });
  });

  it.each([
    ["none.precis-template", "There is no file “none.precis-template”."],
    ["note.precis-template", "“note.precis-template” is not a template of Précis, or it is damaged."],
    ["../note", "There is no file “note”."],
    ["none.docx", "There is no file “none.docx”."],
  ])("name the template file %s that cannot be used", (template, sentence) => {
    write("note.precis-template", note);
    expect(precis(["export", "x", "--template", template])).toEqual({ status: 2, out: "", errors: [sentence] });
  });

  it("name each mistake of a form, with its place", () => {
    write("form.docx", formOf({ body: [p("About {{titel}}"), p("{{#quotes}}")] }));
    expect(precis(["export", "x", "--template", "form.docx"])).toEqual({
      status: 2,
      out: "",
      errors: [
        "In the text: “About {{titel}}” – There is no field {{titel}}. Did you mean {{title}}?",
        expect.stringContaining("{{#quotes}} begins is not ended"),
        "Mistakes in the placeholders of the form “form.docx”: 2; checking it shows where they are.",
      ],
    });
  });

  it("are not asked for when help is", () => {
    expect(precis(["export", "--help"])).toMatchObject({
      status: 0,
      out: expect.stringContaining("--template"),
      errors: [],
    });
  });
  it("tells its version", () => {
    expect(precis(["--version"])).toEqual({ status: 0, out: `${version}\n`, errors: [] });
  });
});

const systemNode = ["/usr/bin/node", "/usr/local/bin/node"].find((path) => existsSync(path));
describe.skipIf(systemNode === undefined)("under the system's own Node, which may be older", () => {
  it("runs all the same, with the same status", () => {
    write("note.txt", note);
    const run = (file: string) =>
      spawnSync(systemNode ?? "", [bin, "extract", file], { cwd: folder, encoding: "utf8" });
    expect(run("note.txt")).toMatchObject({ status: 0, stdout: expect.stringContaining("We want shorter queues") });
    expect(run("bad.txt")).toMatchObject({ status: 1, stdout: "" });
  });
});

describe("a reader that is gone, as under `precis … | head`", () => {
  it.each([[["templates"]], [["--help"]], [["extract", "note.txt"]]])("is no error of %s", async (words) => {
    write("note.txt", note);
    const run = spawn(process.execPath, [bin, ...words], { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
    run.stdout.destroy();
    expect(await once(run, "close")).toEqual([0, null]);
  });
});

describe("killed while it writes", () => {
  it("leaves the old file or the new one", { timeout: 120_000 }, async () => {
    write("note.txt", note);
    const words = ["export", "note.txt", "--format", "md", "--date", "2025-11-12"];
    precis(words);
    const whole = readFileSync(join(folder, "note.md"), "utf8");
    for (let round = 0; round < 5; round += 1) {
      write("note.md", "old");
      const child = spawn(process.execPath, [bin, ...words], { cwd: folder, stdio: "ignore" });
      const seen = () =>
        readdirSync(folder).some((name) => name.endsWith(".tmp")) ||
        readFileSync(join(folder, "note.md"), "utf8") !== "old";
      while (!seen() && child.exitCode === null) await new Promise((resolve) => setImmediate(resolve));
      child.kill("SIGKILL");
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
      expect(["old", whole]).toContain(readFileSync(join(folder, "note.md"), "utf8"));
    }
    expect(existsSync(join(folder, "note.md"))).toBe(true);
  });
});
