/** The cards of key points in a real Chromium: what a key costs among 450 of them, and what scrolling 5,000 costs. */

import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Page } from "playwright";
import { packLongBriefing } from "./long-briefing.ts";
import { type Task, type Trace, traced } from "./main-thread.ts";
import { msRow, rowHead } from "./ms-row.ts";
import { openWindow } from "./window.ts";

/** A quick typist's: in milliseconds. */
const keyPause = 90;
const words = "the ministry wants a road and a bridge by the end of the year ";

/** A table: each figure beside what it is to reach. */
export async function measureCards(seed: number, scratch: string): Promise<readonly (readonly string[])[]> {
  const head = rowHead("cards of points");
  const window = await openWindow(join(scratch, "cards"));
  if (window === undefined) return [head, ["Chromium", "not installed"]];
  const { page, close } = window;
  try {
    const opened450 = await open(page, await packLongBriefing(450, seed));
    const typing = await type(page);
    await page.getByRole("button", { name: "All briefings" }).click();
    const opened5000 = await open(page, await packLongBriefing(5_000, seed));
    const scrolling = await scroll(page);
    return [
      head,
      msRow("open 450 points, until the first card stands", [opened450], "–"),
      msRow("main-thread work a key press until its frame, 450 points", typing.work, "8 / 16 ms"),
      msRow("the same with saving and the preview, until the next key", typing.all, "–"),
      msRow("key to painted character, 450 points", typing.painted, "32 / 50 ms"),
      msRow("open 5,000 points, until the first card stands", [opened5000], "–"),
      msRow("longest task a step, scrolling 5,000 points", scrolling.steps.map(lengthOf), "no task over 50 ms"),
      msRow("most work of a task, without what others took", scrolling.steps.map(workIn), "–"),
      msRow("longest task a jump by the scroll bar", scrolling.jumps.map(lengthOf), "no task over 50 ms"),
      msRow("most work of a task, without what others took", scrolling.jumps.map(workIn), "–"),
    ];
  } finally {
    await close();
  }
}

async function open(page: Page, bytes: Uint8Array): Promise<number> {
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open file…" }).click();
  const chooser = await choosing;
  const begin = performance.now();
  await chooser.setFiles({ name: "long.precis", mimeType: "application/vnd.precis+zip", buffer: Buffer.from(bytes) });
  await page.locator("[role=row][data-key]").first().waitFor({ timeout: 240_000 });
  const taken = performance.now() - begin;
  /** The page is drawn beside the cards; what it takes is measured elsewhere. */
  await page.locator("[aria-busy=false]").first().waitFor({ timeout: 240_000 });
  await delay(2_000);
  return taken;
}

/** The card in the middle of what shows. */
const card = (page: Page) => page.locator("[role=row][data-key] textarea").nth(2);

type Typing = {
  readonly work: readonly number[];
  readonly all: readonly number[];
  readonly painted: readonly number[];
};

async function type(page: Page): Promise<Typing> {
  await card(page).click();
  await page.keyboard.press("End");
  for (const letter of words.slice(0, 20)) await page.keyboard.press(letter, { delay: 5 });
  const painted = await page.evaluateHandle(watchPainting);
  const trace = await traced(page, async () => {
    for (const letter of words.repeat(2)) {
      await page.keyboard.press(letter);
      await delay(keyPause);
    }
  });
  return { ...workOf(trace), painted: await painted.evaluate((times) => [...times]) };
}

/** Of the processor's time: until the first frame after a key, and until the next key. */
function workOf({ tasks, eventsOf, frames }: Trace): Pick<Typing, "work" | "all"> {
  const keys = eventsOf("keydown");
  const between = (from: number, to: number) =>
    tasks.filter(({ start, length }) => start + length > from && start < to).reduce((sum, { work }) => sum + work, 0);
  const pairs = keys.slice(0, -1).map((from, index) => ({ from, to: (keys[index + 1] ?? from) - 1 }));
  return {
    work: pairs.map(({ from, to }) => between(from, Math.min(to, frames.find((frame) => frame > from) ?? to))),
    all: pairs.map(({ from, to }) => between(from, to)),
  };
}

/** Runs in the page: from the key's own time to the first task after the frame that has its letter. */
function watchPainting(): readonly number[] {
  const times: number[] = [];
  let pressed = 0;
  const notePress = ({ timeStamp }: Event) => {
    pressed = timeStamp;
  };
  addEventListener("keydown", notePress, { capture: true });
  addEventListener("input", () => {
    const began = pressed;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => void times.push(performance.now() - began);
      port2.postMessage(undefined);
    });
  });
  return times;
}

type Longest = Pick<Task, "length" | "work">;
type Scrolling = { readonly steps: readonly Longest[]; readonly jumps: readonly Longest[] };

async function scroll(page: Page): Promise<Scrolling> {
  const box = await page.getByRole("region", { name: "Points", exact: true }).boundingBox();
  await page.mouse.move((box?.x ?? 0) + 100, (box?.y ?? 0) + 400);
  const steps: Longest[] = [];
  for (let step = 0; step < 60; step++)
    steps.push(
      await longest(page, async () => {
        await page.mouse.wheel(0, 700);
        await delay(80);
      }),
    );
  const jumps: Longest[] = [];
  for (let step = 1; step <= 20; step++)
    jumps.push(
      await longest(page, async () => {
        await page.evaluate(jumpTo, ((step * 7) % 20) / 20);
        await delay(150);
      }),
    );
  return { steps, jumps };
}

/** The longest task, and the most that one of them took of the processor. */
async function longest(page: Page, act: () => Promise<void>): Promise<Longest> {
  const { tasks } = await traced(page, act);
  return { length: Math.max(0, ...tasks.map(lengthOf)), work: Math.max(0, ...tasks.map(workIn)) };
}

const lengthOf = ({ length }: Longest): number => length;
const workIn = ({ work }: Longest): number => work;

/** Runs in the page: what dragging the scroll bar does. */
function jumpTo(share: number): void {
  const shown = document.querySelector("[role=row][data-key]");
  for (let element = shown?.parentElement; element; element = element.parentElement) {
    if (element.scrollHeight <= element.clientHeight + 1 || !/auto|scroll/.test(getComputedStyle(element).overflowY))
      continue;
    element.scrollTop = element.scrollHeight * share;
    return;
  }
}
