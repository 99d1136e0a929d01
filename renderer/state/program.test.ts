import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { setMetadata } from "#core/edit/briefing-edits.ts";
import { removePoint, setPointText, setStanding } from "#core/edit/point-edits.ts";
import type { Saved } from "#core/ipc/contract.ts";
import { failure } from "#core/ipc/failure.ts";
import { defaultSettings } from "#core/ipc/settings.ts";
import type { Template } from "#core/model/template.ts";
import { err, ok } from "#core/result.ts";
import { removeFromBriefing } from "../desk/source/remove-article.ts";
import type { Answers } from "../testing/in-memory-bridge.ts";
import { draft, opened, sampleEntry, setUp, summary } from "../testing/in-memory-program.ts";
import { sampleArticle, sampleBriefing, samplePoint, sampleTemplate } from "../testing/sample-briefing.ts";
import { incomingText } from "./incoming.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("the start", () => {
  test("asks the shell what there is", async () => {
    const { program } = setUp();
    await program.start();
    expect(program.store.getState()).toMatchObject({
      phase: { is: "ready", library: { templates: [sampleEntry] }, settings: defaultSettings },
      drafts: { is: "ready", drafts: [summary] },
      desk: undefined,
    });
  });

  test("that fails says why, and can be tried again", async () => {
    let broken = true;
    const { program } = setUp({
      loadSettings: () => (broken ? err(failure("connectionLost")) : ok(defaultSettings)),
    });
    await program.start();
    expect(program.store.getState().phase).toEqual({ is: "failed", failure: failure("connectionLost") });
    broken = false;
    await program.start();
    expect(program.store.getState().phase.is).toBe("ready");
  });
});

describe("a window that loads again", () => {
  test("comes back to the briefing that was open, and to the list where it was left", async () => {
    const { program, memory } = await opened();
    const again = setUp({}, undefined, memory);
    await again.program.start();
    expect(again.desk()).toMatchObject({ id: "d1", access: "write", step: "points" });
    await again.program.desk.close();
    const later = setUp({}, undefined, memory);
    await later.program.start();
    expect(later.program.store.getState().desk).toBeUndefined();
    expect(later.calls).not.toContain("openDraft");
    expect(program.store.getState().desk?.id).toBe("d1");
  });

  test("says why it does not, once, and nothing of a draft that was deleted meanwhile", async () => {
    const { memory } = await opened();
    const broken = setUp({ openDraft: () => err(failure("draftBroken", { title: "A road" })) }, undefined, memory);
    await broken.program.start();
    expect(broken.program.store.getState()).toMatchObject({ phase: { is: "ready" }, desk: undefined });
    expect(broken.notices()).toMatchObject([{ saying: { failure: { code: "draftBroken" } } }]);
    const { memory: another } = await opened();
    for (const kept of [memory, another]) {
      const gone = setUp({ openDraft: () => err(failure("draftMissing")) }, undefined, kept);
      await gone.program.start();
      expect([gone.notices(), gone.calls.includes("openDraft")]).toEqual([[], kept === another]);
    }
  });
});

