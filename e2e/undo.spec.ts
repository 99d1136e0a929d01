/** Whatever was edited is undone and done again, to the last byte of what is exported. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { type Desk, deskOf } from "./desk.ts";
import { expect, type Program, test } from "./fixtures.ts";
import { takeTemplate, templateWords } from "./templates.ts";

test("a dozen edits undone and redone give the same files", async ({ window, words, program }) => {
  const { say } = words;
  const desk = deskOf(window, words);
  await desk.openSample();
  const untouched = await filesOf(desk, program);
  const points = await desk.pointsIn(desk.points);
  const id = (index: number) => points[index]?.id ?? "";
  const edits = [
    () => desk.press(desk.card(id(0)), "action.accept"),
    () => desk.press(desk.card(id(1)), "action.dismiss"),
    () => desk.wordsOfCard(desk.card(id(0))).fill("In the analyst's words"),
    () => desk.card(id(0)).getByLabel(say("point.lead")).fill("In short"),
    () => desk.card(id(0)).getByLabel(say("point.comment")).fill("To be checked"),
    () => desk.press(desk.card(id(0)), "point.moveDown"),
    () => desk.press(desk.card(id(3)), "point.moveUp"),
    () => desk.points.getByLabel(say("metadata.title")).fill("A title of our own"),
    () => desk.wordsOfCard(desk.card(id(2))).fill("Another one"),
    () => desk.press(desk.card(id(4)), "action.dismiss"),
    async () => {
      await desk.press(desk.card(id(3)), "action.more");
      await desk.choose("kind.fact");
    },
    async () => {
      await desk.press(desk.card(id(2)), "action.more");
      await desk.choose("point.remove");
    },
  ];
  for (const edit of edits) await edit();
  await expect(desk.card(id(2))).toHaveCount(0);
  const edited = await filesOf(desk, program);
  expect(edited).not.toEqual(untouched);

  let undone = 0;
  for (; await desk.button("action.undo").isEnabled(); undone += 1) await desk.button("action.undo").click();
  expect(undone).toBe(edits.length);
  expect(await filesOf(desk, program)).toEqual(untouched);
  for (; await desk.button("action.redo").isEnabled(); undone -= 1) await desk.button("action.redo").click();
  expect(undone).toBe(0);
  expect(await filesOf(desk, program)).toEqual(edited);
});

/** The digests of the Word and the PDF file, as they are now. */
async function filesOf(desk: Desk, program: Program): Promise<readonly string[]> {
  const paths = [await desk.exported(program, "docx"), await desk.exported(program, "pdf")];
  return paths.map((path) => createHash("sha256").update(readFileSync(path)).digest("hex"));
}

test("steps are named, and several are undone and redone at once, across a switch of template", async ({
  window,
  words,
}) => {
  const { say } = words;
  const desk = deskOf(window, words);
  await desk.openSample();
  const [first, second] = await desk.pointsIn(desk.points);
  const card = desk.card(first?.id ?? "");
  await desk.press(card, "action.accept");
  await desk.wordsOfCard(card).fill("In the analyst's words");
  await desk.goTo("template");
  await takeTemplate(window, words, templateWords("bluf-memo", words.language).name);
  await expect(desk.cards().first()).toBeVisible();
  await desk.press(desk.card(second?.id ?? ""), "action.dismiss");
  await expect(desk.card(second?.id ?? "")).toHaveCount(0);

  await desk.button("undo.menu").click();
  const names = await window.getByRole("menuitem").allTextContents();
  expect(names).toEqual([
    say("edit.dismissPoint"),
    say("edit.template"),
    say("edit.pointText"),
    say("edit.acceptPoint"),
  ]);
  await window.getByRole("menuitem", { name: say("edit.pointText") }).click();
  await expect(desk.wordsOfCard(card)).toHaveValue(first?.text ?? "");
  await expect(desk.card(second?.id ?? "")).toBeVisible();
  await desk.button("undo.menu").click();
  await window.getByRole("menuitem", { name: say("edit.template") }).click();
  await expect(desk.wordsOfCard(card)).toHaveValue("In the analyst's words");
});
