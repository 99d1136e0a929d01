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
async function openEditor(window: Page, words: Words, shown: "sections" | "pages" = "pages"): Promise<Editor> {
  await deskOf(window, words).openSample();
  await runEditCommand(window, words);
  const editor = editorOf(window, words);
  await expect(editor[shown]).toBeVisible();
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

test("sections are added, moved by buttons and by the keyboard's dragging, taken away, and all of it undone", async ({
  window,
  words,
}) => {
  const { say } = words;
  const editor = await openEditor(window, words);
  const names = async () => (await editor.rows.allTextContents()).map((text) => text.trim());
  const { heading } = templateWords("information-note", words.language);
  const untouched = await names();

  await editor.row(heading("purpose")).click();
  await editor.press("editor.addSection");
  await window.getByRole("menuitem", { name: say("editor.type.standing"), exact: true }).click();
  await editor.field("editor.heading").fill("Contacts");
  await editor.field("editor.type.standing").fill("Desk 4, ");
  await editor.press("editor.insertField");
  await redrawn(editor, () =>
    window.getByRole("menuitem", { name: say("editor.field.template"), exact: true }).click(),
  );
  await expect(editor.field("editor.type.standing")).toHaveValue("Desk 4, {template}");
  await expect(editor.rows.nth(1)).toContainText("Contacts");

  await editor.press("point.moveDown");
  await expect(editor.rows.nth(2)).toContainText("Contacts");
  await editor.press("point.moveUp");
  await expect(editor.rows.nth(1)).toContainText("Contacts");
  const undo = editor.dialog.getByRole("button", { name: say("action.undo"), exact: true });
  await undo.hover();
  await expect(window.getByRole("tooltip")).toContainText(say("undo.step", { name: say("editor.step.moveSection") }));

  await editor.row("Contacts").click();
  await window.keyboard.press("ArrowRight");
  await expect(editor.row("Contacts").getByRole("button")).toBeFocused();
  await window.keyboard.press("Enter");
  const place = window.locator(":focus");
  await expect(place).toHaveAttribute("aria-label", new RegExp(`Contacts.*${heading("summary")}`));
  await window.keyboard.press("ArrowDown");
  await expect(place).toHaveAttribute("aria-label", new RegExp(`${heading("summary")}.*${heading("background")}`));
  await window.keyboard.press("Enter");
  await expect(editor.rows.nth(2)).toContainText("Contacts");

  await editor.press("point.remove");
  await expect(editor.rows).toHaveCount(untouched.length);
  expect(await names()).toEqual(untouched);

  await window.keyboard.press("Control+Z");
  await expect(editor.row("Contacts")).toBeVisible();
  while (await undo.isEnabled()) await window.keyboard.press("Control+Z");
  expect(await names()).toEqual(untouched);
  await window.keyboard.press("Control+Shift+Z");
  await expect(editor.rows).toHaveCount(untouched.length + 1);
});

test("what cannot be kept stays in its field, is said beside it, and is led to", async ({ window, words }) => {
  const { say } = words;
  const editor = await openEditor(window, words);
  await editor.press("editor.place.page");
  const left = editor.field("editor.margin.left");
  await left.fill("500");
  await expect(left).toHaveAccessibleDescription(say("editor.refused.most", { most: 120 }));
  await left.fill("wide");
  await expect(left).toHaveAccessibleDescription(say("editor.refused.number"));
  await expect(editor.dialog.getByText(say("page.stale"))).toBeVisible();
  await editor.press("editor.place.general");
  await editor.press("editor.keep");
  await editor.dialog.getByRole("button", { name: words.anyOf("editor.mend") }).click();
  await expect(left).toHaveValue("wide");
  await redrawn(editor, () => left.fill("60"));
  await expect(left).toHaveAccessibleDescription("");
  await window.keyboard.press("Control+Z");
  await expect(left).not.toHaveValue("60");
});

test("another language shows which headings it lacks, with another's words in their place", async ({
  window,
  words,
}) => {
  const { say } = words;
  const editor = await openEditor(window, words);
  await editor.press("editor.addSection");
  await window.getByRole("menuitem", { name: say("editor.type.points"), exact: true }).click();
  await editor.field("editor.heading").fill("Also of note");
  await editor.dialog.getByRole("button", { name: say("editor.wordsIn") }).click();
  await redrawn(editor, () => window.getByRole("option", { name: "Kyrgyz", exact: true }).click());
  await expect(editor.dialog.getByRole("status")).toHaveText(say("editor.missing", { count: 1 }));
  await expect(editor.row("Also of note")).toContainText(say("editor.noWords"));
  await expect(editor.field("editor.heading")).toHaveValue("");
  await expect(editor.field("editor.heading")).toHaveAttribute("placeholder", "Also of note");
  await editor.field("editor.heading").fill("Дагы");
  await expect(editor.dialog.getByRole("status")).toHaveCount(0);
  await expect(editor.row("Дагы")).toBeVisible();
});

test("closing with changes asks: to stay, to keep, or to throw them away", async ({ window, words, program }) => {
  const { say } = words;
  const editor = await openEditor(window, words);
  const question = window.getByRole("dialog", { name: say("editor.closeTitle") });
  await window.keyboard.press("Escape");
  await expect(editor.dialog).toBeHidden();

  await runEditCommand(window, words);
  await editor.field("drafts.name").fill("Thrown away");
  await window.keyboard.press("Escape");
  await editor.press("editor.stay", question);
  await expect(editor.field("drafts.name")).toHaveValue("Thrown away");
  await editor.press("action.close");
  await editor.press("editor.throwAway", question);
  await expect(editor.dialog).toBeHidden();
  expect(keptFiles(program)).toEqual([]);

  await runEditCommand(window, words);
  await editor.field("drafts.name").fill("Kept in the end");
  await editor.press("action.close");
  await editor.press("editor.keep", question);
  await expect(editor.dialog).toBeHidden();
  expect(keptFiles(program)).toHaveLength(1);
});

test("page, type, numbers, letterhead and lines of the page's head are set, and seen", async ({ window, words }) => {
  const { say } = words;
  const editor = await openEditor(window, words);
  await editor.press("editor.place.page");
  await redrawn(editor, () => editor.choose("editor.size", "Letter"));
  await editor.press("editor.place.look");
  await redrawn(editor, () => editor.field("editor.accent").first().fill("#A02020"));
  await redrawn(editor, () => editor.choose("editor.headingNumbers", "editor.headingNumbers.oneLevel"));
  await redrawn(editor, () => editor.field("editor.fontSize").fill("12"));
  await redrawn(editor, () => editor.choose("editor.family", "editor.family.sans"));
  await redrawn(editor, () => editor.choose("editor.ink", "editor.ink.accent"));
  await redrawn(editor, () => editor.field("editor.letterSpacing").fill("0.5"));
  await redrawn(editor, () => editor.field("editor.ruleAbove").fill("1"));
  await redrawn(editor, () => editor.choose("editor.ruleInk", "editor.ink.quiet"));
  await editor.press("editor.place.furniture");
  const head = editor.settings.getByRole("group", { name: say("editor.furniture.header.first") });
  await head.getByRole("checkbox", { name: say("editor.ownLine") }).check();
  await editor.field("editor.alignment.end", head).fill("Page ");
  await head
    .getByRole("button", { name: say("editor.insertField") })
    .last()
    .click();
  await redrawn(editor, () => window.getByRole("menuitem", { name: say("editor.field.page"), exact: true }).click());
  await expect(editor.field("editor.alignment.end", head)).toHaveValue("Page {page}");

  await chooseLogo(window, words, { name: "letter.txt", mimeType: "text/plain", buffer: Buffer.from("no picture") });
  await expect(editor.settings.getByRole("alert")).toHaveText(say("editor.logo.unfit"));
  await redrawn(editor, () => chooseLogo(window, words, { name: "sign.png", mimeType: "image/png", buffer: dot }));
  await expect(editor.settings.getByRole("alert")).toHaveCount(0);
  await editor.field("editor.logo.alternative").fill("A dot");
  await editor.field("editor.logo.width").fill("1000");
  await expect(editor.field("editor.logo.width")).toHaveAccessibleDescription(
    say("editor.refused.most", { most: 480 }),
  );
});

/** One red pixel. */
const dot = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
  "base64",
);

type PickedFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

async function chooseLogo(window: Page, { say }: Words, file: PickedFile): Promise<void> {
  const choosing = window.waitForEvent("filechooser");
  await window.getByRole("button", { name: say("editor.logo.choose"), exact: true }).click();
  await (await choosing).setFiles(file);
}

test("points are laid out as a table with chosen columns, and of kinds that are ticked", async ({ window, words }) => {
  const { say } = words;
  const editor = await openEditor(window, words);
  await editor.row(templateWords("information-note", words.language).heading("goals")).click();
  await redrawn(editor, () => editor.choose("editor.layout", "editor.layout.table"));
  const columns = editor.settings.getByRole("group", { name: say("editor.columns") });
  await columns.getByRole("button", { name: say("editor.addColumn") }).click();
  await window.getByRole("menuitem", { name: say("editor.column.sourceSentence"), exact: true }).click();
  const sentence = columns.getByRole("listitem", { name: say("editor.column.sourceSentence") });
  await redrawn(editor, () => editor.field("editor.heading", sentence).fill("Where it stands"));
  await redrawn(editor, () => editor.field("editor.share", sentence).fill("60"));
  await sentence.getByRole("button", { name: say("point.moveUp") }).click();
  await expect(columns.getByRole("listitem").first()).toHaveAccessibleName(say("editor.column.sourceSentence"));

  await editor.drawn();
  // The sample says no fact that a briefing begins with: ticking that kind would draw nothing else.
  await redrawn(editor, () => editor.tick("kind.quote").check());
  for (const kind of ["kind.goal", "kind.quote"] as const) await editor.tick(kind).uncheck();
  await expect(editor.settings.getByRole("alert")).toHaveText(say("editor.refused.empty"));
  await editor.tick("kind.nextStep").check();
  await expect(editor.settings.getByRole("alert")).toHaveCount(0);
});

