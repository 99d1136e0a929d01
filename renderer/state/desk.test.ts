/** Whatever comes between the window and the disk, what the analyst did is on the disk or on the screen. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { setMetadata } from "#core/edit/briefing-edits.ts";
import { removePoint } from "#core/edit/point-edits.ts";
import { failure } from "#core/ipc/failure.ts";
import type { Briefing } from "#core/model/briefing.ts";
import { err, ok } from "#core/result.ts";
import { removeFromBriefing } from "../desk/source/remove-article.ts";
import type { Answers } from "../testing/in-memory-bridge.ts";
import { draft, opened, setUp, summary } from "../testing/in-memory-program.ts";
import { sampleArticle, sampleBriefing, samplePoint } from "../testing/sample-briefing.ts";
import { incomingText } from "./incoming.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const titled =
  (title: string) =>
  (briefing: Briefing): Briefing =>
    setMetadata(briefing, "title", title);
type Opened = Awaited<ReturnType<typeof opened>>;
const retitle = ({ program }: Opened, title: string) => program.desk.edit("edit.metadata", titled(title));
const titleOn = ({ desk }: Opened) => desk().history.present.value.metadata.title;

/** A draft that can no longer be saved from this window, and whose copies are noted by their titles. */
async function lost(why: Parameters<typeof failure>[0], answers: Answers = {}) {
  const copies: (string | undefined)[] = [];
  const all = await opened({
    saveDraft: ({ draft }) => (draft === "d1" ? err(failure(why, { title: "A road" })) : ok({ revision: 1 })),
    copyDraft: ({ edits }) => {
      copies.push(edits.metadata.title);
      return ok({ draft: "copy", revision: 0, warnings: [] });
    },
    ...answers,
  });
  retitle(all, "Mine");
  await vi.advanceTimersByTimeAsync(400);
  return { ...all, kept: copies };
}

describe.each([
  ["draftHeldElsewhere", "heldElsewhere"],
  ["changedOnDisk", "changedOnDisk"],
  ["draftMissing", "changedOnDisk"],
  ["draftNewer", "newerVersion"],
] as const)("a draft that cannot be saved (%s)", (why, reason) => {
  test("is read-only, and still shows what is not saved", async () => {
    const all = await lost(why);
    expect(all.desk()).toMatchObject({ access: "read", reason, saving: { is: "unsaved" } });
    expect(titleOn(all)).toBe("Mine");
  });

  test("can be left, and what is not saved is kept as a copy", async () => {
    const { program, kept, calls, notices } = await lost(why);
    calls.length = 0;
    await program.desk.close();
    expect(program.store.getState().desk).toBeUndefined();
    expect(kept).toEqual(["Mine"]);
    expect(calls).toEqual(["copyDraft", "closeDraft", "closeDraft", "listDrafts"]);
    expect(notices()).toMatchObject([{ tone: "done", saying: { key: "drafts.keptAsCopy" } }]);
  });

  test("is kept once, though leaving it is asked twice", async () => {
    const { program, kept } = await lost(why);
    await Promise.all([program.desk.close(), program.desk.close()]);
    expect(kept).toEqual(["Mine"]);
  });

  test("can be gone on with as a copy, undo and all", async () => {
    const all = await lost(why);
    await all.program.desk.goOnWithCopy();
    expect(all.desk()).toMatchObject({ id: "copy", access: "write", reason: undefined, saving: { is: "saved" } });
    retitle(all, "Mine, later");
    await vi.advanceTimersByTimeAsync(400);
    expect(all.desk()).toMatchObject({ saving: { is: "saved" }, kept: { revision: 1 } });
    all.program.desk.undo(2);
    expect(all.desk().history.present.value).toBe(sampleBriefing);
  });
});

test("a copy that lacks a source says which", async () => {
  const warning = { code: "sourceLeftOut", facts: { name: "b.txt" } } as const;
  const { program, notices } = await lost("changedOnDisk", {
    copyDraft: () => ok({ draft: "copy", revision: 0, warnings: [warning] }),
  });
  await program.desk.close();
  expect(notices()).toMatchObject([{ tone: "done", saying: { key: "drafts.keptAsCopy" }, warnings: [warning] }]);
});

