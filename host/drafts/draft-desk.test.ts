import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DraftSummary, ShellEvent } from "#core/ipc/contract.ts";
import { failure } from "#core/ipc/failure.ts";
import { withoutArticles } from "#core/model/briefing.ts";
import { err, ok } from "#core/result.ts";
import { sampleArticle, sampleBriefing, sampleSource } from "../testing/sample-briefing.ts";
import { DraftDesk } from "./draft-desk.ts";

let dataFolder: string;
let now: string;
let lastId: number;
let events: (readonly [string | undefined, ShellEvent])[];
beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), "precis-desk-"));
  now = "2025-11-12T08:00:00.000Z";
  lastId = 0;
  events = [];
});
afterEach(() => rmSync(dataFolder, { recursive: true, force: true }));

const environment = {
  now: () => now,
  newId: () => {
    lastId += 1;
    return `draft-${lastId}`;
  },
};
async function openDesk(): Promise<DraftDesk> {
  const desk = new DraftDesk({ dataFolder, environment, send: (event, client) => events.push([client, event]) });
  await desk.prepare();
  return desk;
}
/** What the list shows, where it can be shown. */
async function listed(desk: DraftDesk, client: string): Promise<readonly DraftSummary[]> {
  const list = await desk.list(client);
  if (!list.ok) throw new Error(list.failure.code);
  return list.value;
}
const edits = withoutArticles(sampleBriefing);
const renamed = { ...edits, metadata: { ...edits.metadata, title: "Three posts" } };
const inDraft = (...path: string[]) => join(dataFolder, "drafts", "draft-1", ...path);
const summary = {
  id: "draft-1",
  title: "Two posts",
  modified: "2025-11-12T08:00:00.000Z",
  templateId: "information-note",
  language: "en",
  sources: ["posts.txt"],
  points: 1,
  heldElsewhere: false,
};