describe("the briefing that was open", () => {
  const reloaded = ({ program, memory }: ReturnType<typeof setUp>, answers: Answers = {}) => {
    program.rememberOpen();
    return setUp(answers, undefined, memory);
  };

  test("holds nothing up while it is opened again", async () => {
    const answer = Promise.withResolvers<ReturnType<typeof ok<typeof draft>>>();
    const again = reloaded(await opened(), { openDraft: () => answer.promise });
    const started = again.program.start();
    await vi.advanceTimersByTimeAsync(0);
    expect(again.program.store.getState()).toMatchObject({ phase: { is: "ready" }, desk: undefined });
    answer.resolve(ok(draft));
    await started;
    expect(again.desk()).toMatchObject({ id: "d1" });
  });

  test("gives way to what was opened meanwhile", async () => {
    const answer = Promise.withResolvers<ReturnType<typeof ok<typeof draft>>>();
    const closed: string[] = [];
    const again = reloaded(await opened(), {
      openDraft: ({ draft: id }) => (id === "d1" ? answer.promise : ok({ ...draft, id })),
      closeDraft: ({ draft: id }) => {
        closed.push(id);
        return ok({});
      },
    });
    const started = again.program.start();
    await again.program.drafts.open({ ...summary, id: "d2" });
    answer.resolve(ok(draft));
    await started;
    expect([again.desk().id, closed]).toEqual(["d2", ["d1"]]);
  });

  test("is opened once a start that failed is tried again, or loaded again", async () => {
    let broken = true;
    const lost = () => err(failure("connectionLost"));
    const again = reloaded(await opened(), {
      loadSettings: () => (broken ? lost() : ok(defaultSettings)),
      openDraft: () => (broken ? lost() : ok(draft)),
    });
    await again.program.start();
    await vi.advanceTimersByTimeAsync(0);
    const later = reloaded(again);
    await later.program.start();
    expect(later.desk().id).toBe("d1");
    broken = false;
    await again.program.start();
    expect([again.desk().id, again.notices()]).toEqual(["d1", []]);
  });

  test("is not opened a second time by a start that is tried again", async () => {
    let broken = true;
    const again = reloaded(await opened(), {
      loadSettings: () => (broken ? err(failure("connectionLost")) : ok(defaultSettings)),
    });
    await again.program.start();
    await vi.advanceTimersByTimeAsync(0);
    broken = false;
    await again.program.start();
    expect(again.calls.filter((name) => name === "openDraft")).toHaveLength(1);
  });

  test("is left in the list where the window broke down over it soon after it came back", async () => {
    const first = await opened();
    const afterCrash = setUp({}, undefined, first.memory);
    await afterCrash.program.start();
    expect(afterCrash.desk().id).toBe("d1");
    const afterNext = setUp({}, undefined, first.memory);
    await afterNext.program.start();
    expect(afterNext.program.store.getState()).toMatchObject({ phase: { is: "ready" }, desk: undefined });
  });

  test("comes back again where it stood for a while, or the window was left", async () => {
    const stood = setUp({}, undefined, (await opened()).memory);
    await stood.program.start();
    await vi.advanceTimersByTimeAsync(60_000);
    const left = setUp({}, undefined, stood.memory);
    await left.program.start();
    expect(left.desk().id).toBe("d1");
    const later = reloaded(left);
    await later.program.start();
    expect(later.desk().id).toBe("d1");
  });

  test("is forgotten once it is closed, however soon", async () => {
    const back = reloaded(await opened());
    await back.program.start();
    await back.program.desk.close();
    await vi.advanceTimersByTimeAsync(60_000);
    const later = reloaded(back);
    await later.program.start();
    expect(later.calls).not.toContain("openDraft");
  });
});

describe("the settings", () => {
  test("are sent where they changed, and follow those of the other windows", async () => {
    const sent: unknown[] = [];
    const { program, tell } = setUp({
      saveSettings: (change) => {
        sent.push(change);
        return ok({});
      },
    });
    await program.start();
    await program.changeSettings({ defaults: { author: "A. Analyst" } });
    tell({ type: "settingsChanged", change: { ownWords: ["бизгек"], defaults: { unit: "Desk 3" } } });
    await program.changeSettings({ theme: "dark" });
    expect(sent).toEqual([{ defaults: { author: "A. Analyst" } }, { theme: "dark" }]);
    expect(program.store.getState().phase).toMatchObject({
      settings: { theme: "dark", ownWords: ["бизгек"], defaults: { author: "A. Analyst", unit: "Desk 3" } },
    });
  });
});

describe("the templates", () => {
  test("are asked for again where they could not be had", async () => {
    const answers = [err(failure("workerTimeout")), ok({ template: sampleTemplate })];
    const { program } = setUp({ loadTemplate: () => answers.shift() ?? err(failure("connectionLost")) });
    await program.start();
    const loaded = async () => program.templates.load("own/note");
    expect([await loaded(), await loaded(), await loaded()]).toEqual([
      err(failure("workerTimeout")),
      ok(sampleTemplate),
      ok(sampleTemplate),
    ]);
  });

  test("are entries until one is chosen, and are asked for again when they change", async () => {
    let version = 1;
    const { program, tell, calls } = setUp({
      listTemplates: () => ok({ templates: [{ ...sampleEntry, version }] }),
    });
    await program.start();
    version = 2;
    tell({ type: "templatesChanged" });
    await vi.waitFor(() =>
      expect(program.store.getState()).toMatchObject({
        phase: { library: { templates: [{ id: "note", version: 2 }] } },
      }),
    );
    expect(calls).not.toContain("loadTemplate");
  });

  test("are loaded once, until they change", async () => {
    const { program, calls } = setUp();
    await program.start();
    await Promise.all([program.templates.load("builtIn/note"), program.templates.load("builtIn/note")]);
    await program.templates.refresh();
    await program.templates.load("builtIn/note");
    expect(calls.filter((name) => name === "loadTemplate").length).toBe(2);
  });
});

