/** The library as an analyst meets it: the gallery, Word forms, what has no place, and newer versions. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Page } from "playwright/test";
import { deskOf } from "./desk.ts";
import { wordPart } from "./exported-files.ts";
import { expect, test as program } from "./fixtures.ts";
import { templateFrom, writeChangedForm, writeTemplateFile } from "./template-file.ts";
import { takeTemplate, templateCard, templateEntry, templateWords } from "./templates.ts";
import type { WordKey, Words } from "./words.ts";

type Gallery = ReturnType<typeof galleryOf>;

const test = program.extend<{ readonly gallery: Gallery }>({
  gallery: ({ window, words }, use) => use(galleryOf(window, words)),
});

function galleryOf(window: Page, words: Words) {
  const { say } = words;
  const desk = deskOf(window, words);
  const group = (key: WordKey, values?: Readonly<Record<string, string>>) =>
    window.getByRole("region", { name: say(key, values), exact: true });
  const dialog = window.getByRole("dialog");
  const more = async (key: WordKey) => {
    await desk.button("templates.more").click();
    await desk.choose(key);
  };
  return {
    desk,
    group,
    dialog,
    more,
    own: group("templates.origin.own"),
    builtIn: group("templates.origin.builtIn"),
    card: (name: string) => templateCard(window, name),
    entry: (name: string) => templateEntry(window, name),
    open: async () => {
      await desk.openSample();
      await desk.goTo("template");
    },
    add: (path: string) => desk.openFiles([path], "templates.add"),
    menu: async (name: string, key: WordKey) => {
      await window.getByRole("button", { name: say("templates.menu", { name }), exact: true }).click();
      await desk.choose(key);
    },
    star: (name: string) => window.getByRole("button", { name: say("templates.favourite", { name }), exact: true }),
    /** The shell without a dialog of its own asks for the path. */
    nameFolder: async (path: string) => {
      await more("templates.chooseFolder");
      await dialog.getByRole("textbox").fill(path);
      await dialog.getByRole("button", { name: say("templates.nameFolder") }).click();
    },
    press: (key: WordKey) => dialog.getByRole("button", { name: say(key), exact: true }).click(),
  };
}

const quoteSheet = templateFrom("quote-sheet", {});
/** Without a place for anything but quotations. */
const quotesOnly = templateFrom("quote-sheet", {
  id: "quotes-only",
  name: { en: "Quotes only" },
  sections: quoteSheet.sections.filter(({ id }) => id === "quotes" || id === "source"),
});
const officeNote = templateFrom("information-note", { id: "office-note", version: 1, name: { en: "Office note" } });

test("a card says what the template is for, how long it is and what has no place in it", async ({
  gallery,
  window,
  words,
}) => {
  const { say } = words;
  await gallery.open();
  const [note, sheet] = [templateWords("information-note", "en"), templateWords("quote-sheet", "en")];
  await expect(gallery.entry(note.name)).toContainText(
    say("templates.norm", { length: say("gauge.most.pages", { count: 2 }) }),
  );
  await expect(gallery.card(note.name)).toHaveAttribute("aria-current", "true");
  await window.getByRole("textbox", { name: say("templates.search") }).fill("exact WORDS");
  await expect(gallery.builtIn.getByRole("listitem")).toHaveCount(1);
  await expect(gallery.card(sheet.name)).toBeVisible();
  await window.getByRole("textbox", { name: say("templates.search") }).fill("nothing of the kind");
  await expect(window.getByText(say("templates.none"))).toBeVisible();
});

test("new briefings begin with the favourite", async ({ gallery, window, words, program }) => {
  const { name } = templateWords("bluf-memo", "en");
  await gallery.open();
  await gallery.star(name).click();
  await expect(gallery.star(name)).toHaveAttribute("aria-pressed", "true");
  await expect
    .poll(() => JSON.parse(readFileSync(join(program.dataFolder, "settings.json"), "utf8")).defaults.templateId)
    .toBe("bluf-memo");
  await window.getByRole("button", { name: words.say("desk.back") }).click();
  await gallery.open();
  await expect(gallery.card(name)).toHaveAttribute("aria-current", "true");
});

test("an own template is sent to a colleague, deleted, and brought back", async ({
  gallery,
  window,
  words,
  program,
  startAnother,
}) => {
  const path = join(program.workFolder, "office.precis-template");
  writeTemplateFile(path, officeNote);
  await gallery.open();
  await gallery.add(path);
  await expect(gallery.own.getByRole("listitem")).toHaveCount(1);
  const sent = await program.saved(window, () => gallery.menu("Office note", "templates.send"));
  await gallery.menu("Office note", "templates.delete");
  await expect(gallery.own).toBeHidden();
  await gallery.desk.notices.getByRole("button", { name: words.say("action.undo") }).click();
  await expect(gallery.card("Office note")).toBeVisible();
  await test.step("the colleague has it too", async () => {
    const other = await (await startAnother()).openWindow();
    const theirs = galleryOf(other, words);
    await theirs.open();
    await theirs.add(sent);
    await expect(theirs.own.getByRole("listitem")).toHaveCount(1);
    await theirs.card("Office note").click();
    await expect(theirs.desk.points).toBeVisible();
    await expect(theirs.desk.stepButton("template")).toContainText("Office note");
  });
});

