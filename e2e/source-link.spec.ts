/** Every point leads to its sentence in the source, and the source and the page lead back to the point. */
import { deskOf } from "./desk.ts";
import { expect, test } from "./fixtures.ts";
import { templateWords } from "./templates.ts";

test("a point leads to its sentence, which is highlighted and in view", async ({ window, words }) => {
  const desk = deskOf(window, words);
  await desk.openSample();
  const last = (await desk.pointsIn(desk.points)).at(-1);
  if (last === undefined) throw new Error("no points");
  const mark = desk.markOf(last.id);
  await expect(mark).not.toBeInViewport();
  await desk
    .card(last.id)
    .getByRole("button", { name: words.anyOfWithin("point.paragraph") })
    .click();
  await expect(mark).toBeInViewport();
  await expect(mark).toHaveClass(/selected/);
  await expect(mark).toHaveText(last.text);
});

test("a marked sentence leads to its point", async ({ window, words }) => {
  const desk = deskOf(window, words);
  await desk.openSample();
  const steps = desk.section(templateWords("information-note", words.language).heading("next-steps"));
  const last = (await desk.pointsIn(steps)).at(-1);
  if (last === undefined) throw new Error("no next steps");
  await expect(desk.card(last.id)).not.toBeInViewport();
  await desk.markOf(last.id).click();
  await expect(desk.wordsOfCard(desk.card(last.id))).toBeInViewport();
  await expect(desk.wordsOfCard(desk.card(last.id))).toBeFocused();
});

test("a point is found on the page, and a click there leads to it", async ({ window, words }) => {
  const desk = deskOf(window, words);
  await desk.openSample();
  await desk.drawn();
  const [first, second] = await desk.pointsIn(desk.points);
  if (first === undefined || second === undefined) throw new Error("too few points");
  await desk.wordsOfCard(desk.card(first.id)).click();
  const place = await desk.placeOnPage();
  await desk.wordsOfCard(desk.card(second.id)).click();
  await expect.poll(() => desk.placeOnPage()).not.toEqual(place);
  await window.mouse.click(place.x, place.y);
  await expect(desk.wordsOfCard(desk.card(first.id))).toBeFocused();
});
