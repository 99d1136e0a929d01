/** One line about an article, beside its body: a date, an author, an address, «Источник: …», or a mere placeholder. */
import type { Article } from "#core/model/article.ts";
import {
  addressLabels,
  authorJoins,
  authorLabels,
  authorLeads,
  dateLabels,
  outletLabels,
  placeholders,
  titleLabels,
} from "./news-words.ts";
import { dayPattern, parseWrittenDay } from "./written-date.ts";

export type Known = Pick<Article, "title" | "byline" | "outlet" | "published" | "url">;

const longest = 400;

/**
 * What the line says of the article, `{}` for a placeholder; undefined for a line of the body. At the foot only what
 * carries a label, or is an address, counts: a bare date or name may belong to the text.
 */
export function readFrameLine(line: string, place: "head" | "foot"): Known | undefined {
  if (line.length > longest) return undefined;
  const marked = readAddress(line) ?? readLabelled(line);
  if (marked !== undefined || place === "foot") return marked;
  return readPlaceholder(line) ?? readDate(line) ?? readByline(line);
}

const readPlaceholder = (line: string): Known | undefined =>
  placeholders.includes(line.toLowerCase()) ? {} : undefined;

function readAddress(line: string): Known | undefined {
  return /^https?:\/\/[^\s<>"/]+\.[^\s<>"]+$/i.test(line) ? { url: line } : undefined;
}

const wholeDate = new RegExp(
  `^(?:\\d{1,2}:\\d{2},?\\s+)?(${dayPattern})(?:[,|]?\\s*(?:T|в\\s|at\\s)?\\d{1,2}:\\d{2}.{0,20})?$`,
  "u",
);

function readDate(line: string): Known | undefined {
  const published = parseWrittenDay(wholeDate.exec(line)?.[1] ?? "");
  return published === undefined ? undefined : { published };
}

const name = '\\p{Lu}[^\\s\\d,:;!?/()"«»]*';
const names = `${name}(?:\\s+(?:(?:${authorJoins.join("|")})\\s+)?${name}|,\\s${name}){0,6}`;
const ledByline = new RegExp(`^(?:${authorLeads.join("|")})\\s+(${names})$`, "u");
const wholeNames = new RegExp(`^${names}$`, "u");

function readByline(line: string): Known | undefined {
  const byline = ledByline.exec(line)?.[1];
  return byline === undefined || !/\s/.test(byline) ? undefined : { byline };
}

/** «Источник: …», «Date: …»; undefined where nobody knows the label. */
export function readLabelled(line: string): Known | undefined {
  const found = /^([^\s\d:：][^\d:：]{1,20})[:：]\s*(\S.*)$/.exec(line);
  if (found?.[1] === undefined || found[2] === undefined) return undefined;
  return readLabel(found[1].trim().toLowerCase(), found[2].trim());
}

function readLabel(label: string, value: string): Known | undefined {
  if (addressLabels.includes(label) && readAddress(value) !== undefined) return readAddress(value);
  if (authorLabels.includes(label) && wholeNames.test(value)) return { byline: value };
  if (dateLabels.includes(label)) return readDate(value);
  if (titleLabels.includes(label)) return { title: value };
  if (outletLabels.includes(label) && value.length <= 60 && !/[.!?]$/.test(value)) return { outlet: value };
  return undefined;
}