const overChanged = [
  ["it can be replaced", "templates.replace", 1],
  ["both can be kept", "templates.keepBoth", 2],
] as const;
for (const [choice, pressed, files] of overChanged) {
  test(`one's own is edited in its place; where it changed meanwhile, ${choice}`, async ({
    window,
    words,
    program,
  }) => {
    const { say } = words;
    const desk = deskOf(window, words);
    const editor = await openEditor(window, words);
    const { name } = templateWords("information-note", words.language);
    await editor.press("editor.keep");
    await desk.notices.getByRole("button", { name: say("editor.use") }).click();
    await expect(desk.stepButton("template")).toContainText(say("editor.copyName", { name }));
    await desk.saved();

    await runEditCommand(window, words);
    await expect(editor.field("drafts.name")).toHaveValue(say("editor.copyName", { name }));
    await editor.field("drafts.name").fill("Edited here");
    const colleague = await program.openWindow();
    await deskOf(colleague, words).openDraft();
    await runEditCommand(colleague, words);
    const theirs = editorOf(colleague, words);
    await theirs.field("drafts.name").fill("Edited there");
    await theirs.press("editor.keep");
    await expect(theirs.dialog).toBeHidden();
    expect(keptFiles(program)).toHaveLength(1);

    await editor.press("editor.keep");
    await editor.press(pressed);
    await expect(editor.dialog).toBeHidden();
    expect(keptFiles(program)).toHaveLength(files);
  });
}

test("a section says how much usually stands in it", async ({ window, words }) => {
  const { say } = words;
  const editor = await openEditor(window, words);
  await editor.row(templateWords("information-note", words.language).heading("goals")).click();
  await editor.field("editor.norm.items").fill("2");
  await editor.field("editor.norm.least").fill("3");
  await expect(editor.field("editor.norm.least")).toHaveAccessibleDescription(say("editor.refused.unfit"));
  await editor.field("editor.norm.least").fill("2");
  await editor.press("editor.keep");
  const desk = deskOf(window, words);
  await desk.notices.getByRole("button", { name: say("editor.use") }).click();
  const goals = desk.section(templateWords("information-note", words.language).heading("goals"));
  const count = await desk.cards(goals).count();
  await expect(goals).toContainText(say("gauge.beyond", { length: say("gauge.items", { count }), norm: "2–2" }));
});

test("fast typing is neither delayed into loss nor disturbed by the pages that follow it", async ({
  window,
  words,
}) => {
  const editor = await openEditor(window, words);
  const line = "A note for those who read it on the way to the meeting. ".repeat(4);
  await editor.field("editor.whenToUse").fill("");
  await redrawn(editor, async () => {
    await editor.field("drafts.name").fill("");
    await window.keyboard.type(line);
  });
  await expect(editor.field("drafts.name")).toHaveValue(line);
  await expect(editor.field("drafts.name")).toBeFocused();
});

test.describe("in a small window", () => {
  test("sections, settings and pages show one at a time", async ({ window, words }) => {
    await window.setViewportSize({ width: 900, height: 600 });
    const editor = await openEditor(window, words, "sections");
    await expect(editor.settings).toBeHidden();
    await editor.row(templateWords("information-note", words.language).heading("goals")).click();
    await expect(editor.settings).toBeVisible();
    await expect(editor.sections).toBeHidden();
    await editor.press("editor.preview");
    await editor.drawn();
    await expect(editor.settings).toBeHidden();
    await editor.press("editor.sections");
    await expect(editor.sections).toBeVisible();
  });
});