describe("a draft that cannot be read just now", () => {
  const unreadable = failure("draftUnreadable", { reason: "EMFILE" });

  test("is saved once it can be", async () => {
    let isReadable = false;
    const all = await lost("draftUnreadable", {
      saveDraft: () => (isReadable ? ok({ revision: 4 }) : err(unreadable)),
    });
    expect(all.desk()).toMatchObject({ access: "write", saving: { is: "failed", failure: unreadable } });
    expect(all.notices()).toMatchObject([{ saying: { failure: unreadable }, action: { label: "action.tryAgain" } }]);
    isReadable = true;
    expect(await all.program.desk.keep()).toBe(true);
    expect([all.desk().id, all.kept, all.notices()]).toEqual(["d1", [], []]);
  });

  test("is kept as a copy where the window goes", async () => {
    const { program, desk, kept, notices } = await lost("draftUnreadable");
    expect(await program.desk.keep()).toBe(true);
    expect(desk()).toMatchObject({ id: "copy", access: "write", saving: { is: "saved" } });
    expect(kept).toEqual(["Mine"]);
    expect(notices()).toMatchObject([{ tone: "done", saying: { key: "drafts.keptAsCopy" } }]);
  });

  test("is kept as a copy where it is left", async () => {
    const { program, kept, notices } = await lost("draftUnreadable");
    await program.desk.close();
    expect(program.store.getState().desk).toBeUndefined();
    expect(kept).toEqual(["Mine"]);
    expect(notices()).toMatchObject([{ tone: "done", saying: { key: "drafts.keptAsCopy" } }]);
  });

  test.each(["keep", "close"] as const)("loses nothing that is typed while it is copied (%s)", async (leave) => {
    const saved: unknown[] = [];
    const all: Awaited<ReturnType<typeof lost>> = await lost("draftUnreadable", {
      saveDraft: ({ draft, revision, edits }) => {
        if (draft === "d1") return err(unreadable);
        saved.push([draft, edits.metadata.title]);
        return ok({ revision: revision + 1 });
      },
      copyDraft: () => {
        retitle(all, "Mine, to the end");
        return ok({ draft: "copy", revision: 0, warnings: [] });
      },
    });
    await all.program.desk[leave]();
    expect(saved).toEqual([["copy", "Mine, to the end"]]);
  });

  test("stays where it cannot be copied either, and can be left all the same", async () => {
    const full = failure("diskFull", { name: "A road" });
    const { program, desk, notices } = await lost("draftUnreadable", { copyDraft: () => err(full) });
    expect(await program.desk.keep()).toBe(false);
    await program.desk.close();
    expect(desk()).toMatchObject({ id: "d1", access: "write", saving: { is: "failed" } });
    expect(notices().at(-1)).toMatchObject({ saying: { failure: full }, action: { label: "action.closeUnsaved" } });
    notices().at(-1)?.action?.run();
    await vi.advanceTimersByTimeAsync(0);
    expect(program.store.getState()).toMatchObject({ desk: undefined, notices: [] });
  });
});

describe("a draft whose edits can be kept nowhere", () => {
  const full = failure("diskFull", { name: "A road" });

  test("stays, says why, and can be left all the same", async () => {
    const { program, desk, notices } = await lost("changedOnDisk", { copyDraft: () => err(full) });
    await program.desk.close();
    expect(desk().saving.is).toBe("unsaved");
    expect(notices()).toMatchObject([{ saying: { failure: full }, action: { label: "action.closeUnsaved" } }]);
    notices()[0]?.action?.run();
    await vi.advanceTimersByTimeAsync(0);
    expect(program.store.getState()).toMatchObject({ desk: undefined, notices: [] });
  });

  test("is the same where it is one's own", async () => {
    const { program, desk, notices } = await opened({ saveDraft: () => err(full) });
    program.desk.edit("edit.metadata", titled("Mine"));
    await program.desk.close();
    expect(desk().saving).toEqual({ is: "failed", failure: full });
    expect(notices()).toMatchObject([{ saying: { failure: full }, action: { label: "action.closeUnsaved" } }]);
    notices()[0]?.action?.run();
    await vi.advanceTimersByTimeAsync(0);
    expect(program.store.getState()).toMatchObject({ desk: undefined, notices: [] });
  });
});

