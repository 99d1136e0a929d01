import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CallName, contract, type OpenDraft, type Request, type Response } from "#core/ipc/contract.ts";
import { type Failure, failure } from "#core/ipc/failure.ts";
import { defaultSettings } from "#core/ipc/settings.ts";
import { withoutArticles } from "#core/model/briefing.ts";
import type { Template } from "#core/model/template.ts";
import { err, ok, type Result } from "#core/result.ts";
import { formOf, p } from "#formats/forms/cases/building.ts";
import { createHost } from "../create-host.ts";
import { programFolder } from "../files/program-folder.ts";
import type { Host, Shell } from "../host.ts";
import { packTemplate, unpackTemplate } from "../templates/template-package.ts";
import { sampleTemplate, templateNamed, withLetterhead } from "../testing/sample-template.ts";
import { forkWorkers } from "../workers/fork-worker.ts";

let scratch: string;
/** With dialogs, as the desktop shell; and without, as the browser shell. */
let desktop: Host;
let browser: Host;
/** What the analyst answers to the dialogs. */
let target: string | undefined;
let chosen: string | undefined;
const spawnWorker = forkWorkers(programFolder);
const shells = {
  electron: {
    kind: "electron",
    locale: "ru",
    chooseTarget: async () => target,
    chooseFolder: async () => chosen,
    spawnWorker,
  },
  browser: { kind: "browser", locale: "en", spawnWorker },
} as const satisfies Readonly<Record<string, Shell>>;
const environment = { now: () => "2025-11-12T12:00:00.000Z", newId: () => crypto.randomUUID() };
const hostOf = (kind: keyof typeof shells) =>
  createHost({ dataFolder: join(scratch, kind), programFolder, environment, shell: shells[kind] });

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), "precis-templates-"));
  mkdirSync(join(scratch, "office"));
  desktop = await hostOf("electron");
  browser = await hostOf("browser");
});
afterAll(async () => {
  await Promise.all([desktop.close(), browser.close()]);
  rmSync(scratch, { recursive: true, force: true, maxRetries: 10 });
});

