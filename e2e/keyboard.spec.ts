/** The main job without a mouse. */
import type { Locator, Page } from "playwright/test";
import { deskOf } from "./desk.ts";
import { lettersOf, wordsIn } from "./exported-files.ts";
import { expect, test } from "./fixtures.ts";
import { templateCard, templateWords } from "./templates.ts";

/** As far as anyone would go before giving up. */
const mostSteps = 60;

/** Goes on with the key until the element has the keyboard. */
async function reach(window: Page, target: Locator, key = "Tab"): Promise<void> {
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let steps = 0; steps < mostSteps && !(await isThere()); steps += 1) await window.keyboard.press(key);
  await expect(target).toBeFocused();
}

test("the main job is done by the keyboard alone", async ({ window, words, program }) => {
  const { say, language } = words;
  const desk = deskOf(window, words);
  await test.step("load the sample", async () => {
    await reach(window, desk.button("load.sample"));
    await window.keyboard.press("Enter");
    await expect(desk.cards().first()).toBeVisible();
  });
  await test.step("choose a template", async () => {
    const [note, memo] = [templateWords("information-note", language), templateWords("bluf-memo", language)];
    await reach(window, desk.stepButton("template"), "Shift+Tab");
    await window.keyboard.press("Enter");
    await reach(window, templateCard(window, note.name));
    await reach(window, templateCard(window, memo.name), "ArrowLeft");
    await window.keyboard.press("Enter");
    await expect(desk.section(memo.heading("key-facts"))).toBeVisible();
  });
  const [first, second, ...rest] = await desk.pointsIn(desk.points);
  if (first === undefined || second === undefined) throw new Error("too few points");
  await test.step("accept, edit and move a point", async () => {
    const card = desk.card(first.id);
    await reach(window, card.getByRole("button", { name: say("action.accept"), exact: true }));
    await window.keyboard.press("Enter");
    await expect(card.getByRole("button", { name: say("action.accept"), exact: true })).toBeHidden();
    await reach(window, desk.wordsOfCard(card));
    await window.keyboard.press("Control+A");
    await window.keyboard.type("Written without a mouse");
    await window.keyboard.press("Alt+ArrowDown");
    const moved = [second, { ...first, text: "Written without a mouse" }, ...rest];
    await expect.poll(() => desk.pointsIn(desk.points)).toEqual(moved);
  });
  await test.step("export", async () => {
    const path = await program.saved(window, () => window.keyboard.press("Control+E"));
    expect(lettersOf(wordsIn(path, "docx"))).toContain(lettersOf("Written without a mouse"));
  });
});
