/** Every screen of the window and how it is reached: one list for whoever has to look at all of them. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright/test";
import type { CommandId } from "#core/ipc/commands.ts";
import { type Desk, deskOf } from "./desk.ts";
import { expect, type Program, projectFolder } from "./fixtures.ts";
import { templateFrom, writeChangedForm, writeTemplateFile } from "./template-file.ts";
import { firstPageDrawn, takeTemplate, templateCard, templateEntry, templateWords } from "./templates.ts";
import type { WordKey, Words } from "./words.ts";

export type Walker = { readonly window: Page; readonly words: Words; readonly program: Program; readonly desk: Desk };

/** Leaves the window as the next screen of the same part needs it. */
type Screen = { readonly name: string; readonly show: (walker: Walker) => Promise<void> };

/** Each part begins with the start screen of a fresh data folder; its screens follow from one another. */
export const screens: Readonly<Record<string, readonly Screen[]>> = {
  start: [
    { name: "start screen", show: ({ desk }) => expect(desk.button("load.sample")).toBeVisible() },
    { name: "settings", show: ({ window, desk }) => openMenu(window, desk.button("settings.label")) },
    {
      name: "pasting",
      show: async ({ window, desk }) => {
        await window.keyboard.press("Escape");
        await desk.button("load.paste").click();
        await expect(window.getByRole("dialog")).toBeVisible();
      },
    },
    {
      name: "a file that cannot be read",
      show: async ({ window, desk }) => {
        await leaveDialog(window);
        await desk.openFiles([join(projectFolder, "assets/icons/precis.png")]);
        await expect(desk.notices.getByRole("alert")).toBeVisible();
      },
    },
    {
      name: "start screen with a briefing, and what can be done with it",
      show: async ({ window, words, desk }) => {
        await desk.notices.getByRole("button", { name: words.say("action.close") }).click();
        await desk.openSample();
        await desk.saved();
        await desk.button("desk.back").click();
        await openMenu(window, desk.drafts.getByRole("button", { name: words.anyOf("drafts.menu") }));
      },
    },
    {
      name: "renaming",
      show: async ({ window, words, desk }) => {
        await desk.choose("drafts.rename");
        await expect(window.getByRole("dialog", { name: words.say("drafts.renameTitle") })).toBeVisible();
      },
    },
    {
      name: "a deleted briefing",
      show: async ({ window, words, desk }) => {
        await leaveDialog(window);
        await openMenu(window, desk.drafts.getByRole("button", { name: words.anyOf("drafts.menu") }));
        await desk.choose("drafts.delete");
        await expect(desk.notices.getByRole("status")).toBeVisible();
      },
    },
  ],

  "source and page": [
    {
      name: "desk, source",
      show: async ({ desk }) => {
        await desk.openSample();
        await desk.goTo("source");
        await desk
          .markOf((await firstMark(desk)) ?? "")
          .first()
          .click();
      },
    },
    {
      name: "details of the article",
      show: async ({ desk }) => {
        await desk.goTo("source");
        await desk.press(desk.source, "article.correct");
      },
    },
    {
      name: "encodings",
      show: ({ window, words, desk }) =>
        openMenu(window, desk.source.getByRole("button", { name: words.anyOf("encoding.is") })),
    },
    {
      name: "reading settings",
      show: async ({ window, words, desk }) => {
        await leaveMenu(window);
        await desk.press(desk.source, "article.correct");
        await openMenu(window, desk.source.getByRole("button", { name: words.say("reading.label") }));
      },
    },
    {
      name: "voices",
      show: async ({ window, words, desk }) => {
        await leaveMenu(window);
        await openMenu(window, desk.source.getByRole("button", { name: words.say("voices.label") }));
      },
    },
    {
      name: "words that are sought",
      show: async ({ window, words, desk }) => {
        await leaveMenu(window);
        await window.keyboard.press("Control+F");
        await expect(window.getByLabel(words.say("find.words"))).toBeFocused();
        await window.keyboard.type("и");
        await expect(desk.source.getByRole("search")).toBeVisible();
      },
    },
    {
      name: "a selection in the source",
      show: async ({ window, words, desk }) => {
        await window.keyboard.press("Escape");
        await desk.article.focus();
        await window.keyboard.press("ArrowDown");
        await expect(window.getByRole("toolbar", { name: words.say("selection.label") })).toBeVisible();
      },
    },
    {
      name: "articles as tabs",
      show: async ({ window, program, desk }) => {
        await window.keyboard.press("Escape");
        const path = join(program.workFolder, "posts.txt");
        writeFileSync(path, "Posts to open\n\nThe ministry plans to open two border posts by 1 March 2026.\n");
        await desk.openFiles([path], "source.add");
        await expect(desk.source.getByRole("tab")).toHaveCount(2);
      },
    },
    {
      name: "page",
      show: async ({ desk }) => {
        await desk.goTo("page");
        await desk.drawn();
      },
    },
    {
      name: "sizes of the page",
      show: ({ window, words, desk }) =>
        openMenu(window, desk.page.getByRole("button", { name: words.anyOfWithin("page.zoom") })),
    },
    {
      name: "formats",
      show: async ({ window, desk }) => {
        await leaveMenu(window);
        await openMenu(window, desk.button("export.more"));
      },
    },
    {
      name: "a file that was exported",
      show: async ({ window, desk, program }) => {
        await leaveMenu(window);
        await desk.toldOf(await desk.exported(program, "docx"), program);
      },
    },
    {
      name: "read only",
      show: async ({ desk, words, program, window }) => {
        await desk.button("desk.back").click();
        const other = await program.openWindow();
        await deskOf(other, words).openDraft();
        await desk.openDraft();
        await expect(desk.readOnly).toBeVisible();
        await window.bringToFront();
      },
    },
  ],

  points: [
    {
      name: "desk, points, with their suggestions unfolded",
      show: async ({ desk }) => {
        await desk.openSample();
        await desk.goTo("points");
        await desk.unfoldAll();
      },
    },
    {
      name: "details of the briefing",
      show: async ({ words, desk }) => {
        await desk.button("details.more").click();
        await expect(desk.points.getByLabel(words.say("metadata.number"), { exact: true })).toBeVisible();
      },
    },
    {
      name: "the calendar of a day",
      show: async ({ window, desk }) => {
        await desk.button("field.calendar").first().click();
        await expect(window.getByRole("grid", { name: /\d{4}/ })).toBeVisible();
      },
    },
    {
      name: "a choice",
      show: async ({ window, words, desk }) => {
        await window.keyboard.press("Escape");
        await desk.points.getByRole("button", { name: words.say("details.language") }).click();
        await expect(window.getByRole("listbox")).toBeVisible();
      },
    },
    {
      name: "a quotation that was changed, and what is thought of it",
      show: async ({ window, words, desk }) => {
        await window.keyboard.press("Escape");
        await desk.button("details.more").click();
        const card = await cardIn(desk, words, "quotes");
        const field = desk.wordsOfCard(card);
        await field.fill(`${(await field.inputValue()).slice(0, -12)} сверх того`);
        await expect(card.getByRole("region", { name: words.say("guard.label") })).toBeVisible();
        await card.getByRole("button", { name: words.say("judgement.label") }).click();
        await expect(card.getByRole("button", { name: words.say("grading.source") })).toBeVisible();
      },
    },
    {
      name: "what can be done with a point",
      show: async ({ window, words, desk }) => {
        const card = await cardIn(desk, words, "quotes");
        await openMenu(window, card.getByRole("button", { name: words.say("action.more"), exact: true }));
      },
    },
    {
      name: "a next step",
      show: async ({ window, words, desk }) => {
        await leaveMenu(window);
        const card = await cardIn(desk, words, "next-steps");
        await desk.wordsOfCard(card).click();
        await card.getByLabel(words.say("nextStep.due"), { exact: true }).fill("2027-05-09");
      },
    },
    {
      name: "several points picked",
      show: async ({ words, desk }) => {
        for (const index of [0, 1]) {
          await desk.cards().nth(index).hover();
          await desk.cards().nth(index).getByRole("checkbox").click();
        }
        await expect(desk.points.getByRole("toolbar", { name: words.say("points.pickedLabel") })).toBeVisible();
      },
    },
    {
      name: "kinds of a new point",
      show: async ({ window, words, desk }) => {
        await desk.press(desk.points, "points.unpick");
        await openMenu(window, desk.button("points.add"));
        await expect(window.getByRole("menuitem", { name: words.say("kind.fact") })).toBeVisible();
      },
    },
    {
      name: "steps to undo",
      show: async ({ window, desk }) => {
        await leaveMenu(window);
        await openMenu(window, desk.button("undo.menu"));
      },
    },
    {
      name: "a text, and suggestions for a misspelt word",
      show: async ({ window, words, desk }) => {
        await leaveMenu(window);
        const text = textIn(desk, words);
        await text.click();
        await window.keyboard.type("Ministery менистерство ");
        await window.keyboard.press("Control+B");
        await expect(text.locator("[data-misspelt]").first()).toBeVisible();
        await window.keyboard.press("F7");
        await expect(window.getByRole("menu")).toBeVisible();
      },
    },
    {
      name: "a text, and the points that it may refer to",
      show: async ({ window, words, desk }) => {
        await leaveMenu(window);
        await expect(textIn(desk, words)).toBeFocused();
        await window.keyboard.press("End");
        await window.keyboard.type(" @");
        await expect(window.getByRole("listbox", { name: words.say("text.refer") })).toBeVisible();
      },
    },
    {
      name: "a text, and the address of a link",
      show: async ({ window, words }) => {
        await window.keyboard.press("Enter");
        await window.keyboard.press("Control+Shift+K");
        await expect(window.getByLabel(words.say("text.address"))).toBeFocused();
      },
    },
  ],

  "over the desk": [
    {
      name: "palette",
      show: async ({ window, desk }) => {
        await desk.openSample();
        await window.keyboard.press("Control+K");
        await expect(window.getByRole("combobox")).toBeFocused();
      },
    },
    {
      name: "palette without a finding",
      show: async ({ window, words }) => {
        await window.keyboard.type("яяяя");
        await expect(window.getByText(words.say("palette.none"))).toBeVisible();
      },
    },
    ...(["shortcuts", "help", "ownWords", "office"] as const).map((id) => ({
      name: id,
      show: async (walker: Walker) => {
        await leaveDialog(walker.window);
        await run(walker, id);
        await expect(walker.window.getByRole("dialog", { name: walker.words.say(`command.${id}`) })).toBeVisible();
      },
    })),
    ...(["source", "points", "page", "template"] as const).map((stop, index) => ({
      name: `tour, ${stop}`,
      show: async (walker: Walker) => {
        const { window, words, desk } = walker;
        if (index > 0) await desk.button("tour.next").click();
        else {
          await leaveDialog(window);
          await run(walker, "tour");
        }
        await expect(window.getByRole("dialog", { name: words.say(`tour.${stop}.title`) })).toBeFocused();
      },
    })),
  ],

  templates: [
    {
      name: "templates",
      show: async ({ window, words, desk }) => {
        await desk.openSample();
        await desk.goTo("template");
        await firstPageDrawn(window, templateWords("information-note", words.language).name);
      },
    },
    {
      name: "what can be done with a template",
      show: ({ window, words }) => {
        const { name } = templateWords("information-note", words.language);
        return openMenu(
          window,
          window.getByRole("button", { name: words.say("templates.menu", { name }), exact: true }),
        );
      },
    },
    {
      name: "ways to more templates",
      show: async ({ window, desk }) => {
        await leaveMenu(window);
        await openMenu(window, desk.button("templates.more"));
      },
    },
    {
      name: "a Word form with a mistake",
      show: async (walker) => {
        const { window, words, desk, program } = walker;
        const starter = await program.saved(window, () => desk.choose("templates.starterForm"));
        const mistaken = join(program.workFolder, "letter.docx");
        writeChangedForm(starter, mistaken, "{{title}}", "{{titel}}");
        await desk.openFiles([mistaken], "templates.add");
        await desk.notices.getByRole("button", { name: words.say("forms.check") }).click();
        await expect(window.getByRole("dialog")).toContainText("{{titel}}");
      },
    },
    {
      name: "the path of a folder",
      show: async ({ window, desk }) => {
        await leaveDialog(window);
        await desk.button("templates.more").click();
        await desk.choose("templates.chooseFolder");
        await expect(window.getByRole("dialog").getByRole("textbox")).toBeFocused();
      },
    },
    {
      name: "points without a place in a template",
      show: async ({ window, words, program }) => {
        const folder = join(program.workFolder, "office");
        mkdirSync(folder);
        writeTemplateFile(join(folder, "quotes.precis-template"), quotesOnly);
        writeFileSync(join(folder, "torn.precis-template"), "no template");
        const dialog = window.getByRole("dialog");
        await dialog.getByRole("textbox").fill(folder);
        await dialog.getByRole("button", { name: words.say("templates.nameFolder") }).click();
        await expect(dialog).toBeHidden();
        await expect(templateEntry(window, quotesName)).toContainText(words.anyOfWithin("templates.withoutPlace"));
        await templateCard(window, quotesName).click();
        await expect(dialog.getByRole("listitem").first()).toBeVisible();
      },
    },
    {
      name: "points without a place before an export",
      show: async ({ window, words, desk }) => {
        await leaveDialog(window);
        await takeTemplate(window, words, quotesName);
        await expect(desk.points).toBeVisible();
        await desk.button("export.pdf").click();
        await expect(window.getByRole("dialog")).toContainText(words.say("places.export", { name: quotesName }));
      },
    },
    {
      name: "a newer version of the template",
      show: async ({ window, words, program }) => {
        await leaveDialog(window);
        const path = join(program.workFolder, "office/quotes.precis-template");
        writeTemplateFile(path, {
          ...quotesOnly,
          version: quotesOnly.version + 1,
          sections: quotesOnly.sections.toReversed(),
        });
        const line = window.getByRole("status").filter({ hasText: words.say("newer.line", { name: quotesName }) });
        await line.getByRole("button", { name: words.say("newer.see") }).click({ timeout: 30_000 });
        await expect(window.getByRole("dialog")).toBeVisible();
      },
    },
  ],

  "template editor": [
    ...(["general", "page", "look", "furniture"] as const).map((place) => ({
      name: `template editor, ${place}`,
      show: async (walker: Walker) => {
        if (place === "general") {
          await walker.desk.openSample();
          await run(walker, "editTemplate");
        }
        await chooseInEditor(walker, `editor.place.${place}`);
      },
    })),
    {
      name: "template editor, its pages",
      show: async (walker) => {
        await showEditorPane(walker, "editor.preview");
        const pages = walker.window.getByRole("region", { name: walker.words.say("page.pages"), exact: true });
        await expect(pages.getByRole("img").first()).toBeVisible();
      },
    },
    {
      name: "template editor, a section, and a value that is refused",
      show: async (walker) => {
        const { window, words } = walker;
        await showEditorPane(walker, "editor.sections");
        await window
          .getByRole("grid", { name: words.say("editor.sections") })
          .getByRole("row", { name: templateWords("information-note", words.language).heading("summary"), exact: true })
          .click();
        await window.getByRole("textbox", { name: words.say("editor.normWords"), exact: true }).fill("many");
        await expect(window.getByRole("alert")).toBeVisible();
      },
    },
    {
      name: "template editor, the question on closing",
      show: async ({ window, words }) => {
        await window.keyboard.press("Escape");
        await expect(window.getByRole("dialog", { name: words.say("editor.closeTitle") })).toBeVisible();
      },
    },
  ],
};