test("a draft that nobody is left to save stays until the window goes: leaving it offers its words, and not to lose them", async () => {
  const gone = failure("connectionLost");
  const { program, desk, notices } = await opened({ saveDraft: () => err(gone) });
  program.desk.edit("edit.metadata", titled("Mine"));
  await vi.advanceTimersByTimeAsync(400);
  await program.desk.close();
  expect(desk().saving).toEqual({ is: "failed", failure: gone });
  expect(notices()).toMatchObject([{ saying: { failure: gone }, action: { label: "action.copyWords" } }]);
  const taken = await lost("changedOnDisk", { copyDraft: () => err(gone) });
  await taken.program.desk.close();
  expect(taken.notices()).toMatchObject([{ saying: { failure: gone }, action: { label: "action.copyWords" } }]);
});

describe("edits that are to be kept in two ways at once", () => {
  const ways = ["keep", "close", "goOnWithCopy"] as const;

  test.each(ways.flatMap((first) => ways.map((second) => [first, second] as const)))(
    "are kept once: %s, then %s",
    async (first, second) => {
      const { program, kept } = await lost("changedOnDisk");
      await Promise.all([program.desk[first](), program.desk[second]()]);
      expect(kept).toEqual(["Mine"]);
    },
  );

  test("are kept once where the draft is taken over meanwhile, and theirs shows", async () => {
    let revision = 3;
    const all = await lost("changedOnDisk", { openDraft: () => ok({ ...draft, revision }) });
    revision = 9;
    await Promise.all([all.program.desk.takeOver(), all.program.desk.keep()]);
    expect(all.kept).toEqual(["Mine"]);
  });

  test("are in the copy, which is left too where the briefing is closed", async () => {
    const closed: string[] = [];
    const { program, kept } = await lost("changedOnDisk", {
      closeDraft: ({ draft }) => {
        closed.push(draft);
        return ok({});
      },
    });
    expect(await Promise.all([program.desk.keep(), program.desk.close()])).toEqual([true, undefined]);
    expect(program.store.getState().desk).toBeUndefined();
    expect([kept, closed]).toEqual([["Mine"], ["d1", "copy"]]);
  });
});

describe("taking a draft over", () => {
  const theirs = { ...sampleBriefing, metadata: { title: "Theirs" } };

  test("that nobody saved meanwhile goes on with the edits on screen, and saves them", async () => {
    const saved: unknown[] = [];
    const all = await opened({
      saveDraft: ({ revision, edits }) => {
        saved.push([revision, edits.metadata.title]);
        return ok({ revision: revision + 1 });
      },
    });
    retitle(all, "Mine");
    all.tell({ type: "draftTakenOver", draft: "d1" });
    expect(all.desk()).toMatchObject({ access: "read", saving: { is: "unsaved" } });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(saved).toEqual([]);
    await all.program.desk.takeOver();
    await vi.advanceTimersByTimeAsync(400);
    expect(saved).toEqual([[3, "Mine"]]);
    expect(all.desk()).toMatchObject({ access: "write", reason: undefined, saving: { is: "saved" } });
    all.program.desk.undo();
    expect(all.desk().history.present.value).toBe(sampleBriefing);
  });

  test("that others saved shows theirs, and keeps one's own edits as a copy", async () => {
    let revision = 3;
    const all = await lost("changedOnDisk", {
      openDraft: () => ok(revision === 3 ? draft : { ...draft, briefing: theirs, revision }),
    });
    revision = 9;
    await all.program.desk.takeOver();
    expect(all.kept).toEqual(["Mine"]);
    expect(all.desk()).toMatchObject({ access: "write", saving: { is: "saved" }, kept: { revision: 9 } });
    expect(titleOn(all)).toBe("Theirs");
    expect(all.notices()).toMatchObject([{ tone: "done", saying: { key: "drafts.keptAsCopy" } }]);
  });

  test("that others saved does not ask for a point as if it had been asked for before", async () => {
    let revision = 3;
    const all = await lost("changedOnDisk", { openDraft: () => ok({ ...draft, revision }) });
    const ask = () => {
      all.program.desk.select("one", "source");
      return all.desk().call?.count;
    };
    const before = ask();
    revision = 9;
    await all.program.desk.takeOver();
    expect(all.desk().kept.revision).toBe(9);
    expect(ask()).not.toBe(before);
  });

  test("shows nothing else where one's own edits could not be kept", async () => {
    let revision = 3;
    const all = await lost("changedOnDisk", {
      openDraft: () => ok(revision === 3 ? draft : { ...draft, briefing: theirs, revision }),
      copyDraft: () => err(failure("diskFull", { name: "A road" })),
    });
    revision = 9;
    await all.program.desk.takeOver();
    expect(titleOn(all)).toBe("Mine");
    expect(all.desk()).toMatchObject({ access: "read", reason: "changedOnDisk", saving: { is: "unsaved" } });
  });
});

