/** Where words may be divided at a line's end: by Liang's patterns or by syllables, as the language has it. */
import { type Spelling, spellings, syllableEnds } from "./syllables.ts";

/** The offsets at which a word may be divided; empty in a language that is not known here. */
export type Hyphenator = (word: string, language: string) => readonly number[];

type Patterns = { readonly hyphenateSync: (text: string, options: { readonly minWordLength: number }) => string };
type Load = () => Promise<{ readonly default: Patterns }>;
type Divide = (word: string) => readonly number[];

const loaders: Readonly<Record<string, Load>> = {
  ru: () => import("hyphen/ru/index.js"),
  en: () => import("hyphen/en-us/index.js"),
  "en-gb": () => import("hyphen/en-gb/index.js"),
  tr: () => import("hyphen/tr/index.js"),
};
const loaded = new Map<string, Promise<Divide>>();

const rulesName = (language: string): string | undefined =>
  [language.toLowerCase(), language.toLowerCase().split("-")[0] ?? ""].find(
    (name) => name in loaders || name in spellings,
  );

function load(name: string): Promise<Divide> {
  const spelling = spellings[name];
  const known =
    loaded.get(name) ?? (spelling === undefined ? loadPatterns(name) : Promise.resolve(bySyllables(spelling)));
  loaded.set(name, known);
  return known;
}

const bySyllables =
  (spelling: Spelling): Divide =>
  (word) =>
    syllableEnds(word, spelling);

async function loadPatterns(name: string): Promise<Divide> {
  const patterns = (await loaders[name]?.())?.default;
  return (word) => offsetsOf(patterns?.hyphenateSync(word, { minWordLength: shortest }) ?? word);
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
  const names = [...new Set([...languages].map(rulesName).filter((name) => name !== undefined))];
  const rules = new Map(await Promise.all(names.map(async (name) => [name, await load(name)] as const)));
  return (word, language) => {
    const name = word.length < shortest || word.length > longest ? undefined : rulesName(language);
    const rule = name === undefined ? undefined : rules.get(name);
    return name === undefined || rule === undefined ? [] : remember(word, name, rule);
  };
}

const divided = new Map<string, readonly number[]>();

function remember(word: string, name: string, rule: Divide): readonly number[] {
  const key = `${name} ${word}`;
  const known = divided.get(key);
  if (known !== undefined) return known;
  const offsets = rule(word).filter((end) => end >= fewestBefore && word.length - end >= fewestAfter);
  if (divided.size >= remembered) divided.clear();
  divided.set(key, offsets);
  return offsets;
}

function offsetsOf(withSoftHyphens: string): readonly number[] {
  const parts = withSoftHyphens.split("\u00AD");
  return parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join("").length);
}
