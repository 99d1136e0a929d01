/** Undo and redo as the window offers them; that they lose nothing is day.spec.ts's. */
import { deskOf } from "./desk.ts";
import { expect, test } from "./fixtures.ts";
import { takeTemplate, templateWords } from "./templates.ts";

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
  const { name: memo } = templateWords("bluf-memo", words.language);
  await takeTemplate(window, words, memo);
  await expect(desk.cards().first()).toBeVisible();
  await desk.press(desk.card(second?.id ?? ""), "action.dismiss");
  await expect(desk.card(second?.id ?? "")).toHaveCount(0);

  await desk.button("undo.menu").click();
  const names = await window.getByRole("menuitem").allTextContents();
  expect(names).toEqual([
    say("edit.dismissPoint"),
    `${say("edit.template")}: ${memo}`,
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
