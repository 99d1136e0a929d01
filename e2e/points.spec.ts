/** The cards of points as an analyst works them: many of them, several at once, and without a mouse. */
import type { Locator, Page } from "playwright/test";
import type { PointKind } from "#core/model/key-point.ts";
import { type Desk, deskOf } from "./desk.ts";
import { dragBehind } from "./drag.ts";
import { expect, test } from "./fixtures.ts";
import { packPoints } from "./many-points.ts";

/** Opens a briefing of so many points of one kind. */
async function openPoints(window: Page, desk: Desk, count: number, kind: PointKind = "goal"): Promise<void> {
  const choosing = window.waitForEvent("filechooser");
  await desk.button("load.open").click();
  const buffer = Buffer.from(await packPoints(count, kind));
  await (await choosing).setFiles({ name: "many.precis", mimeType: "application/vnd.precis+zip", buffer });
  await expect(desk.cards().first()).toBeVisible();
}

const idsOf = async (desk: Desk): Promise<readonly string[]> => (await desk.pointsIn(desk.points)).map(({ id }) => id);

test.describe("a thousand points", () => {
  test.beforeEach(async ({ window, words }) => openPoints(window, deskOf(window, words), 1_000));

  test("only those near the view are drawn, and each knows its place among all", async ({ window, words }) => {
    const desk = deskOf(window, words);
    expect(await desk.cards().count()).toBeLessThan(60);
    await expect(desk.points.getByRole("grid")).toHaveAttribute("aria-rowcount", "1000");
    await expect(desk.card("p4")).toHaveAttribute("aria-rowindex", "5");
  });

  test("a point that is called from the source comes into view, with the keyboard in its words", async ({
    window,
    words,
  }) => {
    const desk = deskOf(window, words);
    await expect(desk.card("p700")).toHaveCount(0);
    await desk.markOf("p700").click();
    await expect(desk.card("p700")).toBeInViewport();
    await expect(desk.wordsOfCard(desk.card("p700"))).toBeFocused();
    await window.keyboard.press("End");
    await window.keyboard.type(" Indeed.");
    await expect(desk.wordsOfCard(desk.card("p700"))).toHaveValue(/Indeed\.$/);
  });

  test("the keyboard stays where it is while the pane is scrolled away", async ({ window, words }) => {
    const desk = deskOf(window, words);
    const field = desk.wordsOfCard(desk.card("p2"));
    await field.click();
    await desk.points.hover();
    for (let turn = 0; turn < 20; turn += 1) await window.mouse.wheel(0, 1_500);
    await expect(field).not.toBeInViewport();
    await expect(field).toBeFocused();
    await window.keyboard.press("Control+A");
    await window.keyboard.type("Written out of sight");
    await expect(field).toHaveValue("Written out of sight");
  });

  test("arrows go from card to card, and to either end", async ({ window, words }) => {
    const desk = deskOf(window, words);
    await desk.wordsOfCard(desk.card("p0")).click();
    await window.keyboard.press("Escape");
    await expect(desk.card("p0")).toBeFocused();
    await window.keyboard.press("ArrowDown");
    await expect(desk.card("p1")).toBeFocused();
    await window.keyboard.press("End");
    await expect(desk.card("p999")).toBeFocused();
    await expect(desk.card("p999")).toBeInViewport();
    await window.keyboard.press("Home");
    await expect(desk.card("p0")).toBeFocused();
    await expect(desk.card("p0")).toBeInViewport();
  });
});

test.describe("several points", () => {
  test.beforeEach(async ({ window, words }) => openPoints(window, deskOf(window, words), 6));

  test("are picked with Shift and with Ctrl, and acted on as one step", async ({ window, words }) => {
    const desk = deskOf(window, words);
    await pick(desk.card("p1"));
    await pick(desk.card("p3"), "Shift");
    await pick(desk.card("p5"), "Control");
    await expect(desk.points.getByText(words.say("points.picked", { count: 4 }))).toBeVisible();
    await desk.press(desk.points.getByRole("toolbar"), "point.remove");
    await expect.poll(() => idsOf(desk)).toEqual(["p0", "p4"]);
    await desk.button("action.undo").click();
    await expect.poll(() => idsOf(desk)).toEqual(["p0", "p1", "p2", "p3", "p4", "p5"]);
  });

  test("become one, and one becomes two at the caret", async ({ window, words }) => {
    const desk = deskOf(window, words);
    const [first, second] = (await desk.pointsIn(desk.points)).map(({ text }) => text);
    await desk.wordsOfCard(desk.card("p0")).click();
    await window.keyboard.press("Control+Shift+Enter");
    await expect.poll(() => idsOf(desk)).toEqual(["p0", "p2", "p3", "p4", "p5"]);
    await expect(desk.wordsOfCard(desk.card("p0"))).toHaveValue(`${first} ${second}`);
    await desk.wordsOfCard(desk.card("p0")).evaluate(
      (field, at) => {
        if (field instanceof HTMLTextAreaElement) field.setSelectionRange(at, at);
      },
      (first ?? "").length,
    );
    await desk.wordsOfCard(desk.card("p0")).press("Control+Enter");
    await expect
      .poll(async () => (await desk.pointsIn(desk.points)).slice(0, 2).map(({ text }) => text))
      .toEqual([first, second]);
  });

  test("move by dragging, by button and by key", async ({ window, words }) => {
    const desk = deskOf(window, words);
    await desk.wordsOfCard(desk.card("p0")).click();
    await expect(desk.card("p0").getByLabel(words.say("point.lead"))).toBeVisible();
    await expect(desk.card("p4"), "below what is open").not.toBeInViewport();
    await dragBehind(window, desk.card("p0"), desk.card("p4"));
    await expect.poll(() => idsOf(desk)).toEqual(["p1", "p2", "p3", "p4", "p0", "p5"]);
    await desk.press(desk.card("p1"), "point.moveDown");
    await expect.poll(() => idsOf(desk)).toEqual(["p2", "p1", "p3", "p4", "p0", "p5"]);
    await desk.wordsOfCard(desk.card("p0")).click();
    await window.keyboard.press("Alt+ArrowUp");
    await window.keyboard.press("Alt+ArrowUp");
    await expect.poll(() => idsOf(desk)).toEqual(["p2", "p1", "p0", "p3", "p4", "p5"]);
    await expect(desk.wordsOfCard(desk.card("p0"))).toBeFocused();
  });

  test("are judged by single keys", async ({ window, words }) => {
    const desk = deskOf(window, words);
    await desk.card("p0").focus();
    await window.keyboard.press("a");
    await expect(desk.card("p0").getByText(words.say("point.suggested"))).toHaveCount(0);
    await window.keyboard.press("Space");
    await window.keyboard.press("Shift+ArrowDown");
    await window.keyboard.press("d");
    await expect.poll(() => idsOf(desk)).toEqual(["p2", "p3", "p4", "p5"]);
    await expect(desk.card("p2")).toBeFocused();
    await window.keyboard.press("f");
    const asFact = words.say("point.text", { kind: words.say("kind.fact") });
    await expect(desk.wordsOfCard(desk.card("p2"))).toHaveAccessibleName(asFact);
    await expect(desk.card("p2")).toBeFocused();
  });
});

