/**
 * Pictures of the program's own sample, only where PRECIS_PICTURES is set: for the documentation into docs/pictures, and
 * of every screen into test-results/screens.
 */
import { join } from "node:path";
import type { Page } from "playwright/test";
import { deskOf } from "./desk.ts";
import { expect, projectFolder, test } from "./fixtures.ts";
import { screens } from "./screens.ts";
import { firstPageDrawn, templateEntry, templateWords } from "./templates.ts";
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
        await expect(desk.points.getByLabel(words.say("metadata.number"), { exact: true })).toBeVisible();
        await picture("details");
        await desk.goTo("template");
        for (const id of ["bluf-memo", "daily-media-brief", "information-note"])
          await firstPageDrawn(window, templateWords(id, language).name);
        for (const id of ["meeting-brief", "press-digest"])
          await expect(templateEntry(window, templateWords(id, language).name).locator("canvas")).toBeVisible();
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

/** Too many to be kept: to be looked at as a user would. */
for (const theme of ["light", "dark"] as const)
  for (const language of languages)
    for (const [part, shown] of Object.entries(screens))
      test.describe(() => {
        test.use({ theme, language });
        test(`screens, ${theme}, ${language}, ${part}`, async ({ window, words, program }) => {
          test.setTimeout(240_000);
          for (const [index, { name, show }] of shown.entries()) {
            await show({ window, words, program, desk: deskOf(window, words) });
            const file = `${part}-${String(index).padStart(2, "0")}-${name}.png`.replace(/[ ,]+/g, "-");
            await photograph(window, join("test-results/screens", `${language}-${theme}`, file));
          }
        });
      });

const takePicture = (window: Page, name: string) => photograph(window, join("docs/pictures", `${name}.png`));

async function photograph(window: Page, path: string): Promise<void> {
  await window.evaluate(() => document.fonts.ready);
  await window.screenshot({ path: join(projectFolder, path), animations: "disabled" });
}
