/** axe finds nothing on what stands over the desk, nor on a text that is being written. */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright/test";
import { deskOf } from "./desk.ts";
import { expect, test } from "./fixtures.ts";
import { templateWords } from "./templates.ts";

for (const theme of ["light", "dark"] as const)
  test.describe(theme, () => {
    test.use({ theme, language: theme === "light" ? "en" : "ru" });
    test("palette, shortcuts, help, tour, search and texts are accessible", async ({ window, words }) => {
      test.setTimeout(240_000);
      const { say } = words;
      const desk = deskOf(window, words);
      await desk.openSample();
      const run = async (name: Parameters<typeof say>[0]) => {
        await window.keyboard.press("Control+K");
        await window.getByRole("combobox").fill(say(name));
        await window.keyboard.press("Enter");
        await expect(window.getByRole("combobox")).toBeHidden();
      };
      await window.keyboard.press("Control+K");
      await expect(window.getByRole("combobox")).toBeFocused();
      await check(window, "palette");
      await window.keyboard.press("Escape");
      for (const name of ["command.shortcuts", "command.help", "command.ownWords"] as const) {
        await run(name);
        await expect(window.getByRole("dialog", { name: say(name) })).toBeVisible();
        await check(window, name);
        await window.keyboard.press("Escape");
        await expect(window.getByRole("dialog")).toBeHidden();
      }
      await run("command.tour");
      await expect(window.getByRole("dialog", { name: say("tour.source.title") })).toBeFocused();
      await check(window, "tour");
      await window.keyboard.press("Escape");

      await run("command.find");
      await expect(window.getByLabel(say("find.words"))).toBeFocused();
      const text = desk
        .section(templateWords("information-note", words.language).heading("summary"))
        .getByRole("textbox");
      await text.click();
      await window.keyboard.type("Ministery менистерство ");
      await window.keyboard.press("Control+B");
      await expect(text.locator("[data-misspelt]").first()).toBeVisible();
      await window.keyboard.press("F7");
      await expect(window.getByRole("menu")).toBeVisible();
      await check(window, "spelling menu");
      await window.keyboard.press("Escape");
      await expect(text).toBeFocused();
      await window.keyboard.press("End");
      await window.keyboard.type(" @");
      await expect(window.getByRole("listbox", { name: say("text.refer") })).toBeVisible();
      await check(window, "text with the list of points");
      await window.keyboard.press("Enter");
      await window.keyboard.press("Control+Shift+K");
      await expect(window.getByLabel(say("text.address"))).toBeFocused();
      await check(window, "text with the address of a link");
    });
  });

async function check(window: Page, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode(true).analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  expect.soft(found, screen).toEqual([]);
}
