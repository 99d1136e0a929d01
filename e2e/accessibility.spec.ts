/** axe finds nothing on any screen, in either theme and language. */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright/test";
import { deskOf } from "./desk.ts";
import { expect, test } from "./fixtures.ts";
import { templateEntry, templateWords } from "./templates.ts";
import { languages } from "./words.ts";

const everyLook = languages.flatMap((language) => (["light", "dark"] as const).map((theme) => ({ language, theme })));
/** Both themes and both languages, in half the time. */
const looks = process.env["PRECIS_TEST_FULL"]
  ? everyLook
  : everyLook.filter(({ language, theme }) => (language === "en") === (theme === "light"));

for (const { language, theme } of looks)
  test.describe(`${theme}, ${language}`, () => {
    test.use({ language, theme });
    test("every screen is accessible", async ({ window, words }) => {
      test.setTimeout(240_000);
      const { say } = words;
      const desk = deskOf(window, words);
      await expect(desk.button("load.sample")).toBeVisible();
      await checkScreen(window, "start screen");
      await desk.button("load.paste").click();
      await expect(window.getByRole("dialog")).toBeVisible();
      await checkScreen(window, "paste dialog");
      await window.keyboard.press("Escape");
      await expect(window.getByRole("dialog")).toBeHidden();

      await desk.openSample();
      await desk.drawn();
      await desk.button("details.more").click();
      await desk.wordsOfCard(desk.cards().first()).click();
      await desk.unfoldAll();
      await checkScreen(window, "desk");
      await desk.button("export.more").click();
      await expect(window.getByRole("menu")).toBeVisible();
      await checkScreen(window, "export menu");
      await window.keyboard.press("Escape");
      await desk.button("settings.label").click();
      await expect(window.getByRole("menu")).toBeVisible();
      await checkScreen(window, "settings menu");
      await window.keyboard.press("Escape");

      await desk.goTo("template");
      await expect(templateEntry(window, templateWords("information-note", words.language).name)).toContainText(
        words.anyOfWithin("page.count"),
      );
      await checkScreen(window, "template chooser");
      await desk.button("desk.back").click();
      await desk.drafts.getByRole("button", { name: words.anyOf("drafts.menu") }).click();
      await desk.choose("drafts.rename");
      await expect(window.getByRole("dialog", { name: say("drafts.renameTitle") })).toBeVisible();
      await checkScreen(window, "rename dialog");
    });
  });

async function checkScreen(window: Page, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode(true).analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  expect.soft(found, screen).toEqual([]);
}