describe("another briefing", () => {
  const other = { ...draft, id: "d2" };

  test("comes onto the desk once the one before is saved and given back", async () => {
    const all = await opened();
    retitle(all, "Mine");
    await all.program.desk.show(other);
    expect(all.calls.filter((name) => name !== "previewDocument")).toEqual(["saveDraft", "closeDraft", "listDrafts"]);
    expect(all.desk().id).toBe("d2");
  });

  test("stays in the list where the one before cannot be saved", async () => {
    const closed: string[] = [];
    const all = await opened({
      saveDraft: () => err(failure("diskFull", { name: "A road" })),
      closeDraft: ({ draft }) => {
        closed.push(draft);
        return ok({});
      },
    });
    retitle(all, "Mine");
    await all.program.desk.show(other);
    expect([all.desk().id, titleOn(all), closed]).toEqual(["d1", "Mine", ["d2"]]);
  });

  test("that is the one already open changes nothing", async () => {
    const all = await opened();
    retitle(all, "Mine");
    await all.program.drafts.open(summary);
    expect(titleOn(all)).toBe("Mine");
    expect(all.calls).not.toContain("closeDraft");
  });

  test("gets no source that was read for the one before", async () => {
    const article = { ...sampleArticle, id: "ba9876543210" };
    const outcome = { name: "b.txt", articles: [article], points: [samplePoint("four", "fact")], warnings: [] };
    const { program, desk } = await opened({
      addSources: async () => {
        await program.desk.show(other);
        return ok({ outcomes: [outcome] });
      },
    });
    await program.sources.take([incomingText("b.txt", "…")]);
    expect([desk().id, desk().history.present.value]).toEqual(["d2", sampleBriefing]);
  });

  test("is not offered what was undone in the one before", async () => {
    const all = await opened();
    removeFromBriefing(all.program, sampleArticle);
    expect(all.notices()).toMatchObject([{ saying: { key: "source.removed" } }]);
    await all.program.desk.show(other);
    expect(all.notices()).toEqual([]);
  });
});

test("what is typed while the briefing is being closed is saved with it", async () => {
  const saved: (string | undefined)[] = [];
  const all = await opened({
    saveDraft: ({ revision, edits }) => {
      saved.push(edits.metadata.title);
      if (saved.length === 1) retitle(all, "Mine, to the end");
      return ok({ revision: revision + 1 });
    },
  });
  retitle(all, "Mine");
  await all.program.desk.close();
  expect(saved).toEqual(["Mine", "Mine, to the end"]);
});

test("two files that are opened one after the other make one briefing", async () => {
  const article = { ...sampleArticle, id: "ba9876543210" };
  const { program, calls, tell, desk } = setUp({
    addSources: () => ok({ outcomes: [{ name: "b.txt", articles: [article], points: [], warnings: [] }] }),
  });
  await program.start();
  calls.length = 0;
  for (const name of ["a.txt", "b.txt"]) tell({ type: "openRequested", handle: name, name });
  await vi.advanceTimersByTimeAsync(0);
  expect(calls.filter((name) => name !== "previewDocument")).toEqual(["createDraft", "addSources"]);
  expect(desk().history.present.value.articles).toEqual([sampleArticle, article]);
});

test("an article that is brought back brings what went with it, where it stood, and nothing else", async () => {
  const origins = [{ articleId: sampleArticle.id, start: 0, end: 5 }];
  const proposed = samplePoint("gone", "fact", { origins, standing: "proposed" });
  const briefing = { ...sampleBriefing, points: [proposed, samplePoint("two", "fact"), samplePoint("three", "fact")] };
  const { program, desk, notices } = await opened({ openDraft: () => ok({ ...draft, briefing }) });
  removeFromBriefing(program, sampleArticle);
  program.desk.edit("edit.removePoint", (before) => removePoint(before, "two"));
  notices()[0]?.action?.run();
  expect(desk().history.present.value.points.map(({ id }) => id)).toEqual(["gone", "three"]);
  expect(desk().history.present.value.articles).toEqual([sampleArticle]);
});
