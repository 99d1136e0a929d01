/** What is wrong with a screen for somebody who reads, hears or presses it otherwise than most do: nothing, it is hoped. */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright/test";
import { clippedWords } from "./clipped-words.ts";

type Findings = {
  readonly axe: readonly string[];
  readonly clipped: readonly string[];
  /** What must be scrolled both ways to be read (WCAG 2.2, 1.4.10). */
  readonly scrolledBothWays: readonly string[];
  readonly tooSmall: readonly string[];
  /** Buttons of a dialog that a notice stands over. */
  readonly covered: readonly string[];
};

export const noFindings: Findings = { axe: [], clipped: [], scrolledBothWays: [], tooSmall: [], covered: [] };

type Thoroughness = {
  /** Contrasts of 7:1. */
  readonly enhanced: boolean;
  /** What lies under a dialog or a menu as well, which was a screen of its own before. */
  readonly underneath: boolean;
};

export async function findingsOn(window: Page, how: Thoroughness): Promise<Findings> {
  return {
    axe: await axeFindings(window, how),
    clipped: await clippedWords(window),
    scrolledBothWays: await scrolledBothWays(window),
    tooSmall: await tooSmall(window),
    covered: await coveredByNotices(window),
  };
}

const onTop = "dialog[open], [role=dialog], [role=menu], [role=listbox]";

async function axeFindings(window: Page, { enhanced, underneath }: Thoroughness): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page: window })
    .setLegacyMode(true)
    .options({ resultTypes: ["violations"], rules: { "color-contrast-enhanced": { enabled: enhanced } } });
  const isCovered = !underneath && (await window.locator(onTop).count()) > 0;
  const { violations } = await (isCovered ? axe.include(onTop) : axe).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** A drawn page of the document is excepted: it is looked at as a whole. */
const scrolledBothWays = (window: Page): Promise<readonly string[]> =>
  window.evaluate(() =>
    [...document.querySelectorAll("*")]
      .filter((element) => element.checkVisibility() && !element.querySelector(":scope [data-page]"))
      .filter((element) => {
        const { overflowX } = getComputedStyle(element);
        const scrolls = overflowX === "auto" || overflowX === "scroll" || element === document.documentElement;
        return scrolls && element.scrollWidth > element.clientWidth + 1;
      })
      .map((element) => `${element.outerHTML.slice(0, 160)}: ${element.scrollWidth} in ${element.clientWidth}`),
  );

/**
 * What is pressed in less than 24 × 24 pixels (WCAG 2.2, 2.5.8). A box's label is part of what is pressed, and so is what
 * a button spreads over its card; what lies under something else is not pressed now.
 */
const tooSmall = (window: Page): Promise<readonly string[]> =>
  window
    .locator("button, a[href], [role=menuitem], [role=menuitemradio], [role=option], [role=tab], label:has(input)")
    .evaluateAll((targets) =>
      targets
        .filter((target) => target.closest("[contenteditable]") === null)
        .filter((target) => {
          const { left, top, width, height } = target.getBoundingClientRect();
          if (width >= 24 && height >= 24) return false;
          const isHit = (right: number, down: number) => {
            const hit = document.elementFromPoint(left + width / 2 + right, top + height / 2 + down);
            return hit !== null && target.contains(hit);
          };
          return isHit(0, 0) && ![-11, 11].every((away) => isHit(away, 0) && isHit(0, away));
        })
        .map((target) => {
          const { width, height } = target.getBoundingClientRect();
          return `${target.getAttribute("aria-label") ?? target.textContent}: ${width} × ${height}`;
        }),
    );

const coveredByNotices = (window: Page): Promise<readonly string[]> =>
  window.locator("[role=dialog] button").evaluateAll((buttons) =>
    buttons
      .filter((button) => {
        const { left, top, width, height } = button.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2)?.closest("[aria-live]") != null;
      })
      .map((button) => button.textContent),
  );
