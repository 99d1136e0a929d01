/** The built-in templates, by id: what a card and a section are called. */
import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "playwright/test";
import { type Template, templateSchema } from "#core/model/template.ts";
import type { Language, Words } from "./words.ts";

export type TemplateWords = {
  readonly name: string;
  /** The heading of one of its sections. */
  readonly heading: (section: string) => string;
};

export function templateWords(id: string, language: Language): TemplateWords {
  const template: Template = templateSchema.parse(
    JSON.parse(readFileSync(new URL(`../templates/${id}.json`, import.meta.url), "utf8")),
  );
  return {
    name: template.name[language] ?? "",
    heading: (section) => {
      const heading = template.sections.find((known) => known.id === section)?.heading?.[language];
      if (heading === undefined) throw new Error(`${id} has no section ${section}`);
      return heading;
    },
  };
}

/** What is pressed on a card of the gallery. */
export const templateCard = (window: Page, name: string): Locator =>
  window.getByRole("listitem").getByRole("button", { name, exact: true });

/** All that its card says. */
export const templateEntry = (window: Page, name: string): Locator =>
  window.getByRole("listitem").filter({ has: window.getByRole("button", { name, exact: true }) });

/** Waits until a card shows the briefing's first page; only what is in view is drawn. */
export async function firstPageDrawn(window: Page, name: string): Promise<void> {
  const card = templateEntry(window, name);
  await card.scrollIntoViewIfNeeded();
  await expect(card.locator("canvas")).toBeVisible();
}

/** Takes a template, whether or not everything of the briefing has a place in it. */
export async function takeTemplate(window: Page, { say }: Words, name: string): Promise<void> {
  await templateCard(window, name).click();
  const anyway = window.getByRole("button", { name: say("places.takeAnyway") });
  const points = window.getByRole("region", { name: say("points.label"), exact: true });
  await anyway.or(points).first().waitFor();
  if (await anyway.isVisible()) await anyway.click();
}
