/** A template made one's own: cloned, changed in every part, seen as it changes, kept, and used. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright/test";
import { deskOf } from "./desk.ts";
import { expect, type Program, test } from "./fixtures.ts";
import { templateWords } from "./templates.ts";
import type { WordKey, Words } from "./words.ts";

type Editor = ReturnType<typeof editorOf>;

/** The editor as an analyst sees it. */
function editorOf(window: Page, { say }: Words) {
  const dialog = window.getByRole("dialog", { name: say("editor.title") });
  const region = (key: WordKey) => dialog.getByRole("region", { name: say(key), exact: true });
  const settings = region("editor.settings");
  const pages = region("page.pages");
  return {
    dialog,
    settings,
    sections: region("editor.sections"),
    pages,
    rows: dialog.getByRole("grid", { name: say("editor.sections") }).getByRole("row"),
    row: (heading: string) =>
      dialog.getByRole("grid", { name: say("editor.sections") }).getByRole("row", { name: heading, exact: true }),
    field: (key: WordKey, within: Locator = settings) => within.getByRole("textbox", { name: say(key), exact: true }),
    press: (key: WordKey, within: Locator = dialog) =>
      within.getByRole("button", { name: say(key), exact: true }).click(),
    tick: (key: WordKey) => settings.getByRole("checkbox", { name: say(key), exact: true }),
    /** Chooses from a list that opens. */
    choose: async (key: WordKey, option: WordKey | string) => {
      await settings.getByRole("button", { name: say(key) }).click();
      const name = option.includes(".") ? say(option as WordKey) : option;
      await window.getByRole("option", { name, exact: true }).click();
    },
    drawn: async () => {
      await expect(pages.getByRole("img").first()).toBeVisible();
      await expect(pages).toHaveAttribute("aria-busy", "false");
    },
    drawing: () =>
      pages
        .getByRole("img")
        .evaluateAll((canvases) =>
          canvases.map((canvas) => (canvas instanceof HTMLCanvasElement ? canvas.toDataURL() : "")).join("\n"),
        ),
  };
}

/** Opens the editor on the template of the sample's briefing. */
async function openEditor(window: Page, words: Words): Promise<Editor> {
  const desk = deskOf(window, words);
  await desk.openSample();
  await desk.drawn();
  await runEditCommand(window, words);
  const editor = editorOf(window, words);
  await editor.drawn();
  return editor;
}

async function runEditCommand(window: Page, { say }: Words): Promise<void> {
  await window.keyboard.press("Control+K");
  await window.getByRole("combobox").fill(say("command.editTemplate"));
  await window.keyboard.press("Enter");
}

/** Waits until the preview is another one than before. */
async function redrawn(editor: Editor, change: () => Promise<void>): Promise<void> {
  await editor.drawn();
  const before = await editor.drawing();
  await change();
  await expect.poll(() => editor.drawing()).not.toBe(before);
  await editor.drawn();
}

const keptFiles = ({ dataFolder }: Program): readonly string[] =>
  readdirSync(join(dataFolder, "templates")).filter((name) => name.endsWith(".precis-template"));

test("a clone is renamed, seen, kept beside the program's, and used in the open briefing", async ({
  window,
  words,
  program,
}) => {
  const { say } = words;
  const desk = deskOf(window, words);
  const editor = await openEditor(window, words);
  const { name } = templateWords("information-note", words.language);
  await expect(editor.field("drafts.name")).toHaveValue(say("editor.copyName", { name }));
  await editor.field("drafts.name").fill("Our note");
  await editor.row(templateWords("information-note", words.language).heading("goals")).click();
  await redrawn(editor, () => editor.field("editor.heading").fill("What they are after"));
  await expect(editor.row("What they are after")).toBeVisible();
  await editor.press("editor.keep");
  await expect(editor.dialog).toBeHidden();
  await expect(desk.notices).toContainText(say("editor.kept", { name: "Our note" }));
  expect(keptFiles(program)).toHaveLength(1);
  await desk.notices.getByRole("button", { name: say("editor.use") }).click();
  await expect(desk.section("What they are after")).toBeVisible();
  await expect(desk.stepButton("template")).toContainText("Our note");
});
