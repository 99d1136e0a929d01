/** Words of buttons, tabs and menu entries that do not fit: cut off by their button, by what holds it, or by the window. */
import type { Page } from "playwright/test";

/** Each as "words (how many pixels too wide)". What the analyst wrote himself may be shortened, and is left alone. */
export const clippedWords = (window: Page): Promise<readonly string[]> =>
  window.evaluate(() => {
    const pressed = "button, [role=button], [role=tab], [role=menuitem], [role=menuitemradio], a[href], label";
    return [...document.querySelectorAll<HTMLElement>(pressed)].flatMap((button) => {
      const walker = document.createTreeWalker(button, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(node);
        const words = range.getBoundingClientRect();
        const holder = node.parentElement;
        if (holder === null || words.width < 2 || holder.closest("[lang]:not(html)") !== null) continue;
        let [left, right] = [0, document.documentElement.clientWidth];
        for (let around: HTMLElement | null = holder; around !== null; around = around.parentElement) {
          if (around !== button && getComputedStyle(around).overflowX === "visible") continue;
          if (
            around !== button &&
            around.scrollWidth > around.clientWidth &&
            getComputedStyle(around).overflowX !== "hidden"
          )
            continue;
          const edge = around.getBoundingClientRect();
          [left, right] = [Math.max(left, edge.left), Math.min(right, edge.right)];
        }
        const excess = Math.max(left - words.left, words.right - right);
        if (excess > 1) found.push(`${node.textContent?.trim()} (${Math.round(excess)})`);
      }
      return found;
    });
  });