test("a copy of any template is edited from its card", async ({ gallery }) => {
  await gallery.open();
  await gallery.menu(templateWords("bluf-memo", "en").name, "templates.editCopy");
  await expect(gallery.dialog).toContainText(templateWords("bluf-memo", "en").name);
});

test.describe("an office's folder", () => {
  test.skip(({ program }) => program.shell === "electron", "its dialog is the system's own");

  test("lists what is broken with its reason, and a newer version is offered with what it changes", async ({
    gallery,
    window,
    words,
    program,
  }) => {
    const { say } = words;
    const folder = join(program.workFolder, "office");
    mkdirSync(folder);
    writeTemplateFile(join(folder, "note.precis-template"), officeNote);
    writeFileSync(join(folder, "torn.precis-template"), "no template");
    await gallery.open();
    await gallery.nameFolder(join(program.workFolder, "nowhere"));
    await expect(gallery.desk.notices).toContainText(words.sorry("folderMissing", { name: "nowhere" }));
    await gallery.dialog.getByRole("textbox").fill(folder);
    await gallery.press("templates.nameFolder");
    const office = gallery.group("templates.origin.folder", { name: "office" });
    await expect(office.getByRole("listitem")).toHaveCount(2);
    await expect(office).toContainText(words.sorry("templateBroken", { name: "torn.precis-template" }));
    await takeTemplate(window, words, "Office note");
    await expect(gallery.desk.points).toBeVisible();

    const [first, ...others] = officeNote.sections;
    if (first === undefined) throw new Error("no sections");
    const sections = [{ ...first, heading: { en: "Why this note" } }, ...others];
    writeTemplateFile(join(folder, "note.precis-template"), { ...officeNote, version: 2, sections });
    const line = window.getByRole("status").filter({ hasText: say("newer.line", { name: "Office note" }) });
    await line.getByRole("button", { name: say("newer.see") }).click({ timeout: 30_000 });
    await expect(gallery.dialog).toContainText(
      say("newer.renamed", { before: first.heading?.["en"] ?? "", heading: "Why this note" }),
    );
    await gallery.press("newer.take");
    await expect(line).toBeHidden();
    await expect(gallery.desk.section("Why this note")).toBeVisible();
    await window.keyboard.press("Control+Z");
    await expect(gallery.desk.section("Why this note")).toBeHidden();
    await line.getByRole("button", { name: say("newer.later") }).click();
    await expect(line).toBeHidden();

    await gallery.desk.goTo("template");
    await gallery.more("templates.leaveFolder");
    await expect(office).toBeHidden();
    await expect(gallery.group("templates.origin.snapshot")).toContainText("Office note");
  });
});

test("a Word form is taken in, tried and exported through; a mistaken one says where", async ({
  gallery,
  window,
  words,
  program,
}) => {
  const { say } = words;
  await gallery.open();
  const starter = await program.saved(window, () => gallery.more("templates.starterForm"));
  await gallery.add(starter);
  const name = basename(starter, ".docx");
  await gallery.card(name).click();
  await expect(gallery.dialog).toContainText(say("forms.clean"));
  const trial = await program.saved(window, () => gallery.press("forms.trial"));
  expect(wordPart(trial, "word/document.xml")).not.toContain("{{title}}");
  const letter = await program.saved(window, () => gallery.press("forms.export"));
  expect(wordPart(letter, "word/document.xml")).toContain("irrigation");
  await expect(gallery.dialog).toBeHidden();

  const mistaken = join(program.workFolder, "letter.docx");
  writeChangedForm(starter, mistaken, "{{title}}", "{{titel}}");
  await gallery.add(mistaken);
  await gallery.desk.notices.getByRole("button", { name: say("forms.check") }).click();
  await expect(gallery.dialog.getByRole("listitem").filter({ hasText: say("forms.mistake") })).toContainText(
    "{{titel}}",
  );
  const commented = await program.saved(window, () => gallery.press("forms.commented"));
  expect(basename(commented)).toContain("letter");
  await gallery.press("action.close");
  await expect(gallery.card("letter")).toBeHidden();
});

