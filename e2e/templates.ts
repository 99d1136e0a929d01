/** The built-in templates, by id: what a card and a section are called. */
import { readFileSync } from "node:fs";
import { type Template, templateSchema } from "#core/model/template.ts";
import type { Language } from "./words.ts";

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
