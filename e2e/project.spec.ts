/** A briefing saved as a file opens on another computer: the same points, the same bytes. */
import { readFileSync } from "node:fs";
import { deskOf } from "./desk.ts";
import { expect, test } from "./fixtures.ts";

test("a .precis file carries the whole briefing", async ({ window, words, program, startAnother }) => {
  const desk = deskOf(window, words);
  await desk.openSample();
  const [point] = await desk.pointsIn(desk.points);
  await desk.wordsOfCard(desk.card(point?.id ?? "")).fill("In the analyst's words");
  await desk.points.getByLabel(words.say("metadata.title")).fill("For a colleague");
  const points = await desk.pointsIn(desk.points);
  const file = await desk.projectFile(program);
  const here = { docx: await desk.exported(program, "docx"), pdf: await desk.exported(program, "pdf") };

  const colleague = await startAnother();
  const theirs = deskOf(await colleague.openWindow(), words);
  await theirs.openFiles([file]);
  await expect(theirs.cards().first()).toBeVisible();
  expect(await theirs.pointsIn(theirs.points)).toEqual(points);
  for (const format of ["docx", "pdf"] as const) {
    const there = await theirs.exported(colleague, format);
    expect(readFileSync(there).equals(readFileSync(here[format])), format).toBe(true);
  }
});
