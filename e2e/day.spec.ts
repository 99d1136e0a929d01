/** A day's work at one briefing, then all of it undone and redone: nothing is lost on the way, to the last byte. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Page } from "playwright/test";
import type { Briefing } from "#core/model/briefing.ts";
import { exportFormats } from "#core/model/format.ts";
import { isIncluded } from "#core/model/is-included.ts";
import type { KeyPoint, PointId } from "#core/model/key-point.ts";
import { unpackProject } from "#host/project/project-file.ts";
import { writeArticles } from "./day-articles.ts";
import { type Desk, deskOf } from "./desk.ts";
import { dragBehind } from "./drag.ts";
import { expect, type Program, test } from "./fixtures.ts";
import { takeTemplate, templateWords } from "./templates.ts";
import type { Words } from "./words.ts";

/** How much of each kind of work is done. */
const amounts = process.env["PRECIS_TEST_FULL"]
  ? { name: "a day's work", accepted: 10, edited: 8, moved: 40, templates: 5 }
  : { name: "an hour's work", accepted: 4, edited: 2, moved: 5, templates: 2 };

/** The last of them is the one that the day began with. */
const templates = ["quote-sheet", "spravka", "press-digest", "bluf-memo", "information-note"].slice(-amounts.templates);

test(`${amounts.name} undone and redone gives the same files`, async ({ window, words, program }) => {
  test.setTimeout(600_000);
  const day = dayOf(window, words, program);
  const { desk } = day;
  const [roads, bridges, water] = writeArticles(program.workFolder);
  await desk.openFiles([roads]);
  await expect(desk.cards().first()).toBeVisible();
  const begun = await test.step("export what the program proposes", day.everything);

  await test.step("load two further articles, one in another language", () => day.addArticles([bridges, water]));
  await test.step("accept", day.accept);
  await test.step("edit, comment, split and merge", day.edit);
  await test.step("translate", day.translate);
  await test.step("reorder", day.reorder);
  await test.step("write sections", day.write);
  await test.step("switch templates", day.switchTemplates);
  const done = await test.step("export", day.everything);
  checkWork(begun.briefing, done.briefing);

  const undone = await test.step("undo it all", () => day.pressAll("action.undo"));
  expect(await test.step("export", day.everything)).toEqual(begun);
  const redone = await test.step("redo it all", () => day.pressAll("action.redo"));
  expect(redone).toBe(undone);
  expect(await test.step("export", day.everything)).toEqual(done);
});

/** What is exported, and the briefing with all that never is: comments, dismissed points. */
type Everything = { readonly briefing: Briefing; readonly digests: readonly string[] };