/** Clicks the card beside its words. */
const pick = (card: Locator, modifier?: "Shift" | "Control") =>
  modifier === undefined
    ? card.getByRole("checkbox").click()
    : card.getByRole("gridcell").click({ position: { x: 60, y: 14 }, modifiers: [modifier] });

test.describe("a quotation that was changed", () => {
  test("shows what is gone and what is new, and goes back or becomes a paraphrase by one key", async ({
    window,
    words,
  }) => {
    const { say } = words;
    const desk = deskOf(window, words);
    await openPoints(window, desk, 2, "quote");
    const card = desk.card("p0");
    const field = desk.wordsOfCard(card);
    const source = await field.inputValue();
    await expect(card.getByText(say("point.verbatim"))).toBeVisible();
    await field.fill(source.replace("wants", "may want"));
    await expect(card.getByText(say("point.edited"))).toBeVisible();
    const difference = card.getByRole("region", { name: say("guard.label") });
    await expect(difference.getByRole("deletion")).toHaveText("wants");
    await expect(difference.getByRole("insertion")).toHaveText("may want");
    await field.press("Alt+r");
    await expect(field).toHaveValue(source);
    await expect(difference).toHaveCount(0);
    await field.fill(source.replace("a bridge over its river", "[…]"));
    await expect(card.getByText(say("point.verbatim"))).toBeVisible();
    await field.fill("Nothing of the kind");
    await field.press("Alt+p");
    await expect(card.getByText(say("wording.paraphrase"))).toBeVisible();
    await expect(difference).toHaveCount(0);
  });
});

test("a deadline in words is a day at once, and a day of one's own stays", async ({ window, words }) => {
  const { say } = words;
  const desk = deskOf(window, words);
  await openPoints(window, desk, 2, "nextStep");
  const card = desk.card("p0");
  await desk.wordsOfCard(card).click();
  const day = card.getByLabel(say("nextStep.dueDay"));
  await card.getByLabel(say("nextStep.due"), { exact: true }).fill("by the end of March");
  await expect(day).toHaveValue("31/03/2027");
  await card.getByLabel(say("nextStep.due"), { exact: true }).fill("some day");
  await expect(day).toHaveValue("");
  await day.fill("9.5.20");
  await day.blur();
  await expect(day).toHaveAccessibleDescription(say("field.noDay", { example: "31/12/2027" }));
  await day.fill("9.5.2027");
  await day.blur();
  await card.getByLabel(say("nextStep.due"), { exact: true }).fill("by Victory Day");
  await expect(day).toHaveValue("09/05/2027");
  await card.getByRole("button", { name: say("field.calendar") }).click();
  await window.getByRole("grid", { name: "May 2027" }).getByText("11", { exact: true }).click();
  await expect(day).toHaveValue("11/05/2027");
});

test("a field suggests what the articles say already", async ({ window, words }) => {
  const { say } = words;
  const desk = deskOf(window, words);
  await openPoints(window, desk, 3, "nextStep");
  await desk.wordsOfCard(desk.card("p0")).click();
  await desk.card("p0").getByLabel(say("nextStep.owner")).fill("Ministry of Roads");
  await desk.wordsOfCard(desk.card("p1")).click();
  await desk
    .card("p1")
    .getByRole("combobox", { name: say("nextStep.owner") })
    .fill("road");
  await window.getByRole("option", { name: "Ministry of Roads" }).click();
  await expect(desk.card("p1").getByRole("combobox", { name: say("nextStep.owner") })).toHaveValue("Ministry of Roads");
});
