/**
 * What an honest quotation may change, if it says so: words left out, and words put in to make it readable. By the
 * conventions of the language they are marked, and all other words must be the source's, in its order.
 */
import type { Range } from "./article.ts";

/**
 * Square brackets everywhere (Chicago Manual of Style 13.50–13.62; ISO 690). Languages whose typography follows the
 * Russian (Мильчин, Справочник издателя, 8.3) also mark what is left out by «<…>» or bare points, and complete words in angle
 * brackets; Turkish and Azerbaijani put the points in round brackets (Türk Dil Kurumu, Yazım Kılavuzu).
 */
const conventions = {
  everywhere: { omissions: ["[…]", "[...]"], insertions: ["[]"] },
  russian: { omissions: ["<…>", "<...>", "…", "..."], insertions: ["<>"] },
  turkish: { omissions: ["(…)", "(...)", "…", "..."], insertions: [] },
} as const;

const families: Readonly<Record<string, "russian" | "turkish">> = {
  ru: "russian",
  be: "russian",
  uk: "russian",
  kk: "russian",
  ky: "russian",
  tg: "russian",
  uz: "russian",
  tt: "russian",
  tr: "turkish",
  az: "turkish",
};

/** A stretch of the source's own words as the quotation has it, or a mark. */
type Part = { readonly text: string; readonly mark: "none" | "omission" | "insertion" };

/**
 * Where in the source's words each stretch of the quotation stands, in order; undefined where something differs that
 * no mark owns up to. UTF-16 offsets into `words`.
 */
export function matchMarked(text: string, words: string, language: string | undefined): readonly Range[] | undefined {
  const parts = partsOf(text, language);
  if (parts.every(({ mark }) => mark === "none")) return undefined;
  const found: Range[] = [];
  let from = 0;
  for (const [index, part] of parts.entries()) {
    if (part.mark !== "none") continue;
    const stretch = part.text.trim();
    if (stretch === "") continue;
    const before = parts[index - 1];
    const at = placeOf(stretch, words, from, before, part.text);
    if (at === undefined) return undefined;
    const end = at + stretch.length;
    if (!endsWell(words, end, parts[index + 1], part.text)) return undefined;
    found.push({ start: at, end });
    from = end;
  }
  const last = parts.at(-1);
  const isWhole = last?.mark !== "none" || words.slice(from).trim() === "";
  return isWhole && found.length > 0 ? found : undefined;
}

function partsOf(text: string, language: string | undefined): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const match of text.matchAll(marksOf(language))) {
    parts.push({ text: text.slice(from, match.index), mark: "none" });
    parts.push({ text: match[0], mark: match.groups?.["insertion"] === undefined ? "omission" : "insertion" });
    from = match.index + match[0].length;
  }
  return [...parts, { text: text.slice(from), mark: "none" as const }].filter(({ text }) => text !== "");
}

function marksOf(language: string | undefined): RegExp {
  const tag = language?.split("-")[0] ?? "";
  const family = Object.hasOwn(families, tag) ? families[tag] : undefined;
  const own = family === undefined ? { omissions: [], insertions: [] } : conventions[family];
  const omissions = [...conventions.everywhere.omissions, ...own.omissions].map(escaped).join("|");
  const insertions = [...conventions.everywhere.insertions, ...own.insertions]
    .map(([open = "", close = ""]) => `${escaped(open)}[^${escaped(open)}${escaped(close)}\\n]{1,200}${escaped(close)}`)
    .join("|");
  return new RegExp(`(?:${omissions})|(?<insertion>${insertions})`, "gu");
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * The first place, from there on, where the stretch stands in whole words. Without a mark before it, it must go on at
 * once; with one that touches it, as in "[W]e", the mark's letters stand for those that the word begins with.
 */
function placeOf(
  stretch: string,
  words: string,
  from: number,
  before: Part | undefined,
  written: string,
): number | undefined {
  if (before === undefined || before.mark === "none") return words.startsWith(stretch, from) ? from : undefined;
  const touches = before.mark === "insertion" && !/^\s/u.test(written);
  for (let at = words.indexOf(stretch, from); at !== -1; at = words.indexOf(stretch, at + 1)) {
    const isBound = !(isLetter(words[at - 1]) && isLetter(stretch[0]));
    if (isBound || (touches && beginsAs(words, from, at, before.text.slice(1, -1)))) return at;
  }
  return undefined;
}

/** Whether the word before the place begins with these letters, large or small. */
function beginsAs(words: string, from: number, at: number, letters: string): boolean {
  const start = at - letters.length;
  return (
    start >= from &&
    !isLetter(words[start - 1]) &&
    words.slice(start, at).localeCompare(letters, undefined, { sensitivity: "accent" }) === 0
  );
}

/** A stretch ends where a word does, unless a mark that touches it goes on: "develop[ing]". */
function endsWell(words: string, end: number, after: Part | undefined, written: string): boolean {
  const isBound = !(isLetter(words[end - 1]) && isLetter(words[end]));
  return isBound || (after?.mark === "insertion" && !/\s$/u.test(written));
}

const isLetter = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}\p{M}]/u.test(unit);