describe("a template", () => {
  const points: Template = { ...sampleTemplate, id: "points" };
  const quotes: Template = {
    ...sampleTemplate,
    id: "quotes",
    sections: [{ id: "quotes", content: { type: "points", kinds: ["quote"], layout: "quotations" }, show: "always" }],
  };
  const page = { pdf: new Uint8Array([9]), pages: 4, placements: [], warnings: [] };

  async function choosing(answers: Answers = {}) {
    const all = await opened(answers);
    all.program.desk.goTo("template");
    return all;
  }

  test("that has a place for everything is taken at once, and its page is drawn without delay", async () => {
    const { program, desk, calls } = await choosing({ loadTemplate: () => ok({ template: points }) });
    await program.templates.choose("own/points");
    expect(desk()).toMatchObject({ question: undefined, step: "points" });
    expect(desk().history.present.value.template).toBe(points);
    expect(calls).toEqual(["loadTemplate", "previewDocument"]);
    program.desk.undo();
    expect(desk().history.present.value).toBe(sampleBriefing);
  });

  test("that is drawn already shows its pages in the same moment", async () => {
    const { program, desk, calls } = await choosing();
    program.templates.offer(points, page);
    expect(desk().preview).toEqual({ pages: page, busy: false, failure: undefined });
    await vi.advanceTimersByTimeAsync(300);
    expect(calls).not.toContain("previewDocument");
  });

  test("in which something has no place is taken only once that is known", async () => {
    const { program, desk } = await choosing();
    program.templates.offer(quotes);
    expect(desk().question).toEqual({ to: "take", template: quotes });
    expect(desk().history.present.value).toBe(sampleBriefing);
  });

  test("in which something has no place is exported only once that is known", async () => {
    const { program, desk, calls } = await choosing({ exportDocument: () => ok({ warnings: [] }) });
    program.desk.takeTemplate(quotes, page);
    await program.exporting.exportAs("pdf");
    expect(desk().question).toEqual({ to: "export", format: "pdf" });
    expect(calls).not.toContain("exportDocument");
    await program.exporting.exportAs("pdf", "withoutPlace");
    expect(calls).toContain("exportDocument");
  });

  test("of one's own that was deleted comes back by the notice", async () => {
    const { program, calls, notices } = await choosing({
      deleteTemplate: () => ok({ trashed: "points-2" }),
      restoreTemplate: ({ trashed }) => (trashed === "points-2" ? ok({}) : err(failure("templateMissing"))),
    });
    await program.templates.remove("own/points", "Points");
    expect(notices()[0]?.saying).toEqual({ key: "templates.deleted", values: { name: "Points" } });
    notices()[0]?.action?.run();
    await vi.advanceTimersByTimeAsync(0);
    expect(calls).toEqual(["deleteTemplate", "listTemplates", "restoreTemplate", "listTemplates"]);
  });
});

