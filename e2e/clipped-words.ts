/** Words that do not fit: cut off at their left or right by what holds them, or by the window. */
import type { Page } from "playwright/test";

/**
 * Each as "words (how many pixels too wide)". Left alone are words for screen readers only, what can be scrolled to, the
 * article's and the analyst's own text, and, on what cannot be pressed, words that end in an ellipsis and so say it.
 */
export const clippedWords = (window: Page): Promise<readonly string[]> =>
  window.evaluate(() => {
    const pressed = "button, [role=button], [role=tab], [role=menuitem], [role=menuitemradio], a[href], label";
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const holder = node.parentElement;
      if (holder === null || holder.closest("script, style, textarea, [contenteditable], [lang]:not(html)")) continue;
      const button = holder.closest(pressed);
      const range = document.createRange();
      range.selectNodeContents(node);
      const words = range.getBoundingClientRect();
      let [left, right] = [0, document.documentElement.clientWidth];
      let shown = words.width > 1;
      for (let around: Element | null = holder; around !== null; around = around.parentElement) {
        const { overflowX, textOverflow } = getComputedStyle(around);
        const edge = around.getBoundingClientRect();
        if (overflowX === "hidden" && (edge.width <= 1 || (button === null && textOverflow === "ellipsis")))
          shown = false;
        const scrolls = overflowX === "auto" || overflowX === "scroll";
        if (around !== button && (overflowX === "visible" || (scrolls && around.scrollWidth > around.clientWidth)))
          continue;
        [left, right] = [Math.max(left, edge.left), Math.min(right, edge.right)];
      }
      const excess = Math.max(left - words.left, words.right - right);
      if (shown && excess > 1) found.add(`${node.textContent?.trim()} (${Math.round(excess)})`);
    }
    return [...found];
  });
