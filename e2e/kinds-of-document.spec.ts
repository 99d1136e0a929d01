/** What a kind of document asks for that others do not: words on each article, a visit, how sure an assessment is. */
import { deskOf } from "./desk.ts";
import { pdfText } from "./exported-files.ts";
import { expect, test } from "./fixtures.ts";
import { takeTemplate, templateWords } from "./templates.ts";

test("a daily brief takes words on each story, a meeting brief its visit, a memo its confidence", async ({
  window,
  words,
  program,
}) => {
  const { say, language } = words;
  const desk = deskOf(window, words);
  const choose = async (id: string) => {
    await desk.goTo("template");
    await takeTemplate(window, words, templateWords(id, language).name);
    await expect(desk.points).toBeVisible();
  };
  const printed = async () => pdfText(await desk.exported(program, "pdf"));
  await desk.openSample();

  await choose("daily-media-brief");
  const stories = desk.section(templateWords("daily-media-brief", language).heading("top-stories"));
  await stories.getByRole("textbox", { name: /^So what: Central Asian states/ }).fill("Fewer quarrels over water.");
  await expect(desk.points.getByRole("region", { name: say("points.unplaced") })).toHaveCount(0);
  expect(await printed()).toContain("So what: Fewer quarrels over water.");

  await choose("meeting-brief");
  await desk.button("details.more").click();
  await window.getByLabel(say("metadata.visit"), { exact: true }).fill("Visit of the bank");
  await window.getByLabel(say("metadata.number"), { exact: true }).fill("17");
  const brief = await printed();
  expect(brief).toContain("Visit of the bank");
  expect(brief).toContain("Brief No. 17");

  await choose("bluf-memo");
  await expect(window.getByLabel(say("metadata.visit"), { exact: true })).toHaveCount(0);
  await desk.button("details.more").click();
  await window.getByRole("button", { name: say("metadata.confidence") }).click();
  await window.getByRole("option", { name: say("certainty.high") }).click();
  const assessment = desk.section(templateWords("bluf-memo", language).heading("assessment"));
  await assessment.getByRole("textbox").first().fill("It will hold.");
  expect(await printed()).toContain("Confidence: high");
});