describe("a draft", () => {
  it("keeps briefing, articles and the source's own bytes", async () => {
    const desk = await openDesk();
    expect(await desk.create("window", sampleBriefing, [sampleSource])).toEqual(
      ok({ id: "draft-1", briefing: sampleBriefing, revision: 0, access: "write" }),
    );
    expect(readFileSync(inDraft("sources", sampleSource.sha256))).toEqual(Buffer.from(sampleSource.bytes));
    expect(await listed(desk, "window")).toEqual([summary]);
    await desk.closeAll();
    expect(readdirSync(inDraft()).sort()).toEqual(["articles", "briefing.json", "sources"]);
  });

  it("opens in the next run where one left off", async () => {
    const first = await openDesk();
    await first.create("window", sampleBriefing, [sampleSource]);
    now = "2025-11-12T09:00:00.000Z";
    expect(await first.save("window", "draft-1", 0, renamed)).toEqual(ok({ revision: 1 }));
    await first.closeAll();
    const second = await openDesk();
    expect(await second.open("another", "draft-1", false)).toEqual(
      ok({ id: "draft-1", briefing: { ...sampleBriefing, metadata: renamed.metadata }, revision: 1, access: "write" }),
    );
    expect(await listed(second, "another")).toEqual([{ ...summary, title: "Three posts", modified: now }]);
  });

  it("is listed as the desk shows it: by its first article's name, with the points that stand in it", async () => {
    const desk = await openDesk();
    const { title: _, ...untitled } = sampleArticle;
    const offered = sampleBriefing.points.map((point) => ({
      ...point,
      id: `${point.id}-2`,
      standing: "offered" as const,
    }));
    await desk.create(
      "window",
      { ...sampleBriefing, articles: [untitled], points: [...sampleBriefing.points, ...offered], metadata: {} },
      [],
    );
    expect(await listed(desk, "window")).toEqual([{ ...summary, title: sampleArticle.text }]);
    now = "2025-11-12T09:00:00.000Z";
    const corrected = { ...edits, articleDetails: { [untitled.id]: { title: "Two posts" } } };
    await desk.save("window", "draft-1", 0, { ...corrected, metadata: {}, points: [] });
    expect(await listed(desk, "window")).toEqual([{ ...summary, modified: now, points: 0 }]);
  });

  it("is not overwritten from an earlier revision", async () => {
    const desk = await openDesk();
    await desk.create("window", sampleBriefing, []);
    const saves = [desk.save("window", "draft-1", 0, renamed), desk.save("window", "draft-1", 0, edits)];
    expect(await Promise.all(saves)).toEqual([
      ok({ revision: 1 }),
      err(failure("changedOnDisk", { name: "Three posts" })),
    ]);
  });

  it("is saved on what lies there, also where another program has written since", async () => {
    const desk = await openDesk();
    await desk.create("window", sampleBriefing, []);
    expect(await desk.save("window", "draft-1", 0, renamed)).toEqual(ok({ revision: 1 }));
    expect(await desk.save("window", "draft-1", 1, edits)).toEqual(ok({ revision: 2 }));
    const bytes = readFileSync(inDraft("briefing.json"), "utf8");
    writeFileSync(inDraft("briefing.json"), bytes.replace('"revision":2', '"revision":3'));
    const elsewhere = err(failure("changedOnDisk", { name: "Two posts" }));
    expect(await desk.save("window", "draft-1", 2, renamed)).toEqual(elsewhere);
    rmSync(inDraft("briefing.json"));
    expect(await desk.save("window", "draft-1", 2, renamed)).toEqual(err(failure("draftMissing")));
  });

  it("takes no edits that name an article it does not have", async () => {
    const desk = await openDesk();
    await desk.create("window", sampleBriefing, []);
    expect(await desk.save("window", "draft-1", 0, { ...edits, articleIds: ["unknown"] })).toEqual(
      err(failure("draftBroken", { title: "Two posts" })),
    );
    const further = { ...sampleArticle, id: "further" };
    expect(await desk.addSources("window", "draft-1", [further], [])).toEqual(ok(new Map([["further", further]])));
    const both = { ...edits, articleIds: [sampleArticle.id, "further"] };
    expect(await desk.save("window", "draft-1", 0, both)).toEqual(ok({ revision: 1 }));
  });

  it("keeps no article whose name leads out of its folder", async () => {
    const desk = await openDesk();
    const escaping = { ...sampleArticle, id: "../../../escaped" };
    expect(await desk.create("window", { ...sampleBriefing, articles: [escaping] }, [])).toEqual(
      err(failure("draftBroken")),
    );
    expect(readdirSync(join(dataFolder, "drafts"))).toEqual([]);
  });
});

describe("the articles of a draft", () => {
  const other = {
    ...sampleArticle,
    text: "The ministry has opened no border post, and wants none.",
    title: "No posts",
  };
  const again = { ...sampleArticle, title: "Two posts by March", retrieved: "2026-01-01" };
  const { title: _, ...untitled } = sampleArticle;

  it("keep their texts: another under the same id gets an id of its own", async () => {
    const desk = await openDesk();
    await desk.create("window", sampleBriefing, []);
    const kept = { ...other, id: `${sampleArticle.id}-t2` };
    const third = { ...other, text: "Nobody wants any post." };
    expect(await desk.addSources("window", "draft-1", [other], [])).toEqual(ok(new Map([[other.id, kept]])));
    expect(await desk.addSources("window", "draft-1", [third], [])).toEqual(
      ok(new Map([[third.id, { ...third, id: `${sampleArticle.id}-t3` }]])),
    );
    expect(await desk.addSources("window", "draft-1", [other], [])).toEqual(ok(new Map([[other.id, kept]])));
    const both = { ...edits, articleIds: [sampleArticle.id, kept.id], articleDetails: {} };
    await desk.save("window", "draft-1", 0, both);
    await desk.closeAll();
    expect(await (await openDesk()).open("window", "draft-1", false)).toMatchObject({
      value: { briefing: { articles: [sampleArticle, kept] } },
    });
  });

  it("stay as they were read, where their text comes again; what is known of it by now goes with the briefing", async () => {
    const desk = await openDesk();
    await desk.create("window", { ...sampleBriefing, articles: [untitled] }, []);
    const before = readFileSync(inDraft("articles", `${sampleArticle.id}.json`));
    expect(await desk.addSources("window", "draft-1", [again], [])).toEqual(
      ok(new Map([[again.id, { ...untitled, title: "Two posts by March" }]])),
    );
    expect(readFileSync(inDraft("articles", `${sampleArticle.id}.json`))).toEqual(before);
    await desk.save("window", "draft-1", 0, { ...edits, articleDetails: {} });
    expect(await desk.article("draft-1", sampleArticle.id)).toEqual(ok(untitled));
  });

  it("are two where a stranger's briefing gives two texts one id: such a one is not taken", async () => {
    const desk = await openDesk();
    expect(await desk.create("window", { ...sampleBriefing, articles: [sampleArticle, other] }, [])).toEqual(
      err(failure("draftBroken")),
    );
    expect(readdirSync(join(dataFolder, "drafts"))).toEqual([]);
  });

  it.each([
    ["that is damaged", "{"],
    ["of another name, where the system ignores case", JSON.stringify({ ...sampleArticle, id: "OTHER" })],
  ])("are not written over one %s", async (_reason, lying) => {
    const desk = await openDesk();
    await desk.create("window", sampleBriefing, []);
    writeFileSync(inDraft("articles", "other.json"), lying);
    expect(await desk.addSources("window", "draft-1", [{ ...sampleArticle, id: "other" }], [])).toEqual(
      ok(new Map([["other", { ...sampleArticle, id: "other-t2" }]])),
    );
    expect(readFileSync(inDraft("articles", "other.json"), "utf8")).toBe(lying);
  });
});

