/** Standing words of a template, with what is known of the briefing in the place of their {fields}. */
import type { Inline } from "../model/document.ts";
import { localized } from "../model/localized.ts";
import type { Template } from "../model/template.ts";
import type { Fields } from "./fields.ts";
import type { Layout } from "./inlines.ts";
import { run, wordRun } from "./inlines.ts";
import { shortened } from "./wording.ts";

/** Where the words stand: numbers of pages are known at a page's head and foot alone. */
export type Place = "text" | "furniture";

/** So many characters of the title stay clear of the page's other edge. */
export const runningTitle = 80;

/**
 * Nothing where a field that the words name is not known: they would say half of what they mean. What a field holds
 * is not looked into, and {names} that are none of the program's stay as they stand.
 */
export function filledWords(words: string, template: Template, layout: Layout, place: Place): readonly Inline[] {
  const pieces = words.split(/(\{\w+\})/).filter((piece) => piece !== "");
  const filled = pieces.map((piece) => {
    const name = /^\{(\w+)\}$/.exec(piece)?.[1];
    return (name === undefined ? undefined : fieldInlines(name, template, layout, place)) ?? [run(piece)];
  });
  return filled.some((inlines) => inlines.length === 0) ? [] : filled.flat();
}

/** No inline for what is not known; undefined for what is no field. */
function fieldInlines(name: string, template: Template, layout: Layout, place: Place): readonly Inline[] | undefined {
  const { fields } = layout;
  if (place === "furniture" && name === "page") return [{ type: "field", field: "pageNumber" }];
  if (place === "furniture" && name === "pages") return [{ type: "field", field: "pageCount" }];
  if (name === "title") return wordRun(titleFor(place, layout), fields);
  if (name === "marking") return plain(fields.marking);
  if (name === "template") return plain(localized(template.name, fields.language));
  return isMetadataField(name, fields) ? plain(fields.metadata[name]) : undefined;
}

const titleFor = (place: Place, { fields: { title }, strings }: Layout): Fields["title"] =>
  place === "text" ? title : { ...title, text: shortened(title.text, runningTitle, strings.ellipsis) };

const plain = (text: string): readonly Inline[] => (text === "" ? [] : [run(text)]);

const isMetadataField = (name: string, { metadata }: Fields): name is keyof Fields["metadata"] =>
  Object.hasOwn(metadata, name);