test("points without a place are listed before a template is taken, and before an export", async ({
  gallery,
  window,
  words,
  program,
}) => {
  const { say } = words;
  const sheet = "Quotes only";
  const path = join(program.workFolder, "quotes.precis-template");
  writeTemplateFile(path, quotesOnly);
  await gallery.open();
  await gallery.add(path);
  await expect(gallery.entry(sheet)).toContainText(words.anyOfWithin("templates.withoutPlace"));
  await gallery.card(sheet).click();
  await expect(gallery.dialog).toContainText(say("places.take", { name: sheet }));
  await expect(gallery.dialog.getByRole("listitem").first()).toBeVisible();
  await gallery.press("action.cancel");
  await expect(gallery.card(sheet)).toHaveAttribute("aria-current", "false");
  await gallery.card(sheet).click();
  await gallery.press("places.takeAnyway");
  await expect(gallery.desk.points).toBeVisible();

  await gallery.desk.button("export.pdf").click();
  await expect(gallery.dialog).toContainText(say("places.export", { name: sheet }));
  const exported = await program.saved(window, () => gallery.press("places.exportAnyway"));
  expect(exported).toMatch(/\.pdf$/);
  await gallery.desk.button("export.docx").click();
  await gallery.press("places.another");
  await expect(gallery.card(sheet)).toBeVisible();
});

test("the points' bar says how long the briefing is beside its norm", async ({ gallery, window, words }) => {
  await gallery.open();
  await takeTemplate(window, words, templateWords("policy-brief", "en").name);
  const most = words.say("gauge.most.words", { count: 1500 });
  await expect(gallery.desk.points.getByText(most)).toBeVisible();
});

test("options are written with what speaks for and against them, and stand in a table", async ({
  gallery,
  window,
  words,
  program,
}) => {
  const { desk } = gallery;
  const note = templateWords("decision-note", "en");
  await gallery.open();
  await takeTemplate(window, words, note.name);
  const options = desk.section(note.heading("options"));
  const field = (name: string) => options.getByRole("textbox", { name, exact: true });
  await expect(field("2. Option")).toHaveCount(0);
  for (const [name, said] of [
    ["1. Option", "Build with the bank"],
    ["1. Against", "It takes until May"],
    ["2. Option", "Do nothing"],
  ] as const) {
    await field(name).click();
    await window.keyboard.type(said);
  }
  await desk.saved();
  const exported = await program.saved(window, () => desk.button("export.docx").click());
  const table = wordPart(exported, "word/document.xml")
    .split("<w:tbl>")
    .find((one) => one.includes("Do nothing"));
  for (const said of ["Option", "For", "Against", "Build with the bank", "It takes until May"])
    expect(table).toContain(`>${said}<`);
});

test("a digest is called by its kind and day", async ({ gallery, window, words }) => {
  await gallery.open();
  await takeTemplate(window, words, templateWords("press-digest", "en").name);
  await expect(gallery.desk.banner).toContainText(/Press digest, \d{1,2} \p{L}+ \d{4}/u);
});

test("the gallery is used by the keyboard", async ({ gallery, window }) => {
  await gallery.open();
  const [note, memo] = [templateWords("information-note", "en").name, templateWords("bluf-memo", "en").name];
  await gallery.card(note).focus();
  await window.keyboard.press("Home");
  await expect(gallery.card(memo)).toBeFocused();
  await window.keyboard.press("ArrowDown");
  await expect(gallery.card(memo)).not.toBeFocused();
  await window.keyboard.press("ArrowUp");
  await expect(gallery.card(memo)).toBeFocused();
  await window.keyboard.press("Tab");
  await expect(gallery.star(memo)).toBeFocused();
});

test("Escape leads out of the gallery, unless what lies over it or a filled search takes it, to all as it was left", async ({
  gallery,
  window,
  words,
}) => {
  const { desk } = gallery;
  const memo = templateWords("bluf-memo", "en").name;
  await desk.openSample();
  const card = desk.points.getByRole("row").last();
  await card.scrollIntoViewIfNeeded();
  await expect(card).toBeInViewport();
  await desk.goTo("template");
  await window.getByRole("button", { name: words.say("templates.menu", { name: memo }), exact: true }).click();
  await window.keyboard.press("Escape");
  await expect(window.getByRole("menu")).toBeHidden();
  await window.keyboard.press("Control+K");
  await expect(window.getByRole("dialog")).toBeVisible();
  await window.keyboard.press("Escape");
  await expect(window.getByRole("dialog")).toBeHidden();
  const search = window.getByRole("textbox", { name: words.say("templates.search") });
  await search.fill("memo");
  await window.keyboard.press("Escape");
  await expect(search).toHaveValue("");
  await window.keyboard.press("Escape");
  await expect(desk.points).toBeFocused();
  await expect(card).toBeInViewport();
  await desk.goTo("template");
  await takeTemplate(window, words, memo);
  await expect(desk.points).toBeFocused();
});
