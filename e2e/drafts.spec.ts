/** Drafts save themselves, outlive the program's sudden end, and belong to one window at a time. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deskOf } from "./desk.ts";
import { expect, test } from "./fixtures.ts";

/** Milliseconds between two keys: a quick typist. */
const rhythm = 60;
const typed = "The delegation proposes to meet in spring.";

test("killed while one types, the program loses at most the last second", async ({ window, words, program }) => {
  const desk = deskOf(window, words);
  await desk.openSample();
  const [point] = await desk.pointsIn(desk.points);
  const { id = "" } = point ?? {};
  await desk.wordsOfCard(desk.card(id)).fill("");
  const keys: { readonly at: number }[] = [];
  for (const letter of typed) {
    await window.keyboard.press(letter === " " ? "Space" : letter, { delay: rhythm });
    keys.push({ at: Date.now() });
  }
  const killed = Date.now();
  const after = deskOf(await program.killAndRestart(), words);
  await after.openDraft();
  const kept = await after.wordsOfCard(after.card(id)).inputValue();
  expect(typed.startsWith(kept)).toBe(true);
  const longAgo = keys.filter(({ at }) => at < killed - 1000).length;
  expect(kept.length).toBeGreaterThanOrEqual(longAgo);
});

test("a briefing opens where one left off", async ({ window, words, program }) => {
  const desk = deskOf(window, words);
  await desk.openSample();
  const [point] = await desk.pointsIn(desk.points);
  await desk.wordsOfCard(desk.card(point?.id ?? "")).fill("In the analyst's words");
  await desk.saved();
  const points = await desk.pointsIn(desk.points);
  const after = deskOf(await program.killAndRestart(), words);
  await after.openDraft();
  expect(await after.pointsIn(after.points)).toEqual(points);
});

test("a draft is renamed, duplicated, deleted, and brought back", async ({ window, words }) => {
  const { say } = words;
  const desk = deskOf(window, words);
  await desk.openSample();
  await desk.button("desk.back").click();
  const named = (title: string) => desk.drafts.getByRole("listitem").filter({ hasText: title });
  const menu = async (title: string) =>
    named(title)
      .first()
      .getByRole("button", { name: say("drafts.menu", { title }) })
      .click();
  const sample =
    (await window.getByRole("button", { name: words.anyOf("drafts.menu") }).getAttribute("aria-label")) ?? "";
  const title = /[“«](.+)[”»]/.exec(sample)?.[1] ?? "";

  await menu(title);
  await desk.choose("drafts.rename");
  await window.getByRole("dialog").getByLabel(say("drafts.name")).fill("Water");
  await window
    .getByRole("dialog")
    .getByRole("button", { name: say("drafts.rename"), exact: true })
    .click();
  await expect(named("Water")).toHaveCount(1);
  await expect(named(title)).toHaveCount(0);

  await menu("Water");
  await desk.choose("drafts.duplicate");
  await expect(desk.drafts.getByRole("listitem")).toHaveCount(2);

  await menu("Water");
  await desk.choose("drafts.delete");
  await expect(desk.drafts.getByRole("listitem")).toHaveCount(1);
  await desk.notices.getByRole("button", { name: say("action.undo") }).click();
  await expect(desk.drafts.getByRole("listitem")).toHaveCount(2);
  await desk.openDraft();
  await expect(desk.cards().first()).toBeVisible();
});

test("a briefing that changed on the disk is gone on with as a copy, and both are there", async ({
  window,
  words,
  program,
}) => {
  const desk = deskOf(window, words);
  await desk.openSample();
  await desk.saved();
  const drafts = join(program.dataFolder, "drafts");
  const [id = ""] = readdirSync(drafts);
  const path = join(drafts, id, "briefing.json");
  const record = JSON.parse(readFileSync(path, "utf8"));
  const theirs = JSON.stringify({ ...record, revision: record.revision + 1 });
  writeFileSync(path, theirs);

  await desk.wordsOfCard(desk.cards().first()).fill("Said after it had changed");
  const banner = window.getByRole("alert").filter({ hasText: words.say("readOnly.changedOnDisk") });
  await expect(banner).toContainText(words.say("readOnly.unsaved"));
  await desk.button("readOnly.goOnWithCopy").click();
  await expect(banner).toBeHidden();
  await desk.wordsOfCard(desk.cards().first()).fill("Said in the copy");
  await desk.saved();
  expect(readFileSync(path, "utf8")).toBe(theirs);
  await desk.button("desk.back").click();
  await expect(desk.drafts.getByRole("listitem")).toHaveCount(2);
  await desk.openDraft();
  await expect(desk.wordsOfCard(desk.cards().first())).toHaveValue("Said in the copy");
});

test("a tab comes back to its draft after a reload, and its duplicate only reads it", async ({
  window,
  words,
  program,
}) => {
  test.skip(program.shell === "electron", "the desktop program has one window");
  const desk = deskOf(window, words);
  await desk.openSample();

  /** As a browser duplicates a tab: with what it has stored for itself. */
  const [duplicate] = await Promise.all([
    window.context().waitForEvent("page"),
    window.evaluate(() => void open(location.href)),
  ]);
  const other = deskOf(duplicate, words);
  await expect(other.readOnly).toContainText(words.say("readOnly.heldElsewhere"));

  await window.reload();
  await expect(desk.cards().first()).toBeVisible();
  await expect(desk.readOnly).toBeHidden();
  await desk.wordsOfCard(desk.cards().first()).fill("Still saved by the first");
  await desk.saved();
});

test("a second window reads the draft, takes it over, and the first is told", async ({ window, words, program }) => {
  test.skip(program.shell === "electron", "the desktop program has one window");
  const { say } = words;
  const desk = deskOf(window, words);
  await desk.openSample();
  const [point] = await desk.pointsIn(desk.points);
  const { id = "" } = point ?? {};

  const second = await program.openWindow();
  const other = deskOf(second, words);
  await expect(other.drafts).toContainText(say("drafts.heldElsewhere"));
  await other.openDraft();
  await expect(other.readOnly).toContainText(say("readOnly.heldElsewhere"));
  await expect(other.wordsOfCard(other.card(id))).toHaveJSProperty("readOnly", true);

  await desk.wordsOfCard(desk.card(id)).fill("Said in the first window");
  await desk.saved();
  await other.button("readOnly.takeOver").click();
  await expect(other.readOnly).toBeHidden();
  await expect(other.wordsOfCard(other.card(id))).toHaveValue("Said in the first window");
  await expect(desk.readOnly).toContainText(say("readOnly.heldElsewhere"));
  await expect(desk.wordsOfCard(desk.card(id))).toHaveJSProperty("readOnly", true);

  await other.wordsOfCard(other.card(id)).fill("Said in the second window");
  await other.saved();
});
