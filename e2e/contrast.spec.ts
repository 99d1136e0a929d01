/** High contrast: chosen, or the system's wish; 7:1 on every screen; and nothing lost where the system colours. */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright/test";
import { deskOf } from "./desk.ts";
import { expect, test } from "./fixtures.ts";

for (const colorScheme of ["light", "dark"] as const)
  test.describe(`contrast, ${colorScheme}`, () => {
    test.use({ theme: "contrast", language: colorScheme === "light" ? "ru" : "en" });
    test("every screen stands out 7:1", async ({ window, words }) => {
      await window.emulateMedia({ colorScheme });
      const desk = deskOf(window, words);
      await expect(desk.button("load.sample")).toBeVisible();
      await expectContrast(window, "start screen");
      await desk.openSample();
      await desk.drawn();
      await desk.wordsOfCard(desk.cards().first()).click();
      await desk.unfoldAll();
      await expectContrast(window, "desk");
      await desk.button("settings.label").click();
      await expect(window.getByRole("menuitem", { name: words.say("settings.theme.contrast") })).toBeVisible();
      await expectContrast(window, "settings menu");
    });
  });

test.describe("as the system", () => {
  test.use({ theme: "system" });
  test("the system's wish for contrast is followed, and taken back", async ({ window, words }) => {
    await expect(deskOf(window, words).button("load.sample")).toBeVisible();
    await expect(window.locator("html")).toHaveAttribute("data-contrast", "usual");
    await window.emulateMedia({ contrast: "more" });
    await expect(window.locator("html")).toHaveAttribute("data-contrast", "more");
    await window.emulateMedia({ contrast: "no-preference" });
    await expect(window.locator("html")).toHaveAttribute("data-contrast", "usual");
  });

  test("in the system's own colours every kind and the selection keep a line", async ({ window, words }) => {
    const desk = deskOf(window, words);
    await window.emulateMedia({ forcedColors: "active" });
    await desk.openSample();
    const quote = desk.article.locator("mark[class*=quote]").first();
    await expect(quote).toHaveCSS("border-left-width", "3px");
    await expect(desk.article.locator("mark[class*=goal]").first()).toHaveCSS("text-decoration-style", "solid");
    await quote.click();
    await expect(desk.article.locator("mark[class*=selected]").first()).toHaveCSS("outline-style", "solid");
    await expectContrast(window, "desk in forced colours");
  });
});

async function expectContrast(window: Page, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page: window })
    .setLegacyMode(true)
    .options({ rules: { "color-contrast-enhanced": { enabled: true } } })
    .analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  expect.soft(found, screen).toEqual([]);
}