const quotesName = "Quotes only";
const quoteSheet = templateFrom("quote-sheet", {});
/** Without a place for anything but quotations. */
const quotesOnly = templateFrom("quote-sheet", {
  id: "quotes-only",
  name: { en: quotesName },
  sections: quoteSheet.sections.filter(({ id }) => id === "quotes" || id === "source"),
});

async function openMenu(window: Page, by: Locator): Promise<void> {
  await by.click();
  await expect(window.getByRole("menu")).toBeVisible();
}

async function leaveMenu(window: Page): Promise<void> {
  await window.keyboard.press("Escape");
  await expect(window.getByRole("menu")).toBeHidden();
}

async function leaveDialog(window: Page): Promise<void> {
  await window.keyboard.press("Escape");
  await expect(window.getByRole("dialog")).toBeHidden();
}

async function run({ window, words }: Walker, id: CommandId): Promise<void> {
  await window.keyboard.press("Control+K");
  const palette = window.getByRole("dialog", { name: words.say("command.palette"), exact: true });
  await palette.getByRole("combobox").fill(words.say(`command.${id}`));
  await window.keyboard.press("Enter");
  await expect(palette).toBeHidden();
}

const firstMark = (desk: Desk): Promise<string | null> =>
  desk.article.locator("mark").first().getAttribute("data-point");

/** The first of a section, and in view. */
async function cardIn(desk: Desk, words: Words, section: string): Promise<Locator> {
  const within = desk.section(templateWords("information-note", words.language).heading(section));
  const card = desk.cards(within).first();
  await card.scrollIntoViewIfNeeded();
  return card;
}

const textIn = (desk: Desk, words: Words): Locator =>
  desk.section(templateWords("information-note", words.language).heading("summary")).getByRole("textbox");

/** In a narrow window one part of the editor shows at a time. */
async function showEditorPane({ window, words }: Walker, pane: WordKey): Promise<void> {
  const button = window
    .getByRole("navigation", { name: words.say("editor.title") })
    .getByRole("button", { name: words.say(pane), exact: true });
  if (await button.isVisible()) await button.click();
}

async function chooseInEditor(walker: Walker, place: WordKey): Promise<void> {
  await expect(walker.window.getByRole("dialog", { name: walker.words.say("editor.title") })).toBeVisible();
  await showEditorPane(walker, "editor.sections");
  await walker.window.getByRole("button", { name: walker.words.say(place), exact: true }).click();
}