async function call<Name extends CallName>(host: Host, name: Name, request: Request<Name>) {
  const context = { client: "window", signal: new AbortController().signal };
  const result = (await host.call(name, request, context)) as Result<Response<Name>, Failure>;
  if (result.ok) expect(contract[name].response.parse(result.value)).toEqual(result.value);
  return result;
}
async function must<Name extends CallName>(host: Host, name: Name, request: Request<Name>): Promise<Response<Name>> {
  const result = await call(host, name, request);
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.failure)}`);
  return result.value;
}
const keys = async (host: Host) => (await must(host, "listTemplates", {})).templates.map(({ key }) => key);
const asSource = (template: Template, name = "theirs.precis-template") =>
  ({ from: "bytes", name, bytes: packTemplate(template) }) as const;
const note = {
  from: "text",
  name: "note.txt",
  text: "Posts to open\n\nThe ministry plans to open two border posts by 1 March 2026.\n",
} as const;
const newDraft = async (host: Host, templateId = "information-note"): Promise<OpenDraft> =>
  (await must(host, "createDraft", { sources: [note], templateId, language: "en" })).draft;

describe("one's own templates", () => {
  it("are made of another, changed, used, deleted and brought back", async () => {
    const { template } = await must(desktop, "loadTemplate", { key: "builtIn/information-note" });
    const first = await must(desktop, "saveTemplate", { template: withLetterhead(template) });
    expect(await must(desktop, "loadTemplate", { key: first.key })).toEqual({ template: first.template });
    const changed = { ...first.template, name: { en: "Ours" } };
    const replaces = { key: first.key, version: 1 };
    const second = await must(desktop, "saveTemplate", { template: changed, replaces });
    expect(second).toEqual({ key: first.key, template: { ...changed, version: 2 } });
    expect(await call(desktop, "saveTemplate", { template: changed, replaces })).toEqual(
      err(failure("templateChanged", { version: 2 })),
    );
    const draft = await newDraft(desktop, second.template.id);
    expect(draft.briefing.template).toEqual(second.template);
    const { trashed } = await must(desktop, "deleteTemplate", { key: first.key });
    expect(await keys(desktop)).not.toContain(first.key);
    await must(desktop, "restoreTemplate", { key: first.key, trashed });
    expect(await keys(desktop)).toContain(first.key);
  });

  it("are the only ones that are changed", async () => {
    const replaces = { key: "builtIn/information-note", version: 1 };
    const missing = err(failure("templateMissing"));
    expect(await call(desktop, "saveTemplate", { template: sampleTemplate, replaces })).toEqual(missing);
    expect(await call(desktop, "deleteTemplate", { key: "builtIn/information-note" })).toEqual(missing);
    expect(await call(desktop, "deleteTemplate", { key: "own/../settings.json" })).toEqual(missing);
  });

  it("tell every window that the list has changed", async () => {
    const heard: string[] = [];
    const ends = ["one", "two"].map((client) =>
      desktop.subscribe(client, ({ type }) => heard.push(`${client} ${type}`)),
    );
    await must(desktop, "saveTemplate", { template: sampleTemplate });
    for (const end of ends) end();
    expect(heard).toEqual(["one templatesChanged", "two templatesChanged"]);
  });
});

describe("a template file", () => {
  it("that was opened from outside is taken in by its handle", async () => {
    const path = join(scratch, "theirs.precis-template");
    writeFileSync(path, packTemplate(templateNamed("theirs")));
    const heard: Parameters<Parameters<Host["subscribe"]>[1]>[0][] = [];
    const end = desktop.subscribe("window", (event) => heard.push(event));
    desktop.openFile(path, "window");
    end();
    const [event] = heard;
    if (event?.type !== "openRequested") throw new Error("nothing was opened");
    expect(event.name).toBe("theirs.precis-template");
    const source = { from: "handle", handle: event.handle } as const;
    expect(await must(desktop, "importTemplate", { source, ifTaken: "refuse" })).toEqual({
      key: "own/theirs.precis-template",
      template: templateNamed("theirs"),
    });
  });

  it("that is none says so, by its name", async () => {
    const bytes = new TextEncoder().encode("no template");
    const request = { source: { from: "bytes", name: "x.precis-template", bytes }, ifTaken: "refuse" } as const;
    expect(await call(desktop, "importTemplate", request)).toEqual(
      err(failure("templateBroken", { name: "x.precis-template" })),
    );
  });

  it("of an id that is taken waits for a word", async () => {
    await must(browser, "importTemplate", { source: asSource(templateNamed("taken")), ifTaken: "refuse" });
    const source = asSource(templateNamed("taken", { version: 2 }));
    expect(await call(browser, "importTemplate", { source, ifTaken: "refuse" })).toEqual(
      err(failure("templateTaken", { name: "theirs.precis-template", version: 2, there: 1 })),
    );
    expect(await must(browser, "importTemplate", { source, ifTaken: "replace" })).toMatchObject({
      key: "own/taken.precis-template",
      template: { version: 2 },
    });
  });

  it("is made of any template, where the analyst says or as a download, under the template's name", async () => {
    target = join(scratch, "sent.precis-template");
    expect(await must(desktop, "exportTemplate", { key: "builtIn/information-note" })).toMatchObject({
      saved: { as: "file", name: "sent.precis-template" },
    });
    expect(unpackTemplate(readFileSync(target), "")).toEqual(ok(sampleTemplate));
    target = undefined;
    expect(await must(desktop, "exportTemplate", { key: "builtIn/information-note" })).toEqual({ warnings: [] });
    const { saved } = await must(browser, "exportTemplate", { key: "builtIn/information-note" });
    expect(saved).toMatchObject({ as: "download", name: "Information note.precis-template" });
    expect(await call(browser, "exportTemplate", { key: "own/none" })).toEqual(err(failure("templateMissing")));
  });
});

describe("the preview of a template", () => {
  it("shows the sample article in it, kept or not", async () => {
    const template = withLetterhead(templateNamed("not-kept"));
    const first = await must(desktop, "previewTemplate", { template, language: "en" });
    expect(new TextDecoder().decode(first.pdf.subarray(0, 5))).toBe("%PDF-");
    expect(first.placements.length).toBeGreaterThan(5);
    expect(await must(desktop, "previewTemplate", { template, language: "en" })).toEqual(first);
  });

  it("is of no language that documents are not written in, and of no picture that is none", async () => {
    expect(await call(desktop, "previewTemplate", { template: sampleTemplate, language: "tlh" })).toMatchObject({
      failure: { code: "languageUnknown" },
    });
    const template = withLetterhead(sampleTemplate, new TextEncoder().encode("<svg/>"));
    expect(await call(desktop, "previewTemplate", { template, language: "en" })).toMatchObject({
      failure: { code: "templatePictureRefused" },
    });
  });
});

describe("the office's folder", () => {
  const office = () => join(scratch, "office");
  it("is chosen in the shell's dialog, listed, and kept through a restart without its path being told", async () => {
    writeFileSync(join(office(), "a.precis-template"), packTemplate(templateNamed("a")));
    chosen = undefined;
    expect(await must(desktop, "chooseTemplateFolder", {})).toEqual({});
    chosen = office();
    expect(await must(desktop, "chooseTemplateFolder", { typed: "/elsewhere" })).toEqual({
      folder: { name: "office" },
    });
    expect(await keys(desktop)).toContain("folder/a.precis-template");
    expect(JSON.stringify(await must(desktop, "loadSettings", {}))).not.toContain(scratch);
    await must(desktop, "saveSettings", { ...defaultSettings, theme: "dark" });
    await desktop.close();
    desktop = await hostOf("electron");
    expect((await must(desktop, "listTemplates", {})).folder).toEqual({ name: "office" });
    expect(await keys(desktop)).toContain("folder/a.precis-template");
    await must(desktop, "leaveTemplateFolder", {});
    expect(await keys(desktop)).not.toContain("folder/a.precis-template");
    expect((await must(desktop, "listTemplates", {})).folder).toBeUndefined();
  });

  it("is typed where there is no dialog, and has to be there", async () => {
    expect(await must(browser, "chooseTemplateFolder", { typed: ` "${office()}" ` })).toEqual({
      folder: { name: "office" },
    });
    for (const typed of [join(office(), "none"), join(office(), "a.precis-template"), "office", "."]) {
      expect(await call(browser, "chooseTemplateFolder", { typed })).toMatchObject({
        failure: { code: "folderMissing" },
      });
    }
    expect((await must(browser, "listTemplates", {})).folder).toEqual({ name: "office" });
  });

  it("lists what is hostile in it with a reason, and all else beside it", async () => {
    const macros = { "[Content_Types].xml": strToU8("<Types/>"), "word/vbaProject.bin": strToU8("x") };
    const bomb = { "word/document.xml": new Uint8Array(110 * 2 ** 20) };
    writeFileSync(join(office(), "macros.docx"), zipSync(macros));
    writeFileSync(join(office(), "bomb.docx"), zipSync(bomb));
    writeFileSync(join(office(), "bomb.precis-template"), zipSync({ "template.json": new Uint8Array(2 ** 24) }));
    writeFileSync(join(office(), "letter.docx"), formOf({ body: [p("{{title}} {{nothing}}")] }));
    const { templates } = await must(browser, "listTemplates", {});
    const found = templates.filter(({ origin }) => origin === "folder");
    expect(found.map((entry) => [entry.key, entry.is === "broken" ? entry.failure.code : entry.is])).toEqual([
      ["folder/a.precis-template", "template"],
      ["folder/bomb.docx", "formRefused"],
      ["folder/bomb.precis-template", "templateTooLarge"],
      ["folder/letter.docx", "form"],
      ["folder/macros.docx", "formRefused"],
    ]);
    expect(found.find(({ key }) => key === "folder/letter.docx")).toMatchObject({ errors: 1, notes: 0 });
  });

  it("that changes is told of", async () => {
    const heard = new Promise((resolve) => browser.subscribe("listening", ({ type }) => resolve(type)));
    writeFileSync(join(office(), "b.precis-template"), packTemplate(templateNamed("b")));
    expect(await heard).toBe("templatesChanged");
    expect(await keys(browser)).toContain("folder/b.precis-template");
  });
});

describe("the office's settings", () => {
  const exported = async (metadata: OpenDraft["briefing"]["metadata"]) => {
    const draft = await newDraft(browser);
    const edits = withoutArticles({ ...draft.briefing, metadata });
    return call(browser, "exportDocument", { draft: draft.id, edits, format: "md" });
  };
  it("let no document leave without the marking that they demand", async () => {
    const office = { ...defaultSettings.office, markingDemanded: true };
    await must(browser, "saveSettings", { ...defaultSettings, office });
    expect(await exported({ title: "Posts" })).toEqual(err(failure("markingMissing")));
    expect(await exported({ title: "Posts", marking: " " })).toEqual(err(failure("markingMissing")));
    expect(await exported({ title: "Posts", marking: "Internal" })).toMatchObject({ ok: true });
    await must(browser, "saveSettings", defaultSettings);
    expect(await exported({ title: "Posts" })).toMatchObject({ ok: true });
  });

  it.each([
    ["{title}", "Posts part 1 2.md"],
    ["{date}-{number}-{title}", "2025-11-12-17 a-Posts part 1 2.md"],
    ["../{date}", "2025-11-12.md"],
    ["{template} {language}", "Information note en.md"],
    ["{addressee}", "Untitled.md"],
    ["{title} {nothing}", "Posts part 1 2 {nothing}.md"],
  ])("name files by their pattern %s", async (fileName, name) => {
    await must(browser, "saveSettings", { ...defaultSettings, fileName });
    const metadata = { title: "Posts: part 1/2", date: "2025-11-12", number: "17/a" };
    expect(await exported(metadata)).toMatchObject({ value: { saved: { name } } });
  });
});

const partOf = ({ saved }: Response<"exportDocument">, part: string): string =>
  strFromU8(unzipSync(saved?.as === "download" ? saved.bytes : new Uint8Array())[part] ?? new Uint8Array());

describe("a form made in Word", () => {
  const form = formOf({ body: [p("Our office: {{title}}"), p("{{#quotes}}"), p("{{words}}"), p("{{/quotes}}")] });
  const asForm = (bytes: Uint8Array, name = "Letter.docx") =>
    ({ from: "bytes", name, bytes: new Uint8Array(bytes) }) as const;

  it("is taken in, listed, filled with a briefing, and sent away as it is", async () => {
    const { key } = await must(browser, "addForm", { source: asForm(form), ifTaken: "refuse" });
    expect(key).toBe("own/Letter.docx");
    const { templates } = await must(browser, "listTemplates", {});
    expect(templates).toContainEqual({ is: "form", key, origin: "own", name: "Letter", errors: 0, notes: 0 });
    const draft = await newDraft(browser);
    const edits = withoutArticles({ ...draft.briefing, metadata: { title: "{{words}} & <b>" } });
    const { saved, warnings } = await must(browser, "exportThroughForm", { draft: draft.id, edits, key });
    expect(warnings).toEqual([{ code: "pointsWithoutPlace", facts: { count: 2 } }]);
    expect(saved).toMatchObject({ as: "download", mediaType: expect.stringContaining("wordprocessingml") });
    const filled = saved?.as === "download" ? saved.bytes : new Uint8Array();
    expect(strFromU8(unzipSync(filled)["word/document.xml"] ?? new Uint8Array())).toContain(
      "{{words}} &amp; &lt;b&gt;",
    );
    const sent = await must(browser, "exportTemplate", { key });
    expect(sent.saved).toMatchObject({ as: "download", name: "Letter.docx", bytes: new Uint8Array(form) });
  });

  it("is checked before it is taken in: each mistake in words and with its place, or why it is no form", async () => {
    const broken = asForm(formOf({ body: [p("About {{titel}} {words}")] }), "Broken.docx");
    expect(await must(browser, "checkForm", { form: broken, language: "ru-KG" })).toEqual({
      findings: [
        {
          isError: true,
          says: expect.stringMatching(/\{\{titel\}\}.*\{\{title\}\}/),
          place: expect.stringContaining("«About {{titel}} {words}»"),
        },
        { isError: false, says: expect.stringContaining("{words}"), place: expect.any(String) },
      ],
    });
    const none = asForm(new TextEncoder().encode("no form"));
    expect(await must(browser, "checkForm", { form: none, language: "en" })).toEqual({
      findings: [],
      refusal: "This is not a Word file (.docx).",
    });
    const own = { from: "library", key: "own/Letter.docx" } as const;
    expect(await must(browser, "checkForm", { form: own, language: "tlh" })).toEqual({ findings: [] });
    const gone = { from: "library", key: "own/../Letter.docx" } as const;
    expect(await call(browser, "checkForm", { form: gone, language: "en" })).toEqual(err(failure("templateMissing")));
  });

  it("leaves as a copy with comments, and filled with examples", async () => {
    const broken = asForm(formOf({ body: [p("About {{titel}}")] }), "Broken.docx");
    const commented = await must(browser, "saveCommentedForm", { form: broken, language: "en" });
    expect(commented.saved).toMatchObject({ as: "download", name: "Broken-2.docx" });
    expect(partOf(commented, "word/comments.xml")).toContain("There is no field {{titel}}");
    const own = { from: "library", key: "own/Letter.docx" } as const;
    const tried = await must(browser, "saveTrialForm", { form: own, language: "en" });
    expect(partOf(tried, "word/document.xml")).toContain("The harbour on the lake");
    expect(await call(browser, "saveTrialForm", { form: broken, language: "en" })).toMatchObject({
      failure: { code: "formBroken" },
    });
  });

  it("can be made of the one that comes with the program", async () => {
    const starter = await must(browser, "saveStarterForm", { language: "en" });
    if (starter.saved?.as !== "download") throw new Error("no download");
    const found = await must(browser, "checkForm", { form: asForm(starter.saved.bytes), language: "en" });
    expect(found).toEqual({ findings: [] });
  });

  it("with mistakes, or none at all, is not taken in", async () => {
    const broken = asForm(formOf({ body: [p("{{nothing}} {{#quotes}}")] }), "Broken.docx");
    expect(await call(browser, "addForm", { source: broken, ifTaken: "refuse" })).toEqual(
      err(failure("formBroken", { name: "Broken.docx", count: 2 })),
    );
    const text = asForm(new TextEncoder().encode("no form"), "Text.docx");
    expect(await call(browser, "addForm", { source: text, ifTaken: "refuse" })).toEqual(
      err(failure("formRefused", { name: "Text.docx", code: "formNotWord" })),
    );
    expect((await keys(browser)).filter((key) => /^own.*docx$/.test(key))).toEqual(["own/Letter.docx"]);
  });

  it("lets no document leave without the marking that the office demands", async () => {
    const office = { ...defaultSettings.office, markingDemanded: true };
    await must(browser, "saveSettings", { ...defaultSettings, office });
    const draft = await newDraft(browser);
    const request = { draft: draft.id, edits: withoutArticles(draft.briefing), key: "own/Letter.docx" };
    expect(await call(browser, "exportThroughForm", request)).toEqual(err(failure("markingMissing")));
    await must(browser, "saveSettings", defaultSettings);
    expect(await call(browser, "exportThroughForm", { ...request, key: "own/none.docx" })).toEqual(
      err(failure("templateMissing")),
    );
  });
});

describe("a file's name", () => {
  it("has the document's day where the briefing has none, and keeps it beside a title that is too long", async () => {
    await must(browser, "saveSettings", { ...defaultSettings, fileName: "{title}-{date}" });
    const draft = await newDraft(browser);
    const metadata = { title: "Заседание совета по транспорту ".repeat(10) };
    const edits = withoutArticles({ ...draft.briefing, metadata });
    const { saved } = await must(browser, "exportDocument", { draft: draft.id, edits, format: "md" });
    const name = saved?.name ?? "";
    expect(name).toMatch(/^(?:Заседание совета по транспорту )+.*-2025-11-12\.md$/);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(183);
    expect(Buffer.byteLength(name)).toBeGreaterThan(150);
    await must(browser, "saveSettings", defaultSettings);
  });
});

describe("a hostile template", () => {
  it("prints a script, a formula and a tag in its headings as they stand", async () => {
    const words = `<img src=x onerror="alert(1)"> =cmd|'/c calc'!A1 {{title}}`;
    const sections = sampleTemplate.sections.map((section) => ({
      ...section,
      heading: { en: words },
      show: "always" as const,
    }));
    const hostile = templateNamed("hostile", { sections });
    await must(browser, "importTemplate", { source: asSource(hostile), ifTaken: "refuse" });
    const draft = await newDraft(browser, "hostile");
    const request = { draft: draft.id, edits: withoutArticles(draft.briefing), format: "html" } as const;
    const { saved } = await must(browser, "exportDocument", request);
    const html = new TextDecoder().decode(saved?.as === "download" ? saved.bytes : undefined);
    expect(html).not.toContain("<img");
    expect(html).toContain("&lt;img src=x&nbsp;onerror=");
    expect(html).toContain("{{title}}");
  });
});
