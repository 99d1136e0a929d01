import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CallName, OpenDraft, Request, Response, ShellEvent } from "#core/ipc/contract.ts";
import { contract } from "#core/ipc/contract.ts";
import { type Failure, failure } from "#core/ipc/failure.ts";
import { defaultSettings } from "#core/ipc/settings.ts";
import { withoutArticles } from "#core/model/briefing.ts";
import { sourceWords } from "#core/model/verbatim.ts";
import { err, ok, type Result } from "#core/result.ts";
import { createHost } from "./create-host.ts";
import { programFolder } from "./files/program-folder.ts";
import type { Host, Shell } from "./host.ts";
import { forkWorkers } from "./workers/fork-worker.ts";

let folder: string;
let host: Host;
/** Where the shell's dialog leads; undefined where the analyst closes it. */
let target: string | undefined;
const noted: string[] = [];
const shell: Shell = {
  kind: "electron",
  locale: "ru",
  chooseTarget: async () => target,
  reveal: (path) => noted.push(`reveal ${path}`),
  noteRecent: (path) => noted.push(`recent ${path}`),
  spawnWorker: forkWorkers(programFolder),
};
let lastId = 0;
const environment = {
  now: () => "2025-11-12T12:00:00.000Z",
  newId: () => {
    lastId += 1;
    return `id-${lastId}`;
  },
};
const hostIn = (dataFolder: string, withDialogs = true) => {
  const { chooseTarget: _, ...without } = shell;
  return createHost({ dataFolder, programFolder, environment, shell: withDialogs ? shell : without });
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "precis-host-"));
  host = await hostIn(join(folder, "data"));
});
afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

