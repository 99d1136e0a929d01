/** The page pane: its size, its numbers, the places of points on it, the printer. */
import type { Page } from "playwright/test";
import { type Desk, deskOf } from "./desk.ts";
import { expect, test } from "./fixtures.ts";
import { type Words, wordsOf } from "./words.ts";

const pagesOf = (desk: Desk, { say }: Words) => desk.page.getByRole("region", { name: say("page.pages") });
const widthOf = async (desk: Desk) =>
  desk.page.locator("[data-page='1']").evaluate((page) => Math.round(page.getBoundingClientRect().width));
/** An A4 page and its border, in CSS pixels. */
const a4 = (share: number) => Math.round((595.28 * share * 96) / 72) + 2;

async function openSample(window: Page, words: Words): Promise<Desk> {
  const desk = deskOf(window, words);
  await desk.openSample();
  await desk.drawn();
  return desk;
}

test("the page is as wide as its pane, or as large as one chooses, by menu, buttons, keys and wheel", async ({
  window,
  words,
}) => {
  const desk = await openSample(window, words);
  const pages = pagesOf(desk, words);
  const inner = await pages.evaluate((element) => element.clientWidth);
  const fitting = await widthOf(desk);
  expect(Math.abs(fitting - (inner - 32))).toBeLessThanOrEqual(2);

  await desk.page.getByRole("button", { name: words.anyOfWithin("page.zoom") }).click();
  await window.getByRole("menuitem", { name: "100" }).click();
  await expect.poll(() => widthOf(desk)).toBe(a4(1));
  await desk.press(desk.page, "page.larger");
  await expect.poll(() => widthOf(desk)).toBe(a4(1.25));
  await pages.focus();
  await window.keyboard.press("-");
  await window.keyboard.press("-");
  await expect.poll(() => widthOf(desk)).toBe(a4(0.75));
  await window.keyboard.press("0");
  await expect.poll(() => widthOf(desk)).toBe(fitting);

  await pages.hover();
  await window.keyboard.down("Control");
  await window.mouse.wheel(0, -100);
  await window.keyboard.up("Control");
  await expect.poll(() => widthOf(desk)).toBeGreaterThan(fitting);
  await expect(desk.page.getByRole("button", { name: words.say("page.smaller") })).toBeEnabled();

  await desk.button("settings.label").click();
  await window.getByRole("menuitem", { name: "Türkçe" }).click();
  await expect(window.getByRole("img", { name: wordsOf("tr").anyOf("page.number") }).first()).toBeVisible();
});

test("the pages are turned by keys and by number", async ({ window, words }) => {
  const desk = await openSample(window, words);
  const number = desk.page.getByRole("textbox", { name: words.say("page.pageNumber") });
  await expect(number).toHaveValue("1");
  const count = await desk.page.locator("[data-page]").count();
  expect(count).toBeGreaterThan(1);
  await expect(desk.page.getByText(`/ ${count}`)).toBeVisible();

  await pagesOf(desk, words).focus();
  await window.keyboard.press("PageDown");
  await expect(number).toHaveValue("2");
  await expect(desk.page.locator("[data-page='2']")).toBeInViewport();
  await window.keyboard.press("PageUp");
  await expect(number).toHaveValue("1");

  await number.fill("999");
  await number.press("Enter");
  await expect(number).toHaveValue(String(count));
  await number.fill("1");
  await number.press("Enter");
  await expect(number).toHaveValue("1");
  await expect(desk.page.locator("[data-page='1']")).toBeInViewport();
});

test("a point that the mouse or the keyboard is at shows its place, and another stays selected", async ({
  window,
  words,
}) => {
  const desk = await openSample(window, words);
  const [first, second] = await desk.pointsIn(desk.points);
  if (first === undefined || second === undefined) throw new Error("too few points");
  await desk.wordsOfCard(desk.card(first.id)).click();
  const places = desk.page.locator("[data-page] > span");
  await expect(places).toHaveCount(1);
  await desk.card(second.id).hover();
  await expect(places).toHaveCount(2);
  await expect(places.last()).toHaveClass(/light/);
  await desk.banner.hover();
  await expect(places).toHaveCount(1);
  await desk.markOf(second.id).first().hover();
  await expect(places).toHaveCount(2);
  await desk.banner.hover();
  await expect(places).toHaveCount(1);
  const place = await places.getAttribute("style");
  await desk.card(second.id).focus();
  await expect(places.last()).not.toHaveAttribute("style", place ?? "");
});

test("the printer gets every page, on sheets of its size, and nothing of the window", async ({ window, words }) => {
  const desk = await openSample(window, words);
  const count = await desk.page.locator("[data-page]").count();
  await window.evaluate(() => {
    globalThis.print = () => {
      const style = [...document.querySelectorAll("style")].map(({ textContent }) => textContent).join("");
      const images = [...document.querySelectorAll<HTMLImageElement>("body > div > img")];
      document.documentElement.dataset["printed"] = JSON.stringify({
        sheets: images.map(({ naturalWidth, naturalHeight }) => [naturalWidth, naturalHeight]),
        size: /@page \{ size: ([\d.]+)pt ([\d.]+)pt/
          .exec(style)
          ?.slice(1)
          .map((length) => Math.round(Number(length))),
      });
    };
  });
  await window.keyboard.press("Control+p");
  await expect(window.locator("html")).toHaveAttribute("data-printed", /./);
  expect(JSON.parse((await window.locator("html").getAttribute("data-printed")) ?? "")).toEqual({
    sheets: Array.from({ length: count }, () => [1654, 2339]),
    size: [595, 842],
  });
  await expect(window.locator("body > div > img")).toHaveCount(0);
  await expect(desk.notices.getByText(words.say("print.preparing"))).toBeHidden();
});
