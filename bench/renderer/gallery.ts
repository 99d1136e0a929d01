/** The gallery of templates in a real Chromium: opening 300, and a template's first page once its card is pressed. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { programFolder } from "../../host/files/program-folder.ts";
import { loadTemplates } from "../../host/templates/load-templates.ts";
import { packTemplate } from "../../host/templates/template-package.ts";
import { summarise } from "../measure.ts";
import { traced } from "./main-thread.ts";
import { openWindow } from "./window.ts";

const wanted = 300;
const runs = 8;

/** A table: each figure beside what it is to reach. */
export async function measureGallery(scratch: string): Promise<readonly (readonly string[])[]> {
  const head = ["the gallery", "median", "least–most", "runs", "to reach"];
  const dataFolder = join(scratch, "gallery");
  await fillLibrary(dataFolder);
  const window = await openWindow(dataFolder);
  if (window === undefined) return [head, ["Chromium", "not installed"]];
  const { page, close } = window;
  try {
    await page.getByRole("button", { name: "Try the sample article" }).click();
    await page.locator("[role=row][data-key]").first().waitFor();
    const opening: Measured[] = [];
    const switching: Measured[] = [];
    for (let run = 0; run < runs; run += 1) {
      opening.push(await measure(page, openGallery));
      const card = page.locator("li:has(button[data-card])").nth(run + 1);
      await card.scrollIntoViewIfNeeded();
      await card.locator("canvas").waitFor();
      switching.push(await measure(page, (there) => pressCard(there, run + 1)));
    }
    return [
      head,
      row(`open ${wanted} templates, to their cards on the screen`, opening.map(wall), "≤ 300 ms"),
      row("the main thread's work in it", opening.map(work), "–"),
      row("another template, from its drawn card to its first page", switching.map(wall), "≤ 150 ms"),
      row("the main thread's work in it", switching.map(work), "–"),
    ];
  } finally {
    await close();
  }
}

/** Own templates, as an office gathers them, beside the program's. */
async function fillLibrary(dataFolder: string): Promise<void> {
  const builtIn = await loadTemplates(programFolder);
  const folder = join(dataFolder, "templates");
  mkdirSync(folder, { recursive: true });
  for (let count = builtIn.length; count < wanted; count += 1) {
    const template = builtIn[count % builtIn.length];
    if (template === undefined) throw new Error("the program has no templates");
    const id = `office-${count}`;
    writeFileSync(
      join(folder, `${id}.precis-template`),
      packTemplate({ ...template, id, name: { en: `Form ${count}` } }),
    );
  }
}

type Measured = { readonly wall: number; readonly work: number };
const wall = (measured: Measured): number => measured.wall;
const work = (measured: Measured): number => measured.work;

/** `work` is the processor's time on the window's main thread, without what other programs took meanwhile. */
async function measure(page: Page, act: (page: Page) => Promise<number>): Promise<Measured> {
  let taken = Number.NaN;
  const { tasks } = await traced(page, async () => {
    taken = await act(page);
  });
  return { wall: taken, work: tasks.reduce((sum, task) => sum + task.work, 0) };
}

const openGallery = (page: Page): Promise<number> =>
  page.evaluate(async (cards) => {
    const step = [...document.querySelectorAll("nav button")].find(({ textContent }) =>
      textContent?.includes("template"),
    );
    const begin = performance.now();
    (step as HTMLElement).click();
    while (document.querySelectorAll("[data-card]").length < cards) await new Promise((go) => setTimeout(go));
    await new Promise((go) => requestAnimationFrame(() => setTimeout(go)));
    return performance.now() - begin;
  }, wanted);

/** Until the page shows something else than before. */
const pressCard = (page: Page, index: number): Promise<number> =>
  page.evaluate(async (at) => {
    const drawn = (): string => {
      const canvas = document.querySelector<HTMLCanvasElement>("[data-page] canvas");
      if (canvas === null) return "";
      const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext("2d");
      copy?.drawImage(canvas, 0, 0);
      const { data } = copy?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      const isDrawn = data.some((value, place) => place % 4 === 0 && value < 100 && (data[place + 3] ?? 0) > 0);
      return isDrawn ? canvas.toDataURL() : "";
    };
    const before = drawn();
    const card = document.querySelectorAll<HTMLElement>("[data-card]")[at];
    const begin = performance.now();
    card?.click();
    for (let now = ""; now === "" || now === before; now = drawn()) await new Promise((go) => setTimeout(go));
    return performance.now() - begin;
  }, index);

function row(name: string, values: readonly number[], target: string): readonly string[] {
  const { median, least, most } = summarise(values);
  return [name, `${median.toFixed(0)} ms`, `${least.toFixed(0)}–${most.toFixed(0)}`, String(values.length), target];
}
