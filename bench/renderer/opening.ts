/** The window from nothing: its first screen, and an article of the reference's length to a desk that can be worked at. */
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Page } from "playwright";
import { articleText } from "../article-text.ts";
import { choosing } from "../first-export.ts";
import { referenceLength } from "../jobs.ts";
import { msRow, rowHead } from "./ms-row.ts";
import { pasteArticle } from "./shown-after.ts";
import { openWindow } from "./window.ts";

const loads = 8;
const articles = 12;

/** A table: each figure beside what it is to reach. */
export async function measureOpening(seed: number, scratch: string): Promise<readonly (readonly string[])[]> {
  const head = rowHead("from nothing");
  const window = await openWindow(join(scratch, "opening"));
  if (window === undefined) return [head, ["Chromium", "not installed"]];
  const { page, close } = window;
  try {
    const loaded = await load(page);
    await delay(choosing);
    const opened = await openArticles(page, seed);
    return [
      head,
      msRow("first load, nothing kept by the browser, to the start screen", loaded, "600 ms"),
      msRow(
        "an article of the reference's length, to a usable desk: the first after the start",
        opened.slice(0, 1),
        "–",
      ),
      msRow("the same, the next ones", opened.slice(1), "300 ms"),
    ];
  } finally {
    await close();
  }
}

/** Each after a pause: what a window makes ready when it is shown stands in the way of no first load. */
async function load(page: Page): Promise<readonly number[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  const times: number[] = [];
  for (let run = 0; run < loads; run += 1) {
    await delay(choosing);
    await page.reload({ waitUntil: "commit" });
    times.push(await page.evaluate(untilStart));
  }
  await session.send("Network.setCacheDisabled", { cacheDisabled: false });
  await session.detach();
  return times;
}

/** Runs in the page: when the frame was drawn that has the first button, since the load began. */
async function untilStart(): Promise<number> {
  while (document.querySelector("main button") === null) await new Promise((go) => setTimeout(go));
  await new Promise((go) => requestAnimationFrame(() => setTimeout(go)));
  return performance.now();
}

async function openArticles(page: Page, seed: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let run = 0; run < articles; run += 1) {
    times.push(await page.evaluate(pasteArticle, articleText(seed + run, referenceLength)));
    await page.locator("[aria-busy=false] canvas").first().waitFor();
    await page.getByRole("button", { name: "All briefings" }).click();
    await page.getByRole("button", { name: "Open file…" }).waitFor();
  }
  return times;
}
