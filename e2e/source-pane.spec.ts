/** The source pane: how the article is set, and who speaks where in it. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { deskOf } from "./desk.ts";
import { expect, test } from "./fixtures.ts";

test("the article is set as the analyst reads it, and stays so", async ({ window, program, words }) => {
  const { say } = words;
  const desk = deskOf(window, words);
  await desk.openSample();
  const paragraph = desk.article.locator("p").first();
  await expect(paragraph).toHaveCSS("font-size", "16px");
  await expect(paragraph).toHaveCSS("font-family", /^"Noto Serif"/);
  for (const key of ["reading.size.largest", "reading.face.sans", "reading.measure.narrow"] as const) {
    await desk.source.getByRole("button", { name: say("reading.label") }).click();
    await desk.choose(key);
  }
  await expect(paragraph).toHaveCSS("font-size", "24px");
  await expect(paragraph).toHaveCSS("line-height", "36px");
  await expect(paragraph).toHaveCSS("font-family", /^"Noto Sans"/);
  await desk.saved();

  const again = deskOf(await program.killAndRestart(), words);
  await again.openDraft();
  await expect(again.article.locator("p").first()).toHaveCSS("font-size", "24px");
});

test("a narrow measure makes shorter lines, a wide one longer, up to the pane's own width", async ({
  window,
  words,
}) => {
  const desk = deskOf(window, words);
  await window.setViewportSize({ width: 1190, height: 900 });
  await desk.openSample();
  await desk.goTo("source");
  await window.setViewportSize({ width: 2560, height: 900 });
  const width = () => desk.article.evaluate((text) => Math.round(text.getBoundingClientRect().width));
  const choose = async (key: "reading.measure.narrow" | "reading.measure.wide") => {
    await desk.source.getByRole("button", { name: words.say("reading.label") }).click();
    await desk.choose(key);
  };
  await expect.poll(width).toBe(35 * 16);
  await choose("reading.measure.narrow");
  await expect.poll(width).toBe(26 * 16);
  await choose("reading.measure.wide");
  await expect.poll(width).toBe(46 * 16);
});

test("one sentence after the other becomes a point by its key, without leaving the text", async ({ window, words }) => {
  const desk = deskOf(window, words);
  await desk.openSample();
  await window.keyboard.press("Alt+1");
  await expect(desk.article).toBeFocused();
  const facts = () =>
    desk.article
      .locator("mark[class*=fact]:not([class*=faint])")
      .evaluateAll((marks) => [...new Set(marks.map((mark) => mark.getAttribute("data-point")))].length);
  const before = await facts();
  for (const key of ["ArrowDown", "f", "ArrowDown", "f", "f", "ArrowDown", "f"]) await window.keyboard.press(key);
  await expect.poll(facts).toBe(before + 3);
  await expect(desk.article).toBeFocused();
  await window.keyboard.press("Enter");
  await expect(desk.points.locator("textarea:focus")).toBeVisible();
});

test("the outline says who speaks, and each quotation leads to its place", async ({ window, words }) => {
  const desk = deskOf(window, words);
  await desk.openSample();
  const outline = desk.source.getByRole("button", { name: words.say("voices.label") });
  await outline.hover();
  await expect(window.getByText(words.say("voices.label"), { exact: true })).toBeVisible();
  await outline.focus();
  await window.keyboard.press("Enter");
  const menu = window.getByRole("menu", { name: words.say("voices.label") });
  await expect(menu.getByRole("group").first()).toBeVisible();
  const last = menu.getByRole("menuitem").last();
  const id = (await last.getAttribute("data-key")) ?? "";
  const said = ((await last.textContent()) ?? "").replace(/…$/, "");
  await last.click();
  await expect(menu).toBeHidden();
  await expect(desk.markOf(id).first()).toBeInViewport();
  await expect(desk.markOf(id).first()).toHaveClass(/selected/);
  expect((await desk.markOf(id).allInnerTexts()).join("")).toContain(said.slice(0, 20));
});

test("articles stand as tabs; what is accepted of one that goes is shown to have lost its sentence", async ({
  window,
  program,
  words,
}) => {
  const desk = deskOf(window, words);
  await desk.openSample();
  const path = join(program.workFolder, "posts.txt");
  writeFileSync(path, "Posts to open\n\nThe ministry plans to open two border posts by 1 March 2026.\n");
  await desk.openFiles([path], "source.add");
  const tabs = desk.source.getByRole("tab");
  await expect(tabs).toHaveCount(2);
  await tabs.last().click();
  await expect(desk.article).toContainText("two border posts");
  await tabs.first().click();
  const [point] = await desk.pointsIn(desk.points);
  if (point === undefined) throw new Error("no points");
  const card = desk.card(point.id);
  await desk.wordsOfCard(card).click();
  await desk.press(card, "action.accept");
  await expect(card.getByText(words.say("point.orphan"))).toBeHidden();
  await desk.press(desk.source, "source.remove");
  await expect(tabs).toHaveCount(0);
  await expect(desk.article).toContainText("two border posts");
  await expect(card.getByText(words.say("point.orphan"))).toBeVisible();
});