function dayOf(window: Page, words: Words, program: Program) {
  const { say, language } = words;
  const desk = deskOf(window, words);
  const note = templateWords("information-note", language);
  const [quotes, nextSteps] = [desk.section(note.heading("quotes")), desk.section(note.heading("next-steps"))];
  const pointsNow = async (): Promise<readonly KeyPoint[]> =>
    (await briefingOf(desk, program)).points.filter(isIncluded);
  const shown = async (section = desk.points): Promise<readonly PointId[]> =>
    (await desk.pointsIn(section)).map(({ id }) => id);

  /** The first suggestion: drawn once the line above it is in view. */
  const judgeOffered = async (judgement: "action.accept" | "action.dismiss"): Promise<void> => {
    await nextSteps.getByRole("button", { name: words.anyOf("points.offered") }).scrollIntoViewIfNeeded();
    await desk.press(nextSteps.getByRole("listitem").first(), judgement);
  };

  return {
    desk,
    everything: async (): Promise<Everything> => {
      const digests: string[] = [];
      for (const format of exportFormats) {
        const path = await desk.exported(program, format);
        digests.push(`${format} ${createHash("sha256").update(readFileSync(path)).digest("hex")}`);
      }
      return { briefing: await briefingOf(desk, program), digests };
    },
    addArticles: async (paths: readonly string[]) => {
      for (const path of paths) {
        const before = await desk.cards().count();
        await desk.openFiles([path], "source.add");
        await expect.poll(() => desk.cards().count()).toBeGreaterThan(before);
      }
    },
    accept: async () => {
      await quotes.getByRole("button", { name: words.anyOfWithin("points.acceptAll") }).click();
      await expect(quotes.getByRole("button", { name: say("action.accept"), exact: true })).toHaveCount(0);
      await desk.unfold(nextSteps, "points.offered");
      const grid = nextSteps.getByRole("grid");
      const before = Number(await grid.getAttribute("aria-rowcount"));
      for (let more = 1; more <= amounts.accepted; more += 1) {
        await judgeOffered("action.accept");
        await expect(grid).toHaveAttribute("aria-rowcount", String(before + more));
        await expect(grid.locator("textarea:focus")).toHaveCount(1);
      }
      await judgeOffered("action.dismiss");
      await desk.unfold(nextSteps, "points.offered");
    },
    edit: async () => {
      const ids = await shown(nextSteps);
      const [split, merged] = ids;
      for (const id of ids.slice(2, 2 + amounts.edited)) {
        const card = desk.card(id);
        await desk.wordsOfCard(card).click();
        await window.keyboard.press("End");
        await window.keyboard.type(" At once.");
        await card.getByLabel(say("point.lead")).fill(`Lead of ${id}`);
        await card.getByLabel(say("point.comment")).fill(`To be checked: ${id}`);
        await card.getByLabel(say("nextStep.owner")).fill("The councils");
        await window.keyboard.press("Tab");
      }
      await splitAt(desk, split ?? "", 12);
      await expect.poll(() => shown(nextSteps)).toHaveLength(ids.length + 1);
      await desk.wordsOfCard(desk.card(merged ?? "")).click();
      await window.keyboard.press("Control+Shift+Enter");
      await expect.poll(() => shown(nextSteps)).toHaveLength(ids.length);
      for (const done of ["kind.goal", "point.remove"] as const) {
        const last = desk.cards(nextSteps).last();
        const count = await desk.cards(nextSteps).count();
        await desk.press(last, "action.more");
        await desk.choose(done);
        await expect(desk.cards(nextSteps)).toHaveCount(count - 1);
      }
    },
    translate: async () => {
      const label = new RegExp(say("point.translation", { language: "" }).trim());
      const foreign = (await pointsNow()).filter(
        ({ kind, text }) => kind === "quote" && /\p{Script=Cyrillic}/u.test(text),
      );
      for (const { id } of foreign.slice(0, amounts.edited)) {
        const card = desk.card(id);
        await desk.wordsOfCard(card).click();
        await card.getByLabel(label).fill(`We shall finish it (${id}).`);
        await card.getByLabel(say("translation.translator")).fill("A. Analyst");
      }
    },
    reorder: async () => {
      for (let move = 0; move < amounts.moved; move += 1) {
        const ids = await shown(move % 2 === 0 ? quotes : nextSteps);
        const [id, other] = [ids[move % (ids.length - 1)] ?? "", ids[(move % (ids.length - 1)) + 1] ?? ""];
        if (move % 5 === 0) await dragBehind(window, desk.card(id), desk.card(other));
        else if (move % 5 < 3) await desk.press(desk.card(id), "point.moveDown");
        else await desk.wordsOfCard(desk.card(other)).press("Alt+ArrowUp");
        const wanted = ids.map((one) => (one === id ? other : one === other ? id : one));
        await expect.poll(() => shown(move % 2 === 0 ? quotes : nextSteps)).toEqual(wanted);
      }
    },
    write: async () => {
      await desk.points.getByLabel(say("metadata.title")).fill("Eight towns, three agreements");
      for (const id of ["purpose", "summary"]) {
        const text = desk.section(note.heading(id)).getByRole("textbox");
        await text.click();
        await window.keyboard.type("What was agreed, ");
        await window.keyboard.press("Control+B");
        await window.keyboard.type(`in bold (${id})`);
        await expect(text.locator("strong")).toHaveText(`in bold (${id})`);
      }
    },
    switchTemplates: async () => {
      for (const id of templates) {
        await desk.goTo("template");
        await takeTemplate(window, words, templateWords(id, language).name);
        await expect(desk.points).toBeVisible();
      }
    },
    /** How often the button could be pressed. */
    pressAll: async (key: "action.undo" | "action.redo"): Promise<number> => {
      let presses = 0;
      for (; await desk.button(key).isEnabled(); presses += 1) await desk.button(key).click();
      return presses;
    },
  };
}

/** As it leaves for a colleague. */
async function briefingOf(desk: Desk, program: Program): Promise<Briefing> {
  const project = unpackProject(readFileSync(await desk.projectFile(program)), "day.precis");
  if (!project.ok) throw new Error(JSON.stringify(project.failure));
  return project.value.briefing;
}

async function splitAt(desk: Desk, id: PointId, offset: number): Promise<void> {
  const field = desk.wordsOfCard(desk.card(id));
  await field.click();
  await field.evaluate((area, at) => {
    if (area instanceof HTMLTextAreaElement) area.setSelectionRange(at, at);
  }, offset);
  await field.press("Control+Enter");
}

/** The day has left what a day leaves. */
function checkWork(begun: Briefing, done: Briefing): void {
  const included = done.points.filter(isIncluded);
  const count = (has: (point: KeyPoint) => boolean): number => included.filter(has).length;
  expect({
    articles: done.articles.map(({ language }) => language),
    commented: count(({ comment }) => comment !== undefined),
    translated: count((point) => point.kind === "quote" && point.translation?.translator === "A. Analyst"),
    sections: Object.keys(done.sections),
    template: done.template.id,
  }).toEqual({
    articles: ["en", "en", "ru"],
    commented: amounts.edited,
    translated: amounts.edited,
    sections: ["purpose", "summary"],
    template: begun.template.id,
  });
  expect(done.points.filter(({ standing }) => standing === "dismissed")).toHaveLength(1);
}
