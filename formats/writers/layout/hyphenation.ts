/** Where words may be divided at a line's end: by Liang's patterns or by syllables, as the language has it. */
import { type Spelling, spellings, syllableEnds } from "./syllables.ts";
import { divideByPatterns, type PatternFile } from "./word-patterns.ts";

/** The offsets at which a word may be divided, with the marks around it; none in a language that is not known here. */
export type Hyphenator = (word: string, language: string) => readonly number[];

type Load = () => Promise<{ readonly default: PatternFile }>;
/** A language's rule, with what it said of the words that it was asked for. */
type Rule = { readonly divide: (word: string) => readonly number[]; readonly said: Map<string, readonly number[]> };

const loaders: Readonly<Record<string, Load>> = {
  ru: () => import("hyphen/patterns/ru.js"),
  en: () => import("hyphen/patterns/en-us.js"),
  "en-gb": () => import("hyphen/patterns/en-gb.js"),
  tr: () => import("hyphen/patterns/tr.js"),
};
const loaded = new Map<string, Promise<Rule>>();

const rulesName = (language: string): string | undefined =>
  [language.toLowerCase(), language.toLowerCase().split("-")[0] ?? ""].find(
    (name) => name in loaders || name in spellings,
  );

function load(name: string): Promise<Rule> {
  const spelling = spellings[name];
  const known = loaded.get(name) ?? (spelling === undefined ? byPatterns(name) : bySyllables(spelling));
  loaded.set(name, known);
  return known;
}

async function bySyllables(spelling: Spelling): Promise<Rule> {
  return { divide: (word) => syllableEnds(word, spelling), said: new Map() };
}

async function byPatterns(name: string): Promise<Rule> {
  const file = (await loaders[name]?.())?.default;
  return { divide: (word) => (file === undefined ? [] : divideByPatterns(word, file, shortest)), said: new Map() };
}

/** At least two letters stay before the hyphen and three go after it. */
const fewestBefore = 2;
const fewestAfter = 3;
const shortest = 6;
/** What is longer is no word of a language, and dividing it by patterns would take seconds. */
const longest = 100;
const remembered = 20_000;

/** Loads the rules that the languages need. */
export async function loadHyphenator(languages: Iterable<string>): Promise<Hyphenator> {
  const rules = new Map<string, Rule>();
  for (const language of languages) {
    const name = rulesName(language);
    if (name !== undefined) rules.set(language, await load(name));
  }
  return (word, language) => {
    const rule = word.length < shortest || word.length > longest ? undefined : rules.get(language);
    return rule === undefined ? [] : (rule.said.get(word) ?? remember(word, rule));
  };
}

function remember(word: string, { divide, said }: Rule): readonly number[] {
  const offsets = within(word, divide);
  if (said.size >= remembered) said.clear();
  said.set(word, offsets);
  return offsets;
}

/** The word without the marks around it; names in capitals and words with figures are left whole. */
const divisible = /^(\P{L}*)(\p{L}(?:[\p{Ll}\p{Lm}\p{M}]|[’‘'`](?=\p{Ll}))+)\P{L}*$/u;

function within(word: string, divide: Rule["divide"]): readonly number[] {
  const [, before = "", letters = ""] = divisible.exec(word) ?? [];
  if (letters.length < shortest) return [];
  return divide(letters)
    .filter((end) => end >= fewestBefore && letters.length - end >= fewestAfter)
    .map((end) => before.length + end);
}