describe("an open briefing", () => {
  test("saves an edit by itself, on the revision before", async () => {
    const saved: unknown[] = [];
    const { program, desk } = await opened({
      saveDraft: ({ revision, edits }) => {
        saved.push([revision, edits.metadata.title]);
        return ok({ revision: revision + 1 });
      },
    });
    program.desk.edit("edit.metadata", (briefing) => setMetadata(briefing, "title", "Roads"));
    expect(desk().saving.is).toBe("unsaved");
    await vi.advanceTimersByTimeAsync(400);
    expect(desk().saving.is).toBe("saved");
    program.desk.edit("edit.metadata", (briefing) => setMetadata(briefing, "title", "Bridges"));
    await vi.advanceTimersByTimeAsync(400);
    expect(saved).toEqual([
      [3, "Roads"],
      [4, "Bridges"],
    ]);
  });

  test("draws its page anew once an edit shows, and is busy until then", async () => {
    const { program, calls, desk } = await opened();
    for (const title of ["a", "b", "c"])
      program.desk.edit("edit.metadata", (briefing) => setMetadata(briefing, "title", title));
    expect([calls, desk().preview.busy]).toEqual([[], true]);
    await vi.advanceTimersByTimeAsync(20);
    expect([calls, desk().preview.busy]).toEqual([["previewDocument"], false]);
  });

  test("draws the pages of a long briefing that are looked at, once one has turned to them", async () => {
    const asked: (number | undefined)[] = [];
    const { program, desk } = await opened({
      previewDocument: ({ near = 1 }) => {
        asked.push(near);
        const only = { from: Math.max(near - 3, 1), to: near + 3 };
        return ok({ pdf: new Uint8Array([near]), pages: 90, placements: [], warnings: [], only });
      },
    });
    for (const page of [2, 3, 40, 41]) program.desk.lookAt(page);
    expect([asked, desk().preview.busy]).toEqual([[1], true]);
    await vi.advanceTimersByTimeAsync(150);
    expect([asked, desk().preview.busy]).toEqual([[1, 41], false]);
    program.desk.edit("edit.removePoint", (briefing) => removePoint(briefing, "one"));
    await vi.advanceTimersByTimeAsync(150);
    expect(asked).toEqual([1, 41, 41]);
  });

  test("keeps the page before while the next cannot be drawn", async () => {
    let works = true;
    const page = { pdf: new Uint8Array([7]), pages: 2, placements: [], warnings: [] };
    const { program, desk } = await opened({
      previewDocument: () => (works ? ok(page) : err(failure("workerTimeout", { seconds: 10 }))),
    });
    works = false;
    program.desk.edit("edit.removePoint", (briefing) => removePoint(briefing, "one"));
    await vi.advanceTimersByTimeAsync(150);
    expect(desk().preview).toEqual({ pages: page, busy: false, failure: failure("workerTimeout", { seconds: 10 }) });
  });

  test("says of pages that the window could not draw that it did not, until they are drawn anew", async () => {
    const { program, desk } = await opened();
    await vi.advanceTimersByTimeAsync(0);
    const { pages } = desk().preview;
    if (pages === undefined) return expect.unreachable();
    program.desk.failDrawing({ ...pages });
    expect(desk().preview.failure).toBeUndefined();
    program.desk.failDrawing(pages);
    expect(desk().preview).toMatchObject({ pages, failure: { code: "unexpected" } });
    program.desk.redraw();
    await vi.advanceTimersByTimeAsync(0);
    expect(desk().preview.failure).toBeUndefined();
  });

  test("undoes typing in one field as one step, and everything else by itself", async () => {
    const { program, desk } = await opened();
    const type = (text: string) =>
      program.desk.edit("edit.pointText", (briefing) => setPointText(briefing, "one", text), "one.text");
    type("w");
    type("wo");
    type("words");
    program.desk.edit("edit.removePoint", (briefing) => removePoint(briefing, "two"));
    const after = desk().history.present.value;
    program.desk.undo();
    program.desk.undo();
    expect(desk().history.present.value).toBe(sampleBriefing);
    program.desk.redo();
    program.desk.redo();
    expect(desk().history.present.value).toBe(after);
  });

  test("that could not be saved says so, stays, and is saved on trying again", async () => {
    let full = true;
    const { program, desk, notices } = await opened({
      saveDraft: ({ revision }) => (full ? err(failure("diskFull", { name: "d1" })) : ok({ revision: revision + 1 })),
    });
    program.desk.edit("edit.metadata", (briefing) => setMetadata(briefing, "title", "Roads"));
    await vi.advanceTimersByTimeAsync(400);
    expect(desk().saving).toEqual({ is: "failed", failure: failure("diskFull", { name: "d1" }) });
    expect(desk().history.present.value.metadata.title).toBe("Roads");
    expect(notices().length).toBe(1);
    full = false;
    notices()[0]?.action?.run();
    await vi.advanceTimersByTimeAsync(400);
    expect(desk().saving.is).toBe("saved");
    expect(notices()).toEqual([]);
  });

  test("that nobody is left to save can be copied: what was written last is nowhere else", async () => {
    const { program, copies, notices } = await opened({ saveDraft: () => err(failure("connectionLost")) });
    program.desk.edit("edit.metadata", (briefing) => setMetadata(briefing, "title", "Roads"));
    program.desk.edit("edit.dismissPoint", (briefing) => setStanding(briefing, "two", "dismissed"));
    await vi.advanceTimersByTimeAsync(400);
    expect(notices()).toMatchObject([{ saying: { failure: failure("connectionLost") }, advice: "advice.copyFirst" }]);
    notices()[0]?.action?.run();
    expect(copies).toEqual(["Roads\n\none\n\nthree"]);
    expect(notices().at(-1)).toMatchObject({
      tone: "done",
      saying: { key: "copy.wordsWithout", values: { left: 1 } },
    });
  });

  test("that another window took over is read-only until it is taken back", async () => {
    const { program, desk, tell } = await opened();
    tell({ type: "draftTakenOver", draft: "d1" });
    program.desk.edit("edit.removePoint", (briefing) => removePoint(briefing, "one"));
    expect(desk()).toMatchObject({ access: "read", reason: "heldElsewhere" });
    expect(desk().history.present.value).toBe(sampleBriefing);
    await program.desk.takeOver();
    program.desk.edit("edit.removePoint", (briefing) => removePoint(briefing, "one"));
    expect(desk().history.present.value.points.map(({ id }) => id)).toEqual(["two", "three"]);
  });

  test("takes further sources as further articles", async () => {
    const article = { ...sampleArticle, id: "ba9876543210" };
    const point = samplePoint("four", "fact");
    const { program, desk } = await opened({
      addSources: () => ok({ outcomes: [{ name: "b.txt", articles: [article], points: [point], warnings: [] }] }),
    });
    await program.sources.take([{ name: "b.txt", input: { from: "text", name: "b.txt", text: "…" } }]);
    const { articles, points } = desk().history.present.value;
    expect(articles).toEqual([sampleArticle, article]);
    expect(points.at(-1)).toEqual(point);
    expect(desk().article).toBe(article.id);
  });

  describe("reads an article again in another encoding", () => {
    const source = { ...sampleArticle.source, encoding: "koi8-r" };
    const article = { ...sampleArticle, id: `${sampleArticle.id}-koi8-r`, source };
    const reread = ok({ article, points: [samplePoint("new", "fact")], asRead: { title: "A road", language: "en" } });

    test("and undoes it", async () => {
      const { program, desk } = await opened({ rereadSource: () => reread });
      await program.sources.reread(sampleArticle, "koi8-r");
      expect(desk().article).toBe(article.id);
      expect(desk().history.present.value.articles).toEqual([article]);
      expect(desk().history.present.value.points.at(-1)?.id).toBe("new");
      program.desk.undo();
      expect(desk().history.present.value).toBe(sampleBriefing);
    });

    test("says why not, and changes nothing", async () => {
      const { program, desk, notices } = await opened({ rereadSource: () => err(failure("sourceNotText")) });
      await program.sources.reread(sampleArticle, "utf-8");
      const values = { name: "road.txt", encoding: "UTF-8" };
      expect(notices()).toMatchObject([{ tone: "problem", saying: { key: "encoding.unfit", values } }]);
      expect(desk().history.present.value).toBe(sampleBriefing);
    });

    test("and leaves a briefing alone that was opened meanwhile", async () => {
      const { program, desk } = await opened({
        rereadSource: async () => {
          await program.desk.close();
          program.desk.show({ ...draft, id: "d2" });
          return reread;
        },
      });
      await program.sources.reread(sampleArticle, "koi8-r");
      expect(desk().history.present.value).toBe(sampleBriefing);
    });
  });

  test("loses an article with what was only suggested from it, and gets both back", async () => {
    const origins = [{ articleId: sampleArticle.id, start: 0, end: 5 }];
    const accepted = samplePoint("kept", "fact", { origins });
    const proposed = samplePoint("gone", "fact", {
      origins,
      text: sampleArticle.text.slice(0, 5),
      standing: "proposed",
    });
    const briefing = { ...sampleBriefing, points: [accepted, proposed] };
    const { program, desk, notices } = await opened({ openDraft: () => ok({ ...draft, briefing }) });
    const present = () => desk().history.present.value;
    removeFromBriefing(program, sampleArticle);
    expect([present().articles, present().points]).toEqual([[], [accepted]]);
    program.desk.edit("edit.metadata", (before) => setMetadata(before, "title", "Later"));
    notices()[0]?.action?.run();
    expect([present().articles, present().points]).toEqual([[sampleArticle], [accepted, proposed]]);
    expect(present().metadata.title).toBe("Later");
  });

  test("is saved and given back when it is closed", async () => {
    const { program, calls } = await opened();
    program.desk.edit("edit.removePoint", (briefing) => removePoint(briefing, "one"));
    await program.desk.close();
    expect(calls).toEqual(["saveDraft", "closeDraft", "listDrafts"]);
    expect(program.store.getState().desk).toBeUndefined();
  });

  test("leaves as a file that the browser saves, or that the shell has saved", async () => {
    let saved: Saved = { as: "download", name: "a.docx", mediaType: "x/y", bytes: new Uint8Array() };
    const { program, downloads, notices } = await opened({ exportDocument: () => ok({ saved, warnings: [] }) });
    await program.exporting.exportAs("docx");
    saved = { as: "file", handle: "h", name: "b.docx" };
    await program.exporting.exportAs("docx");
    expect(downloads).toEqual(["a.docx"]);
    expect(notices().map(({ saying }) => saying)).toEqual([
      { key: "export.downloaded", values: { name: "a.docx" } },
      { key: "export.saved", values: { name: "b.docx" } },
    ]);
  });

  test("to a clipboard that does not take it can be tried again", async () => {
    let takes = false;
    const copyDocument = () => ok({ html: "<p>Road</p>", text: "Road", warnings: [] });
    const { program, copies, notices } = await opened({ copyDocument }, () => takes);
    await program.exporting.copyForMail();
    expect(notices().map(({ saying }) => saying)).toEqual([{ key: "copy.refused" }]);
    takes = true;
    notices()[0]?.action?.run();
    expect(copies).toEqual(["Road"]);
    expect(notices().map(({ saying }) => saying)).toContainEqual({ key: "copy.done" });
  });

  test("says nothing where the analyst closed the dialog", async () => {
    const { program, notices } = await opened({ exportDocument: () => ok({ warnings: [] }) });
    await program.exporting.exportAs("pdf");
    expect(notices()).toEqual([]);
  });
});