const context = (client = "window") => ({ client, signal: new AbortController().signal });
/** As a shell does it; the answer as the UI would take it. */
async function call<Name extends CallName>(name: Name, request: Request<Name>, on = host) {
  const result = (await on.call(name, request, context())) as Result<Response<Name>, Failure>;
  if (result.ok) expect(contract[name].response.parse(result.value)).toEqual(result.value);
  return result;
}
async function must<Name extends CallName>(name: Name, request: Request<Name>, on = host): Promise<Response<Name>> {
  const result = await call(name, request, on);
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.failure)}`);
  return result.value;
}
const note = {
  from: "text",
  name: "note.txt",
  text: "Posts to open\n\nThe ministry plans to open two border posts by 1 March 2026.\n\n“We want shorter queues,” Minister Anna Brook said.\n",
} as const;
/** The bytes of windows-1251. */
const russian = new Map(
  Array.from({ length: 256 }, (_, code) => [new TextDecoder("windows-1251").decode(Uint8Array.of(code)), code]),
);
const newDraft = async (on = host): Promise<OpenDraft> =>
  (await must("createDraft", { sources: [note], templateId: "information-note", language: "en" }, on)).draft;

describe("the host", () => {
  it("says what it is", async () => {
    expect(await call("describeApp", {})).toMatchObject({
      value: { shell: "electron", platform: process.platform, locale: "ru", today: "2025-11-12" },
    });
    const { templates } = await must("listTemplates", {});
    expect(templates.map(({ key }) => key)).toContain("builtIn/information-note");
  });

  it("makes a draft of a source, with today, the office's words and the points found", async () => {
    const office = { ...defaultSettings.defaults, author: "A. Analyst", unit: "Desk 3" };
    await must("saveSettings", { ...defaultSettings, defaults: office });
    const { briefing, access, revision } = await newDraft();
    expect({ access, revision }).toEqual({ access: "write", revision: 0 });
    expect(briefing.metadata).toMatchObject({ author: "A. Analyst", unit: "Desk 3", date: "2025-11-12" });
    expect(briefing.articles.map(({ retrieved, source }) => [retrieved, source.name])).toEqual([
      ["2025-11-12", "note.txt"],
    ]);
    expect(briefing.points.filter(({ kind }) => kind === "quote").map(({ text }) => text)).toEqual([
      "We want shorter queues,",
    ]);
  });

  it("tells each source's failure by itself, and fails only if all did", async () => {
    const empty = { from: "text", name: "empty.txt", text: "" } as const;
    const settings = { templateId: "information-note", language: "en" };
    const { draft, reports } = await must("createDraft", { sources: [empty, note, note], ...settings });
    expect(
      reports.map(({ name, warnings, failure: reason }) => [name, warnings.map(({ code }) => code), reason?.code]),
    ).toEqual([
      ["empty.txt", [], "sourceEmpty"],
      ["note.txt", [], undefined],
      ["note.txt", ["duplicateSource"], undefined],
    ]);
    expect(draft.briefing.articles).toHaveLength(1);
    expect(await call("createDraft", { sources: [empty], ...settings })).toEqual(
      err(failure("sourceEmpty", { name: "empty.txt" })),
    );
  });

  it("notes no encoding of a text that reached it as text: there is none to choose", async () => {
    const bytes = { from: "bytes", name: "bytes.txt", bytes: new TextEncoder().encode("Another note.") } as const;
    const request = { sources: [note, bytes], templateId: "information-note", language: "en" };
    const { draft } = await must("createDraft", request);
    expect(draft.briefing.articles.map(({ source }) => source.encoding)).toEqual([undefined, "utf-8"]);
  });

  it("keeps with an article what is to be known of its reading", async () => {
    const source = { from: "text", name: "bridge.txt", text: "ახალი ხიდი გაიხსნა ქალაქში.\n" } as const;
    const settings = { templateId: "information-note", language: "en" };
    const { draft, reports } = await must("createDraft", { sources: [source, note], ...settings });
    const again = await must("openDraft", { draft: draft.id, takeOver: false });
    expect(again.briefing.articles.map(({ warnings }) => warnings?.map(({ code }) => code))).toEqual([
      ["languageUnrecognised"],
      undefined,
    ]);
    expect(reports.map(({ warnings }) => warnings)).toEqual([[], []]);
  });

  it("takes its usual template for one that is not there, and says so", async () => {
    const request = { sources: [note], templateId: "none", language: "en" };
    const { draft, templateFailure } = await must("createDraft", request);
    expect([draft.briefing.template.id, templateFailure]).toEqual(["information-note", failure("templateMissing")]);
  });

  it("knows no other language", async () => {
    expect(
      await call("createDraft", { sources: [note], templateId: "information-note", language: "tlh" }),
    ).toMatchObject({ failure: { code: "languageUnknown" } });
  });

  it("adds sources to a draft, each once", async () => {
    const draft = await newDraft();
    const further = {
      from: "bytes",
      name: "further.txt",
      bytes: new TextEncoder().encode("Rain is forecast.\n"),
    } as const;
    const { outcomes } = await must("addSources", { draft: draft.id, sources: [further, note] });
    expect(outcomes.map(({ articles, warnings }) => [articles.length, warnings.map(({ code }) => code)])).toEqual([
      [1, []],
      [0, ["duplicateSource"]],
    ]);
  });

  it("names a file that the window found too large, or could not read, and reads the others", async () => {
    const settings = { templateId: "information-note", language: "en" };
    const { draft, reports } = await must("createDraft", {
      sources: [
        { from: "tooLarge", name: "disk.img" },
        { from: "tooLarge", name: "scans.pdf", together: true },
        { from: "unreadable", name: "notes" },
        note,
      ],
      ...settings,
    });
    const tooLarge = failure("sourceTooLarge", { name: "disk.img", limitMegabytes: 50 });
    const together = failure("sourcesTooLarge", { name: "scans.pdf", limitMegabytes: 75 });
    expect(reports.map(({ failure: reason }) => reason)).toEqual([
      tooLarge,
      together,
      failure("sourceUnreadable", { name: "notes" }),
      undefined,
    ]);
    expect(draft.briefing.articles).toHaveLength(1);
  });

  it("knows an article again in another file, and in another encoding", async () => {
    const file = { from: "bytes", name: "note.txt", bytes: new TextEncoder().encode(note.text) } as const;
    const copy = { ...note, name: "copy.txt", text: note.text.replaceAll("\n", "\r\n") };
    const settings = { templateId: "information-note", language: "en" };
    const { draft, reports } = await must("createDraft", { sources: [file, copy], ...settings });
    const title = "Posts to open";
    expect(reports.map(({ warnings }) => warnings)).toEqual([[], [{ code: "duplicateSource", facts: { title } }]]);
    const { article } = await must("rereadSource", {
      draft: draft.id,
      article: draft.briefing.articles[0]?.id ?? "",
      encoding: "koi8-r",
    });
    expect(article.text).not.toBe(draft.briefing.articles[0]?.text);
    const edits = withoutArticles({ ...draft.briefing, articles: [article], points: [] });
    await must("saveDraft", { draft: draft.id, revision: draft.revision, edits });
    const again = await must("addSources", { draft: draft.id, sources: [file] });
    expect(again.outcomes.map(({ warnings }) => warnings.map(({ code }) => code))).toEqual([["duplicateSource"]]);
  });

  it("reads an article again in another encoding and keeps both readings", async () => {
    const bytes = Uint8Array.from("Мост построят к маю.", (letter) => russian.get(letter) ?? 0);
    const sources = [{ from: "bytes", name: "bridge.txt", bytes } as const];
    const { draft } = await must("createDraft", { sources, templateId: "information-note", language: "ru" });
    const [before] = draft.briefing.articles;
    if (before === undefined) throw new Error("no article");
    const request = { draft: draft.id, article: before.id };
    const wrong = await must("rereadSource", { ...request, encoding: "koi8-r" });
    expect([wrong.article.text, wrong.article.id, wrong.article.source.encoding, wrong.article.retrieved]).toEqual([
      "лНЯР ОНЯРПНЪР Й ЛЮЧ.",
      `${before.id}-koi8-r`,
      "koi8-r",
      "2025-11-12",
    ]);
    const edits = withoutArticles({ ...draft.briefing, articles: [wrong.article], points: [] });
    const { revision } = await must("saveDraft", { draft: draft.id, revision: draft.revision, edits });
    const right = await must("rereadSource", { draft: draft.id, article: wrong.article.id, encoding: "windows-1251" });
    expect([right.article.text, right.article.id]).toEqual(["Мост построят к маю.", `${before.id}-windows-1251`]);
    await must("saveDraft", { draft: draft.id, revision, edits: withoutArticles({ ...draft.briefing, points: [] }) });
    expect(await call("rereadSource", { ...request, encoding: "utf-8" })).toMatchObject({
      failure: { code: "sourceNotText" },
    });
    expect(await call("rereadSource", { ...request, article: "none", encoding: "koi8-r" })).toMatchObject({
      failure: { code: "sourceMissing" },
    });
  });

  it("keeps the text that an earlier version read in the same encoding", async () => {
    const source = { from: "bytes", name: "note.txt", bytes: new TextEncoder().encode(note.text) } as const;
    const settings = { templateId: "information-note", language: "en" };
    const { draft } = await must("createDraft", { sources: [source], ...settings });
    const request = { draft: draft.id, article: draft.briefing.articles[0]?.id ?? "", encoding: "windows-1251" };
    const { article } = await must("rereadSource", request);
    const path = join(folder, "data", "drafts", draft.id, "articles", `${article.id}.json`);
    const earlier = JSON.stringify({ ...article, text: `${article.text}Read worse.` });
    writeFileSync(path, earlier);
    const again = await must("rereadSource", request);
    expect(again.article).toEqual({ ...article, id: `${article.id}-t2` });
    expect(new Set(again.points.flatMap(({ origins }) => origins.map(({ articleId }) => articleId)))).toEqual(
      new Set([again.article.id]),
    );
    expect(readFileSync(path, "utf8")).toBe(earlier);
  });

  it("takes a source again that was taken out of the briefing", async () => {
    const draft = await newDraft();
    const { articles: _, ...rest } = draft.briefing;
    const edits = { ...rest, points: [], articleIds: [] };
    await must("saveDraft", { draft: draft.id, revision: draft.revision, edits });
    const { outcomes } = await must("addSources", { draft: draft.id, sources: [note] });
    expect(outcomes.map(({ articles, warnings }) => [articles.map(({ id }) => id), warnings])).toEqual([
      [draft.briefing.articles.map(({ id }) => id), []],
    ]);
  });

  it("reads the same file otherwise into another article, and leaves the first one's text where points lead", async () => {
    const bytes = new TextEncoder().encode(
      "# Posts to open\n\n“We want shorter queues,” Minister *Anna Brook* [said](https://example.com/).\n",
    );
    const settings = { templateId: "information-note", language: "en" };
    const sources = [{ from: "bytes", name: "note.md", bytes } as const];
    const { draft } = await must("createDraft", { sources, ...settings });
    const [first] = draft.briefing.articles;
    const without = withoutArticles({ ...draft.briefing, articles: [], points: [] });
    const { revision } = await must("saveDraft", { draft: draft.id, revision: draft.revision, edits: without });
    const asText = { from: "bytes", name: "note.txt", bytes } as const;
    const [outcome] = (await must("addSources", { draft: draft.id, sources: [asText] })).outcomes;
    expect(outcome?.articles.map(({ id }) => id)).toEqual([`${first?.id}-t2`]);
    const both = [...draft.briefing.articles, ...(outcome?.articles ?? [])];
    const points = [...draft.briefing.points, ...(outcome?.points ?? [])];
    const edits = withoutArticles({ ...draft.briefing, articles: both, points });
    await must("saveDraft", { draft: draft.id, revision, edits });
    await must("closeDraft", { draft: draft.id });
    const { briefing } = await must("openDraft", { draft: draft.id, takeOver: false });
    expect(briefing.articles).toEqual(both);
    const quotes = briefing.points.filter(({ kind }) => kind === "quote");
    expect(quotes.map((quote) => [quote.text, sourceWords(quote.origins, briefing.articles)])).toEqual([
      ["We want shorter queues,", "We want shorter queues,"],
      ["We want shorter queues,", "We want shorter queues,"],
    ]);
  });

  it("reads the sample that comes with the program", async () => {
    const sources = [{ from: "sample", language: "ru" }] as const;
    const { draft } = await must("createDraft", { sources, templateId: "information-note", language: "ru" });
    expect(draft.briefing.articles[0]?.language).toBe("ru");
  });

  it("takes its title from the first article, unless its template names its documents", async () => {
    const sources = [{ from: "sample", language: "en" }] as const;
    const titles = ["information-note", "press-digest"].map(async (templateId) => {
      const { draft } = await must("createDraft", { sources, templateId, language: "en" });
      return draft.briefing.metadata.title;
    });
    expect(await Promise.all(titles)).toEqual([
      "Central Asian states agree on joint water-saving irrigation programme",
      undefined,
    ]);
    const { drafts } = await must("listDrafts", {});
    expect(drafts.map(({ title }) => title)).toContainEqual(expect.stringMatching(/^Press digest, \d{4}-\d\d-\d\d$/));
  });

  it("saves, closes and reopens", async () => {
    const draft = await newDraft();
    const edits = withoutArticles({ ...draft.briefing, metadata: { title: "Posts" } });
    expect(await call("saveDraft", { draft: draft.id, revision: 0, edits })).toEqual(ok({ revision: 1 }));
    await must("closeDraft", { draft: draft.id });
    const again = await must("openDraft", { draft: draft.id, takeOver: false });
    expect(again.briefing).toEqual({ ...draft.briefing, metadata: { title: "Posts" } });
  });
});

describe("documents", () => {
  it("shows the pages with the place of every point", async () => {
    const draft = await newDraft();
    const preview = await must("previewDocument", { draft: draft.id, edits: withoutArticles(draft.briefing) });
    expect(new TextDecoder().decode(preview.pdf.subarray(0, 5))).toBe("%PDF-");
    const placed = new Set(preview.placements.map(({ anchor }) => anchor.id));
    const included = draft.briefing.points.filter(({ standing }) => standing === "proposed");
    expect(included.filter(({ id }) => !placed.has(id))).toEqual([]);
  });

  it("writes where the analyst says, and nowhere where the dialog is closed", async () => {
    const draft = await newDraft();
    const request = { draft: draft.id, edits: withoutArticles(draft.briefing), format: "md" } as const;
    target = undefined;
    expect(await call("exportDocument", request)).toEqual(ok({ warnings: [] }));
    target = join(folder, "note.md");
    const { saved } = await must("exportDocument", request);
    expect(saved).toMatchObject({ as: "file", name: "note.md" });
    expect(readFileSync(target, "utf8")).toContain("We want shorter queues");
    await must("revealFile", { handle: saved?.as === "file" ? saved.handle : "" });
    expect(noted).toEqual([`recent ${target}`, `reveal ${target}`]);
  });

  it("gives the document for the clipboard as HTML and as words", async () => {
    const draft = await newDraft();
    const copied = await must("copyDocument", { draft: draft.id, edits: withoutArticles(draft.briefing) });
    expect(copied.html).toMatch(/^<!DOCTYPE html>[\s\S]*We want shorter queues/);
    expect(copied.text).toMatch(/^# Posts[\s\S]*We want shorter queues/m);
    expect(copied.warnings).toEqual([]);
  });

  it("says what is wrong with the place, and leaves nothing there", async () => {
    const draft = await newDraft();
    target = join(folder, "gone", "note.md");
    const request = { draft: draft.id, edits: withoutArticles(draft.briefing), format: "md" } as const;
    expect(await call("exportDocument", request)).toEqual(
      err(failure("targetMissing", { name: "note.md", reason: "ENOENT" })),
    );
    expect(existsSync(join(folder, "gone"))).toBe(false);
  });

  it("hands the bytes over where the shell has no dialogs, under a name from the title", async () => {
    const other = await hostIn(join(folder, "other"), false);
    const draft = await newDraft(other);
    const titled = { ...draft.briefing, metadata: { title: "Posts: part 1/2" } };
    const request = { draft: draft.id, edits: withoutArticles(titled), format: "html" } as const;
    expect((await must("exportDocument", request, other)).saved).toMatchObject({
      as: "download",
      name: "Posts part 1 2.html",
      mediaType: "text/html",
    });
    await other.close();
  });

  it("names a file without a title by the words that its page is titled with", async () => {
    const other = await hostIn(join(folder, "untitled"), false);
    const text =
      "ASTANA, Nov. 12 – The ministry of transport, which has three offices in the valley, plans to open two border posts by spring.\n\nIt said so on Monday.\n";
    const sources = [{ ...note, text }];
    const { draft } = await must("createDraft", { sources, templateId: "information-note", language: "en" }, other);
    const request = { draft: draft.id, edits: withoutArticles(draft.briefing), format: "html" } as const;
    expect((await must("exportDocument", request, other)).saved).toMatchObject({
      name: "The ministry of transport, which has three offices in the valley, plans to open.html",
    });
    await other.close();
  });
});

describe("projects", () => {
  it("are saved, and opened again as a draft", async () => {
    const draft = await newDraft();
    target = join(folder, "posts.precis");
    const edits = withoutArticles(draft.briefing);
    const { saved } = await must("saveProject", { draft: draft.id, edits });
    const handle = saved?.as === "file" ? saved.handle : "";
    const opened = await must("openProject", { source: { from: "handle", handle } });
    expect(opened.briefing).toEqual(draft.briefing);
    expect(opened.id).not.toBe(draft.id);
  });

  it("say which article leaves without its source, where that is gone or no longer what it was", async () => {
    const draft = await newDraft();
    const edits = withoutArticles(draft.briefing);
    const source = join(folder, "data", "drafts", draft.id, "sources", draft.briefing.articles[0]?.source.sha256 ?? "");
    target = join(folder, "without.precis");
    const leftOut = [{ code: "sourceLeftOut", facts: { name: "note.txt" } }];
    writeFileSync(source, "another");
    expect(await must("saveProject", { draft: draft.id, edits })).toMatchObject({ warnings: leftOut });
    rmSync(source);
    const { saved, warnings } = await must("saveProject", { draft: draft.id, edits });
    expect(warnings).toEqual(leftOut);
    const handle = saved?.as === "file" ? saved.handle : "";
    const opened = await must("openProject", { source: { from: "handle", handle } });
    expect(opened.briefing).toEqual(draft.briefing);
  });

  it("are not saved where a source is there and cannot be read, without which edits are kept as a copy", async () => {
    const draft = await newDraft();
    const source = join(folder, "data", "drafts", draft.id, "sources", draft.briefing.articles[0]?.source.sha256 ?? "");
    rmSync(source);
    mkdirSync(source);
    target = join(folder, "unread.precis");
    const request = { draft: draft.id, edits: withoutArticles(draft.briefing) };
    const unreadable = err(failure("sourceUnreadable", { name: "note.txt", reason: "EISDIR" }));
    expect(await call("saveProject", request)).toEqual(unreadable);
    expect(existsSync(target)).toBe(false);
    const leftOut = [{ code: "sourceLeftOut", facts: { name: "note.txt" } }];
    expect(await must("copyDraft", request)).toMatchObject({ revision: 0, warnings: leftOut });
  });

  it("are not made of a newer program's draft, of which they would lose what this one does not know", async () => {
    const draft = await newDraft();
    const path = join(folder, "data", "drafts", draft.id, "briefing.json");
    writeFileSync(path, readFileSync(path, "utf8").replace('"version":1', '"version":2'));
    target = join(folder, "newer.precis");
    const edits = withoutArticles(draft.briefing);
    expect(await call("saveProject", { draft: draft.id, edits })).toMatchObject({
      failure: { code: "draftNewer" },
    });
    expect(existsSync(target)).toBe(false);
  });
});

describe("calls that are not as they should be", () => {
  it.each([
    ["noSuchCall", {}],
    ["__proto__", {}],
    ["openDraft", { draft: "../../etc", takeOver: false }],
    ["openDraft", undefined],
  ])("%s with %j is refused", async (name, request) => {
    expect(await host.call(name, request, context())).toMatchObject({
      failure: { code: "requestInvalid", facts: { name } },
    });
  });

  it("opens no file by a handle that it did not give", async () => {
    expect(await call("openProject", { source: { from: "handle", handle: "/etc/passwd" } })).toMatchObject({
      failure: { code: "sourceMissing" },
    });
  });

  it("contains a bug, says so, and keeps what is needed to mend it", async () => {
    const dataFolder = join(folder, "buggy");
    const buggy = await createHost({
      dataFolder,
      programFolder,
      environment,
      shell: {
        ...shell,
        reveal: () => {
          throw new Error("a bug");
        },
      },
    });
    buggy.openFile(join(folder, "x.txt"));
    const events: ShellEvent[] = [];
    buggy.subscribe("window", (event) => events.push(event));
    const [event] = events;
    const handle = event?.type === "openRequested" ? event.handle : "";
    const result = await buggy.call("revealFile", { handle }, context());
    expect(result).toMatchObject({ failure: { code: "unexpected" } });
    const reference = result.ok ? "" : String(result.failure.facts["reference"]);
    expect(readFileSync(join(dataFolder, "errors.log"), "utf8")).toContain(`${reference} Error: a bug`);
    await buggy.close();
  });
});

describe("the settings", () => {
  it("are changed by each window where it changed something, and the others are told what", async () => {
    const shared = await hostIn(join(folder, "settings"));
    const events: (readonly [string, ShellEvent])[] = [];
    for (const client of ["window", "second"]) shared.subscribe(client, (event) => events.push([client, event]));
    await shared.call("saveSettings", { ownWords: ["бизгек"] }, context("window"));
    await shared.call("saveSettings", { theme: "dark" }, context("second"));
    expect(await must("loadSettings", {}, shared)).toEqual({ ...defaultSettings, theme: "dark", ownWords: ["бизгек"] });
    expect(events).toEqual([
      ["second", { type: "settingsChanged", change: { ownWords: ["бизгек"] } }],
      ["window", { type: "settingsChanged", change: { theme: "dark" } }],
    ]);
    await shared.close();
  });
});

describe("files opened from outside", () => {
  it("wait for the first window, and come to it once", async () => {
    const other = await hostIn(join(folder, "opening"));
    const path = join(folder, "opened.txt");
    writeFileSync(path, note.text);
    other.openFile(path);
    const events: ShellEvent[] = [];
    other.subscribe("window", (event) => events.push(event));
    other.subscribe("second", (event) => events.push(event));
    expect(events).toMatchObject([{ type: "openRequested", name: "opened.txt" }]);
    const handle = events[0]?.type === "openRequested" ? events[0].handle : "";
    const { draft } = await must(
      "createDraft",
      { sources: [{ from: "handle", handle }], templateId: "information-note", language: "en" },
      other,
    );
    expect(draft.briefing.articles[0]?.source.name).toBe("opened.txt");
    rmSync(path);
    expect(
      await call(
        "createDraft",
        { sources: [{ from: "handle", handle }], templateId: "information-note", language: "en" },
        other,
      ),
    ).toMatchObject({ failure: { code: "sourceMissing", facts: { name: "opened.txt" } } });
    await other.close();
  });
});

it("leaves no half-written file in its data folder", () => {
  const names = readdirSync(join(folder, "data"), { recursive: true }).map(String);
  expect(names.filter((name) => name.endsWith(".tmp"))).toEqual([]);
});
