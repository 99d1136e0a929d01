/** The window in each of its languages, in the smallest size that it promises, and the desk at 400 %: nothing cut off. */
import type { Page } from "playwright/test";
import kyrgyzOfReactAria from "../assets/locales/aria.ky.json" with { type: "json" };
import ownNames from "../assets/locales/languages.json" with { type: "json" };
import { clippedWords } from "./clipped-words.ts";
import { deskOf } from "./desk.ts";
import { expect, test } from "./fixtures.ts";
import { firstPageDrawn, templateWords } from "./templates.ts";
import { everyLanguage, wordsOf } from "./words.ts";

/** Kyrgyz, of which the engine knows nothing, and Uzbek, whose words are the longest. */
const spoken = process.env["PRECIS_TEST_FULL"] ? everyLanguage : (["ky", "uz"] as const);

for (const language of spoken)
  test.describe(`in ${language}`, () => {
    test.use({ language });
    test("the start screen and the desk fit into the smallest window", async ({ window, words }) => {
      test.setTimeout(240_000);
      const desk = deskOf(window, words);
      await window.setViewportSize({ width: 900, height: 600 });
      await expect(desk.button("load.sample")).toBeVisible();
      await expect(window.locator("html")).toHaveAttribute("lang", language);
      await checkScreen(window, "start screen");

      await desk.openSample();
      await desk.wordsOfCard(desk.cards().first()).click();
      await checkScreen(window, "desk, source and points");
      await desk.goTo("page");
      await desk.drawn();
      await checkScreen(window, "desk, page");
      await window.setViewportSize({ width: 360, height: 640 });
      await checkScreen(window, "desk, at 400 %");
      await window.setViewportSize({ width: 900, height: 600 });
      await desk.button("export.more").click();
      await expect(window.getByRole("menu").getByRole("group").first()).toHaveAccessibleName(words.say("export.more"));
      await checkScreen(window, "export menu");
      await window.keyboard.press("Escape");
      await desk.goTo("template");
      await firstPageDrawn(window, templateWords("information-note", words.language).name);
      await checkScreen(window, "template chooser");
      await desk.button("desk.back").click();
      await expect(desk.drafts.getByRole("listitem")).toHaveCount(1);
      await checkScreen(window, "start screen with a briefing");
    });
  });

test.describe("what is read out while one drags", () => {
  test.use({ language: "ky" });
  test("is in the window's language too", async ({ window, words }) => {
    await deskOf(window, words).openSample();
    await window.keyboard.press("Control+K");
    await window.getByRole("combobox").fill(words.say("command.editTemplate"));
    await window.keyboard.press("Enter");
    const row = window
      .getByRole("grid", { name: words.say("editor.sections") })
      .getByRole("row")
      .first();
    await expect(row.getByRole("button")).toHaveAccessibleName(
      new RegExp(`^${kyrgyzOfReactAria.dnd.dragItem.replace("{itemText}", "")}`),
    );
  });
});

test.describe("on a Kyrgyz computer", () => {
  test.use({ systemLocale: "ky_KG.UTF-8", language: "ky" });
  test("the window begins in Kyrgyz, whatever the browser calls itself", async ({ window, words }) => {
    await expect(deskOf(window, words).button("load.sample")).toBeVisible();
    await expect(window.locator("html")).toHaveAttribute("lang", "ky");
  });
});

test.describe("the settings menu", () => {
  test.use({ language: "en" });
  test("offers each language by its own name, and changes to it at once", async ({ window, words }) => {
    const desk = deskOf(window, words);
    await desk.button("settings.label").click();
    for (const name of Object.values(ownNames)) await expect(entry(window, name)).toBeVisible();
    await window.keyboard.press("Escape");
    let spokenNow = words;
    for (const language of everyLanguage.toReversed()) {
      await deskOf(window, spokenNow).button("settings.label").click();
      await entry(window, ownNames[language]).click();
      spokenNow = wordsOf(language);
      await expect(deskOf(window, spokenNow).button("load.sample")).toBeVisible();
      await expect(window.locator("html")).toHaveAttribute("lang", language);
    }
  });
});

const entry = (window: Page, name: string) =>
  window.getByRole("menuitemradio", { name, exact: true }).or(window.getByRole("menuitem", { name, exact: true }));

async function checkScreen(window: Page, screen: string): Promise<void> {
  expect.soft(await clippedWords(window), screen).toEqual([]);
  /** A month without a name, as the engine writes it in a language that it does not know. */
  expect.soft(await window.locator("body").textContent(), screen).not.toMatch(/\bM\d\d\b/);
}
