/** Spelling of the sections that the analyst writes: in the document's language, with the user's own words. */
import type { Locator, Page } from "playwright/test";
import { deskOf } from "./desk.ts";
import { expect, test } from "./fixtures.ts";
import { templateWords } from "./templates.ts";
import type { Words } from "./words.ts";

const textIn = (window: Page, words: Words): Locator =>
  deskOf(window, words)
    .section(templateWords("information-note", words.language).heading("summary"))
    .getByRole("textbox");

async function write(window: Page, words: Words, sentence: string): Promise<Locator> {
  await deskOf(window, words).openSample();
  const text = textIn(window, words);
  await text.click();
  await window.keyboard.type(sentence);
  return text;
}

const misspelt = (text: Locator): Promise<readonly string[]> =>
  text.locator("[data-misspelt]").evaluateAll((marks) => marks.map((mark) => mark.textContent ?? ""));

test("a misspelt word is marked, and mended by keyboard from a menu; undo takes that back", async ({
  window,
  words,
}) => {
  const { say } = words;
  const text = await write(window, words, "The ministery wants colour. ");
  await expect.poll(() => misspelt(text)).toEqual(["ministery"]);
  await window.keyboard.press("F7");
  const menu = window.getByRole("menu", { name: say("spelling.menu", { word: "ministery" }) });
  await expect(menu.getByRole("menuitem", { name: "minister", exact: true })).toBeVisible();
  await menu.getByRole("menuitem", { name: "ministry", exact: true }).focus();
  await window.keyboard.press("Enter");
  await expect(text).toHaveText("The ministry wants colour. ");
  await expect(text).toBeFocused();
  await expect.poll(() => misspelt(text)).toEqual([]);
  await window.keyboard.press("Control+Z");
  await expect(text).toHaveText("The ministery wants colour. ");
});

test.describe("in Russian", () => {
  test.use({ language: "ru" });

  test("a word becomes the user's own from the word's menu, for good; what the article names is let pass", async ({
    window,
    words,
    program,
  }) => {
    const { say } = words;
    const desk = deskOf(window, words);
    const text = await write(window, words, "Водосбережение в Сары-Булаке и менистерство. ");
    await expect.poll(() => misspelt(text)).toEqual(["Водосбережение", "менистерство"]);
    await text.locator("[data-misspelt]").first().click({ button: "right" });
    await desk.choose("spelling.add");
    await expect.poll(() => misspelt(text)).toEqual(["менистерство"]);
    await expect(text).toBeFocused();
    await desk.saved();

    const again = await program.killAndRestart();
    await deskOf(again, words).openDraft();
    await expect.poll(() => misspelt(textIn(again, words))).toEqual(["менистерство"]);
    await again.keyboard.press("Control+K");
    await again.getByRole("combobox").fill(say("command.ownWords"));
    await again.keyboard.press("Enter");
    await expect(again.getByLabel(say("spelling.ownWords"))).toHaveValue("Водосбережение");
    await again.getByLabel(say("spelling.ownWords")).fill("менистерство");
    await again.getByRole("button", { name: say("spelling.keep"), exact: true }).click();
    await expect.poll(() => misspelt(textIn(again, words))).toEqual(["Водосбережение"]);
  });
});

test("where there is no dictionary of the document's language, that is said, and none is held in memory", async ({
  window,
  words,
}) => {
  const { say } = words;
  const desk = deskOf(window, words);
  const text = await write(window, words, "The ministery. ");
  await expect.poll(() => misspelt(text)).toEqual(["ministery"]);
  const checking = () => window.workers().filter((worker) => worker.url().includes("spelling-worker")).length;
  expect(checking()).toBe(1);
  await desk.button("details.more").click();
  await desk.points.getByRole("button", { name: say("details.language") }).click();
  await window.getByRole("option", { name: "Kazakh", exact: true }).click();
  await expect(desk.points.getByRole("note").first()).toHaveText(say("spelling.none", { language: "Kazakh" }));
  await expect(window.locator("[data-misspelt]")).toHaveCount(0);
  await expect.poll(checking).toBe(0);
});
