/** The cards of points as an analyst works them: many of them, several at once, and without a mouse. */
import type { Locator, Page } from "playwright/test";
import { type Desk, deskOf } from "./desk.ts";
import { expect, test } from "./fixtures.ts";
import { packPoints } from "./many-points.ts";

/** Opens a briefing of so many points; all of them are goals. */
async function openPoints(window: Page, desk: Desk, count: number): Promise<void> {
  const choosing = window.waitForEvent("filechooser");
  await desk.button("load.open").click();
  const buffer = Buffer.from(await packPoints(count));
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
    await desk.card("p0").hover();
    await desk
      .card("p0")
      .locator("[data-grip]")
      .dragTo(desk.card("p2"), { targetPosition: { x: 60, y: 60 } });
    await expect.poll(() => idsOf(desk)).toEqual(["p1", "p2", "p0", "p3", "p4", "p5"]);
    await desk.press(desk.card("p1"), "point.moveDown");
    await expect.poll(() => idsOf(desk)).toEqual(["p2", "p1", "p0", "p3", "p4", "p5"]);
    await desk.wordsOfCard(desk.card("p0")).click();
    await window.keyboard.press("Alt+ArrowUp");
    await window.keyboard.press("Alt+ArrowUp");
    await expect.poll(() => idsOf(desk)).toEqual(["p0", "p2", "p1", "p3", "p4", "p5"]);
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
  });
});

/** Clicks the card beside its words. */
const pick = (card: Locator, modifier?: "Shift" | "Control") =>
  modifier === undefined
    ? card.getByRole("checkbox").click()
    : card.getByRole("gridcell").click({ position: { x: 60, y: 14 }, modifiers: [modifier] });
