/** Pictures of every screen for the documentation, of the program's own sample: only where PRECIS_PICTURES is set. */
import { join } from "node:path";
import type { Page } from "playwright/test";
import { deskOf } from "./desk.ts";
import { expect, projectFolder, test } from "./fixtures.ts";
import { templateEntry, templateWords } from "./templates.ts";
import { languages } from "./words.ts";

test.skip(!process.env["PRECIS_PICTURES"], "pictures are made only where PRECIS_PICTURES is set");

for (const theme of ["light", "dark"] as const)
  for (const language of languages)
    test.describe(() => {
      test.use({ theme, language });
      test(`pictures, ${theme}, ${language}`, async ({ window, words, program }) => {
        const picture = (name: string) => takePicture(window, `${name}-${language}-${theme}`);
        const desk = deskOf(window, words);
        await expect(desk.button("load.sample")).toBeVisible();
        await picture("start");
        await desk.openSample();
        await desk.drawn();
        await desk.wordsOfCard(desk.cards().first()).click();
        await picture("desk");
        await desk.button("export.more").click();
        await expect(window.getByRole("menu")).toBeVisible();
        await picture("export-menu");
        await window.keyboard.press("Escape");
        await desk.button("details.more").click();
        await picture("details");
        await desk.goTo("template");
        await expect(templateEntry(window, templateWords("information-note", language).name)).toContainText(
          words.anyOfWithin("page.count"),
        );
        await picture("templates");
        await desk.button("templates.back").click();
        await desk.openFiles([join(projectFolder, "assets/icons/precis.png")], "source.add");
        await expect(desk.notices.getByRole("alert")).toBeVisible();
        await picture("error");
        if (program.shell === "electron") return;
        const second = await program.openWindow();
        const other = deskOf(second, words);
        await other.openDraft();
        await expect(other.readOnly).toBeVisible();
        await other.drawn();
        await takePicture(second, `read-only-${language}-${theme}`);
      });
    });

async function takePicture(window: Page, name: string): Promise<void> {
  await window.evaluate(() => document.fonts.ready);
  await window.screenshot({ path: join(projectFolder, "docs/pictures", `${name}.png`), animations: "disabled" });
}
