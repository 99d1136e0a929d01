/** The window as an analyst works in it: its places by their roles and names, and what is done there. */
import { basename } from "node:path";
import { expect, type Locator, type Page } from "playwright/test";
import type { ExportFormat } from "#core/model/format.ts";
import type { Program } from "./fixtures.ts";
import type { WordKey, Words } from "./words.ts";

export type Step = "source" | "template" | "points" | "page";

/** A point as its card shows it. */
export type ShownPoint = { readonly id: string; readonly text: string };

export type Desk = ReturnType<typeof deskOf>;

export function deskOf(window: Page, { say, anyOf }: Words) {
  const region = (key: WordKey) => window.getByRole("region", { name: say(key), exact: true });
  const banner = window.getByRole("banner");
  const points = region("points.label");
  const source = region("source.label");
  const page = region("page.label");
  const pages = page.getByRole("region", { name: say("page.pages") });
  const button = (key: WordKey) => window.getByRole("button", { name: say(key), exact: true });
  const stepButton = (step: Step) =>
    window.getByRole("navigation", { name: say("steps.label") }).getByRole("button", { name: say(`step.${step}`) });
  const cards = (within: Locator = points) => within.getByRole("row");
  const wordsOfCard = (card: Locator) => card.getByRole("textbox").first();
  return {
    points,
    source,
    page,
    button,
    cards,
    wordsOfCard,
    article: source.getByRole("document"),
    banner,
    drafts: region("drafts.heading"),
    readOnly: window.getByRole("alert").filter({ hasText: say("readOnly.heldElsewhere") }),
    /** Opens the latest briefing of the list on the start screen. */
    openDraft: async () => {
      await region("drafts.heading").getByRole("listitem").first().getByRole("button").first().click();
      await expect(cards().first()).toBeVisible();
    },
    notices: region("notices.label"),
    section: (heading: string) => points.getByRole("region", { name: heading, exact: true }),

    /** Loads the sample article from the start screen. */
    openSample: async () => {
      await button("load.sample").click();
      await expect(cards().first()).toBeVisible();
    },
    /** Opens files by the program's "Open file" button, or by the one that adds an article to a briefing. */
    openFiles: async (paths: readonly string[], by: WordKey = "load.open") => {
      const choosing = window.waitForEvent("filechooser");
      await button(by).click();
      await (await choosing).setFiles([...paths]);
    },
    stepButton,
    goTo: (step: Step) => stepButton(step).click(),
    /** The points in the briefing, in order. */
    pointsIn: (within: Locator): Promise<readonly ShownPoint[]> =>
      cards(within).evaluateAll((rows) =>
        rows.map((row) => ({
          id: row.getAttribute("data-key") ?? "",
          text: row.querySelector("textarea")?.value ?? "",
        })),
      ),
    /** The suggestions that are not in the briefing, where their list is open. */
    offersIn: (within: Locator): Promise<readonly string[]> =>
      within
        .getByRole("listitem")
        .evaluateAll((rows) => rows.map((row) => row.querySelector("button")?.textContent ?? "")),
    /** The point's words in the source; a point of several stretches has several. */
    markOf: (id: string) => source.getByRole("document").locator(`mark[data-point="${id}"]`),
    /** Where the selected point's frame stands on the page: its middle, in the window's pixels. */
    placeOnPage: async () => {
      const frame = pages.locator("[data-page] > span").first();
      await expect(frame).toBeInViewport();
      const { x, y, width, height } = (await frame.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      return { x: x + width / 2, y: y + height / 2 };
    },
    card: (id: string) => points.locator(`[role=row][data-key="${id}"]`),
    press: (within: Locator, key: WordKey) => within.getByRole("button", { name: say(key), exact: true }).click(),
    /** Presses what the menu that is open offers. */
    choose: (key: WordKey) => window.getByRole("menuitem", { name: say(key), exact: true }).click(),
    /** Unfolds every list of suggestions that are not in the briefing. */
    unfoldAll: async () => {
      const names = new RegExp(`${anyOf("points.offered").source}|${anyOf("points.dismissed").source}`);
      const folded = points.getByRole("button", { name: names, expanded: false });
      for (let left = await folded.count(); left > 0; left -= 1) {
        await folded.first().click();
        await expect(folded).toHaveCount(left - 1);
      }
    },
    unfold: (within: Locator, key: WordKey) => within.getByRole("button", { name: anyOf(key) }).click(),
    /** Waits until everything typed is on disk. */
    saved: () => expect(banner.getByText(say("save.saved"), { exact: true })).toBeVisible(),
    /** Selects words of the article with the mouse. */
    selectWords: async (words: string) => {
      const { from, to } = await placeOfWords(source.getByRole("document"), words);
      await window.mouse.move(from.x, from.y);
      await window.mouse.down();
      await window.mouse.move(to.x, to.y, { steps: 4 });
      await window.mouse.up();
    },

    /** What is drawn of the pages, as a value that changes with it. */
    drawing: () =>
      pages
        .getByRole("img")
        .evaluateAll((canvases) =>
          canvases.map((canvas) => (canvas instanceof HTMLCanvasElement ? canvas.toDataURL() : "")).join("\n"),
        ),
    /** Waits until a page is drawn. */
    drawn: async () => {
      await expect(pages.getByRole("img").first()).toBeVisible();
      await expect(pages).toHaveAttribute("aria-busy", "false");
    },
    pageCount: page.getByText(anyOf("page.count")),

    exported: (program: Program, format: ExportFormat) =>
      program.saved(window, async () => {
        if (format === "docx" || format === "pdf") return button(`export.${format}`).click();
        await button("export.more").click();
        await window.getByRole("menuitem", { name: say(`export.${format}`) }).click();
      }),
    projectFile: (program: Program) =>
      program.saved(window, async () => {
        await button("export.more").click();
        await window.getByRole("menuitem", { name: say("export.project") }).click();
      }),
    /** Says that a file has left, as the shell does it. */
    toldOf: (path: string, { shell }: Program) =>
      expect(region("notices.label")).toContainText(
        say(shell === "browser" ? "export.downloaded" : "export.saved", { name: basename(path) }),
      ),
  };
}

/** Waits until the drawing of the page is another one than before. */
export async function redrawn(desk: Desk, change: () => Promise<void>): Promise<void> {
  await desk.drawn();
  const before = await desk.drawing();
  await change();
  await expect.poll(() => desk.drawing()).not.toBe(before);
  await desk.drawn();
}

type Place = { readonly x: number; readonly y: number };

/** Where the words begin and end on the screen, once they are in view. */
function placeOfWords(article: Locator, words: string): Promise<{ readonly from: Place; readonly to: Place }> {
  return article.evaluate((root, wanted) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const place = (offset: number): DOMRect => {
      let before = 0;
      walker.currentNode = root;
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const { length } = node as Text;
        if (offset < before + length) {
          const range = document.createRange();
          range.setStart(node, offset - before);
          range.setEnd(node, offset - before + 1);
          if (offset === start) node.parentElement?.scrollIntoView({ block: "center" });
          return range.getBoundingClientRect();
        }
        before += length;
      }
      throw new Error(`not in the article: ${wanted}`);
    };
    const start = (root.textContent ?? "").indexOf(wanted);
    if (start === -1) throw new Error(`not in the article: ${wanted}`);
    const [first, last] = [place(start), place(start + wanted.length - 1)];
    const [before, after] =
      getComputedStyle(root).direction === "rtl" ? [first.right - 1, last.left] : [first.left + 1, last.right];
    return {
      from: { x: before, y: first.top + first.height / 2 },
      to: { x: after, y: last.top + last.height / 2 },
    };
  }, words);
}
