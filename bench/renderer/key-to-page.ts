/** The page beside the words in a real Chromium: from a key press to the page that has its letter. */
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { JSHandle, Page } from "playwright";
import { articleText } from "../article-text.ts";
import { referenceLength } from "../jobs.ts";
import { packLongBriefing } from "./long-briefing.ts";
import { msRow, rowHead } from "./ms-row.ts";
import { watchPages } from "./shown-after.ts";
import { openWindow } from "./window.ts";

/** Of a briefing that fills about 500 pages. */
const manyPoints = 6_000;
const shortRuns = 40;
const longRuns = 4;
/** Longer than the window rests before it draws a long briefing, and shorter than the drawing takes. */
const interruption = 400;

/** A table: each figure beside what it is to reach. */
export async function measureKeyToPage(seed: number, scratch: string): Promise<readonly (readonly string[])[]> {
  const head = rowHead("the page beside the words");
  const window = await openWindow(join(scratch, "pages"));
  if (window === undefined) return [head, ["Chromium", "not installed"]];
  const { page, close } = window;
  try {
    await choose(page, "article.txt", "text/plain", Buffer.from(articleText(seed, referenceLength)));
    const short = await pressInTurn(page, shortRuns);
    await page.getByRole("button", { name: "All briefings" }).click();
    const project = Buffer.from(await packLongBriefing(manyPoints, seed));
    await choose(page, "long.precis", "application/vnd.precis+zip", project);
    const pages = await page.locator("[data-page]").count();
    const long = await pressInTurn(page, longRuns);
    const interrupted = await pressTwice(page, longRuns);
    return [
      head,
      msRow("key press to changed page, two pages", short, "100 / 200 ms"),
      msRow(`key press to changed page in view, ${pages} pages`, long, "3000 ms"),
      msRow("the same from the second key, which calls the first one's page off", interrupted, "3000 ms"),
    ];
  } finally {
    await close();
  }
}

async function choose(page: Page, name: string, mimeType: string, buffer: Buffer): Promise<void> {
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open file…" }).click();
  await (await choosing).setFiles({ name, mimeType, buffer });
  await page.locator("[data-page] canvas").first().waitFor({ timeout: 240_000 });
  const words = page.locator("[role=row][data-key] textarea").first();
  await words.click();
  await page.keyboard.press("End");
}

const drawnSince = (times: JSHandle<number[]>, before: number): Promise<unknown> =>
  times.evaluate(async (drawn, count) => {
    while (drawn.length <= count || document.querySelector("[data-page]")?.closest("[aria-busy=true]"))
      await new Promise((go) => setTimeout(go, 5));
  }, before);

const countOf = (times: JSHandle<number[]>): Promise<number> => times.evaluate(({ length }) => length);

/** A key, its page, a rest; the first is not counted. */
async function pressInTurn(page: Page, runs: number): Promise<readonly number[]> {
  const times = await page.evaluateHandle(watchPages);
  const measured: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const before = await countOf(times);
    await page.keyboard.press("a");
    await drawnSince(times, before);
    measured.push((await times.evaluate((drawn, at) => drawn[at], before)) ?? Number.NaN);
    await delay(300);
  }
  return measured.slice(1);
}

/** The second key comes while the page of the first is made. */
async function pressTwice(page: Page, runs: number): Promise<readonly number[]> {
  const times = await page.evaluateHandle(watchPages);
  const measured: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    await page.keyboard.press("b");
    await delay(interruption);
    const next = await countOf(times);
    await page.keyboard.press("c");
    await drawnSince(times, next);
    measured.push((await times.evaluate((drawn, at) => drawn[at], next)) ?? Number.NaN);
    await delay(300);
  }
  return measured;
}