describe("the list of drafts", () => {
  test("tells of every source that could not be read, in one notice", async () => {
    const reasons = ["a.txt", "b.txt", "c.txt", "d.txt", "e.txt"].map((name) => failure("sourceEmpty", { name }));
    const failed = reasons.map((reason) => ({ name: "", articles: [], points: [], warnings: [], failure: reason }));
    const read = { name: "road.txt", articles: [sampleArticle], points: [], warnings: [] };
    const { program, notices } = setUp({ createDraft: () => ok({ draft, reports: [read, ...failed] }) });
    await program.start();
    await program.sources.take([incomingText("road.txt", "A road")]);
    expect(notices()).toMatchObject([
      { saying: { failure: reasons[0] }, failures: reasons.slice(1), advice: "advice.othersRead" },
    ]);
  });

  test("tells that a favourite template is away, and opens the briefing that was begun with another", async () => {
    const templateFailure = failure("templateMissing");
    const { program, notices, desk } = setUp({ createDraft: () => ok({ draft, reports: [], templateFailure }) });
    await program.start();
    await program.sources.take([incomingText("road.txt", "A road")]);
    expect(notices()).toMatchObject([{ saying: { failure: templateFailure }, advice: "advice.templateReplaced" }]);
    expect(desk().id).toBe("d1");
  });

  test("a deletion is told, and can be undone", async () => {
    const { program, calls, notices } = setUp({ deleteDraft: () => ok({}), restoreDraft: () => ok({}) });
    await program.start();
    calls.length = 0;
    await program.drafts.remove(summary);
    notices()[0]?.action?.run();
    await vi.advanceTimersByTimeAsync(0);
    expect(calls).toEqual(["deleteDraft", "listDrafts", "restoreDraft", "listDrafts"]);
  });

  test("a source that cannot be read is told, and the start screen stays", async () => {
    const { program, notices } = setUp({ createDraft: () => err(failure("sourceEmpty", { name: "a.txt" })) });
    await program.start();
    await program.sources.take([{ name: "a.txt", input: { from: "text", name: "a.txt", text: "" } }]);
    expect(program.store.getState()).toMatchObject({ desk: undefined, opening: undefined });
    expect(notices()).toMatchObject([
      { tone: "problem", saying: { failure: failure("sourceEmpty", { name: "a.txt" }) } },
    ]);
  });

  test("a source that is called off leaves the start screen as it was", async () => {
    const { program, notices } = setUp({
      createDraft: (_, signal) =>
        vi.waitFor(() => {
          if (signal?.aborted !== true) throw new Error("still reading");
          return err(failure("cancelled"));
        }),
    });
    await program.start();
    const taken = program.sources.take([{ name: "a.txt", input: { from: "text", name: "a.txt", text: "" } }]);
    expect(program.store.getState().opening).toEqual(["a.txt"]);
    program.opening.cancel();
    await vi.advanceTimersByTimeAsync(1_000);
    await taken;
    expect(program.store.getState()).toMatchObject({ desk: undefined, opening: undefined });
    expect(notices()).toEqual([]);
  });

  test("what was told of one source goes when the next is read", async () => {
    const { program, notices } = setUp({ createDraft: () => err(failure("sourceEmpty", { name: "a.txt" })) });
    await program.start();
    await program.sources.take([{ name: "a.txt", input: { from: "text", name: "a.txt", text: "" } }]);
    await program.sources.take([{ name: "Road.precis", input: { from: "handle", handle: "h" } }]);
    expect(notices().map(({ saying }) => saying)).toEqual([{ failure: failure("connectionLost") }]);
  });

  test("a project file opens as itself, also when it comes from the shell", async () => {
    const { program, calls, tell } = setUp({ openProject: () => ok(draft) });
    await program.start();
    calls.length = 0;
    tell({ type: "openRequested", handle: "h1", name: "Road.precis" });
    await vi.advanceTimersByTimeAsync(0);
    expect(calls[0]).toBe("openProject");
    expect(program.store.getState().desk?.id).toBe("d1");
  });

  test("a project file opens alone, and what came with it is told to have been left", async () => {
    const { program, calls, notices } = setUp({ openProject: () => ok(draft) });
    await program.start();
    calls.length = 0;
    const [road, canal] = ["Road.precis", "Canal.precis"].map(
      (name) => ({ name, input: { from: "handle", handle: name } }) as const,
    );
    await program.sources.take([incomingText("a.txt", "…"), road, canal].flatMap((one) => one ?? []));
    expect(calls.filter((call) => call === "openProject" || call === "createDraft")).toEqual(["openProject"]);
    expect(notices()).toMatchObject([
      {
        tone: "problem",
        saying: { key: "drafts.notOpened", values: { project: "Road.precis", names: "a.txt, Canal.precis" } },
      },
    ]);
  });

  test("a template file goes to one's own templates, wherever it comes from, and what came with it is read", async () => {
    const answer = ok({ key: "own/x.precis-template", template: sampleTemplate });
    const { program, calls, tell, notices } = setUp({ importTemplate: () => answer });
    await program.start();
    calls.length = 0;
    tell({ type: "openRequested", handle: "h1", name: "Office.precis-template" });
    await vi.advanceTimersByTimeAsync(0);
    expect(calls).toEqual(["importTemplate"]);
    expect(notices()).toMatchObject([
      { tone: "done", saying: { key: "templates.added", values: { name: "Office.precis-template" } } },
    ]);
    const template = { name: "b.Precis-Template", input: { from: "handle", handle: "h2" } } as const;
    await program.sources.take([template, incomingText("road.txt", "A road")]);
    expect(calls.slice(1, 3)).toEqual(["importTemplate", "createDraft"]);
  });

  test("a template that one has already is told, and can be kept beside the other", async () => {
    const taken = failure("templateTaken", { name: "x.precis-template", version: 2, there: 1 });
    const asked: string[] = [];
    const { program, notices } = setUp({
      importTemplate: ({ ifTaken }) => {
        asked.push(ifTaken);
        return ifTaken === "refuse" ? err(taken) : ok({ key: "own/y", template: sampleTemplate });
      },
    });
    await program.start();
    await program.sources.take([{ name: "x.precis-template", input: { from: "handle", handle: "h" } }]);
    expect(notices()).toMatchObject([{ saying: { failure: taken }, action: { label: "templates.keepBoth" } }]);
    notices()[0]?.action?.run();
    await vi.advanceTimersByTimeAsync(0);
    expect(asked).toEqual(["refuse", "keepBoth"]);
    expect(notices().at(-1)).toMatchObject({ tone: "done", saying: { key: "templates.added" } });
  });
});
