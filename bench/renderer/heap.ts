/** What the window keeps: its heap after garbage collection, as the edits of a long day go on. */
import { join } from "node:path";
import type { CDPSession, Page } from "playwright";
import { packLongBriefing } from "./long-briefing.ts";
import { openWindow } from "./window.ts";

const points = 40;
/** The second stretch ends where undo keeps as many steps as it may; after it, each edit lets one go. */
const stretches = [500, 500, 500];

/** A table: the heap after each stretch of edits, and what it grew by since the one before. */
export async function measureHeap(seed: number, scratch: string): Promise<readonly (readonly string[])[]> {
  const head = ["the window's heap", "used", "since before", "nodes", "listeners", "to reach"];
  const window = await openWindow(join(scratch, "heap"));
  if (window === undefined) return [head, ["Chromium", "not installed"]];
  const { page, close } = window;
  try {
    await open(page, Buffer.from(await packLongBriefing(points, seed)));
    const session = await page.context().newCDPSession(page);
    const rows: (readonly string[])[] = [];
    let [edits, before] = [0, Number.NaN];
    for (const stretch of stretches) {
      await page.evaluate(edit, { from: edits, count: stretch });
      edits += stretch;
      const { bytes, nodes, listeners } = await settled(page, session);
      const grown = `${(((bytes - before) / before) * 100).toFixed(1)} %`;
      const target = rows.length === 0 ? "–" : "± 10 %";
      rows.push([
        `after ${edits} edits`,
        `${(bytes / 2 ** 20).toFixed(1)} MB`,
        rows.length === 0 ? "" : grown,
        String(nodes),
        String(listeners),
        target,
      ]);
      before = bytes;
    }
    return [head, ...rows];
  } finally {
    await close();
  }
}

async function open(page: Page, buffer: Buffer): Promise<void> {
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open file…" }).click();
  await (await choosing).setFiles({ name: "day.precis", mimeType: "application/vnd.precis+zip", buffer });
  await page.locator("[aria-busy=false] canvas").first().waitFor({ timeout: 60_000 });
}

type Kept = { readonly bytes: number; readonly nodes: number; readonly listeners: number };

/** When all is saved and drawn, and the collector has been through. */
async function settled(page: Page, session: CDPSession): Promise<Kept> {
  await page.getByText("Saved", { exact: true }).waitFor({ timeout: 60_000 });
  await page.locator("[aria-busy=false] canvas").first().waitFor({ timeout: 60_000 });
  for (let round = 0; round < 3; round += 1) await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
  return { bytes: usedSize, nodes, listeners: jsEventListeners };
}

/** Runs in the page: words typed into cards, cards moved, judged and given comments, each a step of its own. */
async function edit({ from, count }: { readonly from: number; readonly count: number }): Promise<void> {
  const shown = (): Promise<number> => new Promise((go) => requestAnimationFrame(go));
  const press = (card: Element, name: string) =>
    card.querySelector<HTMLElement>(`button[aria-label="${name}"]:not([disabled])`)?.click();
  const type = (field: HTMLTextAreaElement | null | undefined, words: string) => {
    if (!field) return;
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set?.call(field, words);
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  };
  for (let number = from; number < from + count; number += 1) {
    const cards = [...document.querySelectorAll("[role=row][data-key]")];
    const card = cards[(number * 7) % (cards.length - 1)];
    if (card === undefined) throw new Error("no cards");
    const words = card.querySelector<HTMLTextAreaElement>("textarea");
    if (number % 4 === 0) press(card, "Move down");
    else if (number % 4 === 1 && card.querySelector('button[aria-label="Accept"]') !== null) press(card, "Accept");
    else if (number % 4 === 2) {
      words?.focus();
      await shown();
      type(card.querySelectorAll("textarea")[1], `To be checked, edit ${number}`);
    } else type(words, `${words?.value.slice(0, 60)} ${number}`);
    await shown();
  }
}
