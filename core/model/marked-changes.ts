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

/** A stretch without the space around it, and what the marks before it own up to. The last one, "", is the end. */
type Stretch = {
  readonly text: string;
  /** Words are left out before it. */
  readonly omits: boolean;
  /** An insertion ends the word that the stretch before it began: "develop[ing]". */
  readonly completes: boolean;
  /** An insertion has the letters that its first word begins with: "[W]e". */
  readonly begins: string;
};

/**
 * Where in the source's words each stretch of the quotation stands, in order; undefined where something differs that
 * no mark owns up to. An insertion owns up to what it puts in, and to the letters of one word that it stands for;
 * that words are left out, only an omission's mark says: who reads "[soon]" cannot know that half a sentence stood
 * there. UTF-16 offsets into `words`.
 */
export function matchMarked(text: string, words: string, language: string | undefined): readonly Range[] | undefined {
  const parts = partsOf(text, language);
  if (parts.every(({ mark }) => mark === "none")) return undefined;
  const found: Range[] = [];
  let from = 0;
  for (const stretch of stretchesOf(parts)) {
    const start = stretch.omits ? placeAfter(stretch, words, from) : placeAt(stretch, words, from);
    if (start === undefined) return undefined;
    from = start + stretch.text.length;
    if (stretch.text !== "") found.push({ start, end: from });
  }
  return found.length > 0 ? found : undefined;
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

function stretchesOf(parts: readonly Part[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let marks: Part[] = [];
  let before = "";
  for (const part of [...parts, end]) {
    const text = part.mark === "none" ? part.text.trim() : "";
    if (text === "" && part !== end) {
      if (part.mark !== "none") marks.push(part);
      continue;
    }
    const [first, last] = [lettersOf(marks[0]), lettersOf(marks.at(-1))];
    stretches.push({
      text,
      omits: marks.some(({ mark }) => mark === "omission"),
      completes: first !== "" && /\S$/u.test(before),
      begins: /^\S/u.test(part.text) ? last : "",
    });
    marks = [];
    before = part.text;
  }
  return stretches;
}

const end: Part = { text: "", mark: "none" };

/** Of an insertion that holds nothing but letters. */
const lettersOf = (part: Part | undefined): string =>
  part?.mark === "insertion" ? (/^\p{L}+$/u.exec(part.text.slice(1, -1))?.[0] ?? "") : "";

/** The first place, from there on, where the stretch stands in whole words, or in those that the marks complete. */
function placeAfter({ text, completes, begins }: Stretch, words: string, from: number): number | undefined {
  if (isWithinWord(words, from) && !completes) return undefined;
  if (text === "") return from;
  for (let at = words.indexOf(text, from); at !== -1; at = words.indexOf(text, at + 1)) {
    if (!isWithinWord(words, at) || beginsAs(words, from, at, begins)) return at;
  }
  return undefined;
}

/** The place where the stretch goes on at once, but for the letters that the marks stand for. */
function placeAt({ text, completes, begins }: Stretch, words: string, from: number): number | undefined {
  const isCompleted = completes && from > 0;
  const rest = isCompleted ? (/^[\p{L}\p{M}]*/u.exec(words.slice(from))?.[0].length ?? 0) : 0;
  if (isWithinWord(words, from) && !isCompleted) return undefined;
  const at = from + rest + (/^\s*/u.exec(words.slice(from + rest))?.[0].length ?? 0);
  const begun = at + begins.length;
  if (text === "") return at === words.length ? at : undefined;
  if (begins !== "" && beginsAs(words, at, begun, begins) && words.startsWith(text, begun)) return begun;
  return words.startsWith(text, at) ? at : undefined;
}

/** Whether the word before the place begins with these letters, large or small. */
function beginsAs(words: string, from: number, at: number, letters: string): boolean {
  const start = at - letters.length;
  return (
    letters !== "" &&
    start >= from &&
    !isLetter(words[start - 1]) &&
    words.slice(start, at).localeCompare(letters, undefined, { sensitivity: "accent" }) === 0
  );
}

const isWithinWord = (words: string, at: number): boolean => isLetter(words[at - 1]) && isLetter(words[at]);

const isLetter = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}\p{M}]/u.test(unit);