describe("one window at a time", () => {
  it("lets a second window read, or take the draft over knowingly", async () => {
    const desk = await openDesk();
    await desk.create("first", sampleBriefing, []);
    expect(await desk.open("second", "draft-1", false)).toMatchObject({
      value: { access: "read", reason: "heldElsewhere" },
    });
    expect((await listed(desk, "second")).map(({ heldElsewhere }) => heldElsewhere)).toEqual([true]);
    expect(await desk.open("second", "draft-1", true)).toMatchObject({ value: { access: "write" } });
    expect(events).toContainEqual(["first", { type: "draftTakenOver", draft: "draft-1" }]);
    expect(await desk.save("first", "draft-1", 0, renamed)).toEqual(
      err(failure("draftHeldElsewhere", { title: "Two posts" })),
    );
    expect(await desk.save("second", "draft-1", 0, renamed)).toEqual(ok({ revision: 1 }));
  });

  it("keeps what a window shows of a draft that another has now, as a draft of its own", async () => {
    const desk = await openDesk();
    await desk.create("first", sampleBriefing, [sampleSource]);
    await desk.open("second", "draft-1", true);
    await desk.save("second", "draft-1", 0, { ...edits, points: [] });
    expect(await desk.copy("first", "draft-1", renamed)).toEqual(ok({ draft: "draft-2", revision: 0, warnings: [] }));
    expect(await desk.save("first", "draft-2", 0, renamed)).toEqual(ok({ revision: 1 }));
    await desk.closeAll();
    expect(await desk.open("first", "draft-2", false)).toMatchObject({
      value: { briefing: { ...sampleBriefing, metadata: renamed.metadata } },
    });
    expect(await desk.open("first", "draft-1", false)).toMatchObject({ value: { briefing: { points: [] } } });
    expect(readFileSync(join(dataFolder, "drafts", "draft-2", "sources", sampleSource.sha256))).toEqual(
      Buffer.from(sampleSource.bytes),
    );
  });

  it.each([
    ["cannot be read", () => mkdirSync(inDraft("sources", sampleSource.sha256))],
    ["is gone", () => undefined],
  ])("keeps the edits where a source %s, and says what the copy lacks", async (_reason, put) => {
    const desk = await openDesk();
    await desk.create("first", sampleBriefing, [sampleSource]);
    rmSync(inDraft("sources", sampleSource.sha256));
    put();
    const warnings = [{ code: "sourceLeftOut", facts: { name: "posts.txt" } }];
    expect(await desk.copy("first", "draft-1", renamed)).toEqual(ok({ draft: "draft-2", revision: 0, warnings }));
    await desk.closeAll();
    expect(await desk.open("first", "draft-2", false)).toMatchObject({
      value: { briefing: { ...sampleBriefing, metadata: renamed.metadata } },
    });
  });

  it("frees what a window held when it is gone", async () => {
    const desk = await openDesk();
    await desk.create("first", sampleBriefing, []);
    await desk.closeAll("first");
    expect(await desk.open("second", "draft-1", false)).toMatchObject({ value: { access: "write" } });
  });

  it("ends for a window that is gone, though its lock cannot be read or removed", async () => {
    const desk = await openDesk();
    await desk.create("first", sampleBriefing, []);
    rmSync(inDraft("lock.json"));
    mkdirSync(inDraft("lock.json"));
    await desk.closeAll("first");
    expect(events.at(-1)).toEqual([undefined, { type: "draftsChanged" }]);
    expect(await listed(desk, "second")).toEqual([summary]);
  });

  it("holds between programs too, until one takes over", async () => {
    const [first, second] = [await openDesk(), await openDesk()];
    await first.create("window", sampleBriefing, []);
    expect(await second.open("window", "draft-1", false)).toMatchObject({ value: { access: "read" } });
    expect(await second.rename("window", "draft-1", "Mine")).toEqual(err(failure("draftHeldElsewhere", { title: "" })));
    expect(await second.open("window", "draft-1", true)).toMatchObject({ value: { access: "write" } });
    expect(await first.save("window", "draft-1", 0, renamed)).toEqual(
      err(failure("draftHeldElsewhere", { title: "Two posts" })),
    );
    expect(await second.save("window", "draft-1", 0, renamed)).toEqual(ok({ revision: 1 }));
  });

  it("finds the articles that another program has added since", async () => {
    const [first, second] = [await openDesk(), await openDesk()];
    await first.create("window", sampleBriefing, []);
    await second.open("window", "draft-1", false);
    await first.addSources("window", "draft-1", [{ ...sampleArticle, id: "further" }], []);
    await first.save("window", "draft-1", 0, { ...edits, articleIds: [sampleArticle.id, "further"] });
    expect(await second.open("window", "draft-1", false)).toMatchObject({ value: { access: "read", revision: 1 } });
  });

  it("stays with who took it over, though the one before closes it meanwhile", async () => {
    const desk = await openDesk();
    for (const leave of [() => desk.close("first", "draft-1"), () => desk.closeAll("first")]) {
      await (lastId === 0 ? desk.create("first", sampleBriefing, []) : desk.open("first", "draft-1", true));
      await Promise.all([desk.open("second", "draft-1", true), leave()]);
      expect(await desk.open("third", "draft-1", false)).toMatchObject({ value: { access: "read" } });
    }
  });

  it("does not wait for a program that is gone, nor for another under its number", async () => {
    const desk = await openDesk();
    await desk.create("window", sampleBriefing, []);
    await desk.closeAll();
    const gone = spawnSync(process.execPath, ["-e", ""]).pid;
    for (const holder of [gone, process.pid]) {
      const lock = { process: holder, started: "long ago", computer: hostname(), token: "another" };
      writeFileSync(inDraft("lock.json"), JSON.stringify(lock));
      expect(await desk.open("window", "draft-1", false)).toMatchObject({ value: { access: "write" } });
      await desk.closeAll();
    }
  });

  it("respects a program that runs", async () => {
    const desk = await openDesk();
    await desk.create("window", sampleBriefing, []);
    await desk.closeAll();
    const script = `
      import { acquireLock, createLockOwner } from ${JSON.stringify(join(import.meta.dirname, "draft-lock.ts"))};
      await acquireLock(${JSON.stringify(inDraft())}, createLockOwner(), false);
      process.stdout.write("held");
      setInterval(() => undefined, 1000);`;
    const other = spawn(process.execPath, ["--input-type=module-typescript", "-e", script], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(other.stdout, "data");
    expect(await desk.open("window", "draft-1", false)).toMatchObject({ value: { access: "read" } });
    other.kill("SIGKILL");
    await once(other, "exit");
    expect(await desk.open("window", "draft-1", false)).toMatchObject({ value: { access: "write" } });
  });
});

describe("the list of drafts", () => {
  it("shows the latest first, with what each is of", async () => {
    const desk = await openDesk();
    await desk.create("window", sampleBriefing, []);
    now = "2025-11-13T08:00:00.000Z";
    await desk.create("window", sampleBriefing, []);
    expect((await listed(desk, "window")).map(({ id }) => id)).toEqual(["draft-2", "draft-1"]);
  });

  it("renames, and copies under an id of its own", async () => {
    const desk = await openDesk();
    await desk.create("window", sampleBriefing, [sampleSource]);
    expect(await desk.rename("window", "draft-1", "Three posts")).toEqual(ok(null));
    expect(await desk.duplicate("window", "draft-1")).toEqual(ok({ ...summary, id: "draft-2", title: "Three posts" }));
    expect(await desk.open("window", "draft-2", false)).toMatchObject({ value: { access: "write" } });
    expect(await desk.duplicate("window", "none")).toEqual(err(failure("draftMissing")));
  });

  it("counts a new name as a change, which a window that had the draft before does not overwrite unseen", async () => {
    const desk = await openDesk();
    await desk.create("window", sampleBriefing, []);
    await desk.rename("window", "draft-1", "Three posts");
    expect(await desk.save("window", "draft-1", 0, edits)).toEqual(
      err(failure("changedOnDisk", { name: "Three posts" })),
    );
  });

  it("copies what was done before it was asked", async () => {
    const desk = await openDesk();
    await desk.create("window", sampleBriefing, [sampleSource]);
    const further = { ...edits, articleIds: [sampleArticle.id, "further"] };
    const [, , copy] = await Promise.all([
      desk.addSources("window", "draft-1", [{ ...sampleArticle, id: "further" }], []),
      desk.save("window", "draft-1", 0, further),
      desk.duplicate("window", "draft-1"),
    ]);
    expect(copy).toMatchObject({ ok: true });
    expect(await desk.open("window", "draft-2", false)).toMatchObject({ value: { revision: 1 } });
  });

  it("names a draft that cannot be changed by its title, never by where it lies", async () => {
    const desk = await openDesk();
    await desk.create("window", sampleBriefing, []);
    rmSync(inDraft("sources"), { recursive: true });
    writeFileSync(inDraft("sources"), "in the way");
    writeFileSync(join(dataFolder, "trash"), "in the way");
    const refused = err(failure("targetNotWritable", { name: "Two posts", reason: "EEXIST" }));
    expect(await desk.addSources("window", "draft-1", [], [sampleSource])).toEqual(refused);
    expect(await desk.remove("window", "draft-1")).toEqual(refused);
  });

  it("deletes, and undoes it", async () => {
    const desk = await openDesk();
    await desk.create("window", sampleBriefing, [sampleSource]);
    expect(await desk.remove("window", "draft-1")).toEqual(ok(null));
    expect(await listed(desk, "window")).toEqual([]);
    expect(await desk.remove("window", "draft-1")).toEqual(err(failure("draftMissing")));
    expect(await desk.restore("draft-1")).toEqual(ok(null));
    expect(await listed(desk, "window")).toEqual([summary]);
    expect(await desk.open("window", "draft-1", false)).toMatchObject({ value: { briefing: sampleBriefing } });
  });

  it("does not delete what another window has open", async () => {
    const desk = await openDesk();
    await desk.create("first", sampleBriefing, []);
    expect(await desk.remove("second", "draft-1")).toEqual(err(failure("draftHeldElsewhere", { title: "" })));
    expect(await listed(desk, "first")).toEqual([summary]);
  });

  it("forgets a deleted draft after a month", async () => {
    const desk = await openDesk();
    await desk.create("window", sampleBriefing, []);
    await desk.remove("window", "draft-1");
    now = "2025-12-11T08:00:00.000Z";
    await openDesk();
    expect(readdirSync(join(dataFolder, "trash"))).toEqual(["draft-1"]);
    now = "2025-12-13T08:00:00.000Z";
    await openDesk();
    expect(readdirSync(join(dataFolder, "trash"))).toEqual([]);
  });

  it.each([
    ["no JSON", "{"],
    ["not a draft", "[]"],
    [
      "a draft without a template",
      JSON.stringify({
        version: 1,
        revision: 0,
        modified: "2025-11-12T08:00:00Z",
        sources: [],
        edits: { ...edits, template: undefined },
      }),
    ],
  ])("shows a broken one (%s) and hides no other", async (_, broken) => {
    const desk = await openDesk();
    await desk.create("window", sampleBriefing, []);
    await desk.create("window", sampleBriefing, []);
    await desk.closeAll();
    writeFileSync(inDraft("briefing.json"), broken);
    utimesSync(inDraft(), new Date(now), new Date(now));
    expect(await listed(desk, "window")).toEqual([
      {
        id: "draft-1",
        title: "",
        modified: now,
        templateId: "",
        language: "",
        sources: [],
        points: 0,
        heldElsewhere: false,
        failure: failure("draftBroken"),
      },
      { ...summary, id: "draft-2" },
    ]);
    expect(await desk.open("window", "draft-1", false)).toEqual(err(failure("draftBroken")));
    expect(readFileSync(inDraft("briefing.json"), "utf8")).toBe(broken);
  });
});

describe("what is there and cannot be read", () => {
  it("is no empty list of drafts", async () => {
    const desk = await openDesk();
    await desk.create("window", sampleBriefing, []);
    rmSync(join(dataFolder, "drafts"), { recursive: true });
    expect(await desk.list("window")).toEqual(ok([]));
    writeFileSync(join(dataFolder, "drafts"), "in the way");
    expect(await desk.list("window")).toEqual(err(failure("draftsUnreadable", { reason: "ENOTDIR" })));
  });

  it.each([
    ["record", ["briefing.json"]],
    ["lock", ["lock.json"]],
  ])("is no draft that changed or is damaged: its %s", async (_, path) => {
    const desk = await openDesk();
    await desk.create("window", sampleBriefing, []);
    const before = readFileSync(inDraft(...path));
    rmSync(inDraft(...path));
    mkdirSync(inDraft(...path));
    const unreadable = err(failure("draftUnreadable", { reason: "EISDIR" }));
    expect(await desk.save("window", "draft-1", 0, renamed)).toEqual(unreadable);
    rmSync(inDraft(...path), { recursive: true });
    writeFileSync(inDraft(...path), before);
    expect(await desk.save("window", "draft-1", 0, renamed)).toEqual(ok({ revision: 1 }));
  });

  it("is no article that the draft does not have", async () => {
    const desk = await openDesk();
    await desk.create("window", sampleBriefing, []);
    await desk.closeAll();
    const path = inDraft("articles", `${sampleArticle.id}.json`);
    const before = readFileSync(path);
    rmSync(path);
    mkdirSync(path);
    expect(await desk.open("window", "draft-1", false)).toEqual(err(failure("draftUnreadable", { reason: "EISDIR" })));
    rmSync(path, { recursive: true });
    writeFileSync(path, before);
    expect(await desk.open("window", "draft-1", false)).toMatchObject({ value: { briefing: sampleBriefing } });
  });

  it.each(["@eaDir", "notes.txt", "other.json"])(
    "counts only where the briefing names it: articles/%s",
    async (name) => {
      const desk = await openDesk();
      await desk.create("window", sampleBriefing, []);
      await desk.closeAll();
      mkdirSync(inDraft("articles", name));
      expect(await desk.open("window", "draft-1", false)).toMatchObject({ value: { briefing: sampleBriefing } });
      expect(await desk.save("window", "draft-1", 0, renamed)).toEqual(ok({ revision: 1 }));
    },
  );

  it("counts from the edits on that name it, and until it can be read", async () => {
    const desk = await openDesk();
    await desk.create("window", sampleBriefing, []);
    await desk.closeAll();
    mkdirSync(inDraft("articles", "other.json"));
    await desk.open("window", "draft-1", false);
    const both = { ...edits, articleIds: [sampleArticle.id, "other"] };
    const unreadable = err(failure("draftUnreadable", { reason: "EISDIR" }));
    expect(await desk.save("window", "draft-1", 0, both)).toEqual(unreadable);
    expect(await desk.article("draft-1", "other")).toEqual(unreadable);
    rmSync(inDraft("articles", "other.json"), { recursive: true });
    writeFileSync(inDraft("articles", "other.json"), JSON.stringify({ ...sampleArticle, id: "other" }));
    expect(await desk.save("window", "draft-1", 0, both)).toEqual(ok({ revision: 1 }));
  });

  it("is known once it is kept anew", async () => {
    const desk = await openDesk();
    await desk.create("window", sampleBriefing, []);
    await desk.closeAll();
    mkdirSync(inDraft("articles", "other.json"));
    await desk.open("window", "draft-1", false);
    rmSync(inDraft("articles", "other.json"), { recursive: true });
    const other = { ...sampleArticle, id: "other" };
    await desk.addSources("window", "draft-1", [other], []);
    expect(await desk.article("draft-1", "other")).toEqual(ok(other));
  });
});

describe("a draft of a newer version", () => {
  const later = { version: 2, revision: 7, modified: "2026-01-01T00:00:00.000Z", sources: ["posts.txt"], mood: "new" };
  async function deskWithNewer(laterEdits: object): Promise<DraftDesk> {
    const desk = await openDesk();
    await desk.create("window", sampleBriefing, []);
    await desk.closeAll();
    writeFileSync(inDraft("briefing.json"), JSON.stringify({ ...later, edits: laterEdits }));
    return desk;
  }

  it("opens read-only and stays as it is, byte for byte", async () => {
    const desk = await deskWithNewer({ ...edits, version: 2, mood: "new" });
    const before = readFileSync(inDraft("briefing.json"));
    expect(await desk.open("window", "draft-1", true)).toEqual(
      ok({ id: "draft-1", briefing: sampleBriefing, revision: 7, access: "read", reason: "newerVersion" }),
    );
    const refused = err(failure("draftNewer", { title: "Two posts" }));
    expect(await desk.save("window", "draft-1", 7, edits)).toEqual(refused);
    expect(await desk.rename("window", "draft-1", "Mine")).toEqual(refused);
    expect(await desk.duplicate("window", "draft-1")).toMatchObject({ ok: true });
    expect(readFileSync(inDraft("briefing.json"))).toEqual(before);
    expect(readFileSync(join(dataFolder, "drafts", "draft-2", "briefing.json"))).toEqual(before);
  });

  it("says so where it cannot be shown at all", async () => {
    const desk = await deskWithNewer({ everything: "else" });
    expect(await desk.open("window", "draft-1", false)).toEqual(err(failure("draftNewer", { version: 2 })));
    await deskWithNewer({ ...edits, version: 2 });
    rmSync(join(dataFolder, "drafts", "draft-2", "articles"), { recursive: true });
    writeFileSync(join(dataFolder, "drafts", "draft-2", "briefing.json"), readFileSync(inDraft("briefing.json")));
    expect(await desk.open("window", "draft-2", false)).toEqual(err(failure("draftNewer", { title: "Two posts" })));
  });
});

describe("the desk at its start", () => {
  it("clears what a killed run left half-made", async () => {
    const gone = spawnSync(process.execPath, ["-e", ""]).pid;
    const desk = await openDesk();
    await desk.create("window", sampleBriefing, []);
    const { strayName } = await import("../files/stray-file.ts");
    const stray = strayName().replace(`-${process.pid}-`, `-${gone}-`);
    mkdirSync(join(dataFolder, "drafts", stray));
    writeFileSync(inDraft(stray), "half");
    await openDesk();
    expect(readdirSync(join(dataFolder, "drafts"))).toEqual(["draft-1"]);
    expect(readdirSync(inDraft()).sort()).toEqual(["articles", "briefing.json", "lock.json", "sources"]);
  });
});
