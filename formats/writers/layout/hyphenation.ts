/** Where words may be divided at a line's end: by Liang's patterns, for the languages that have them. */

/** The offsets at which a word may be divided; empty where the language has no patterns. */
export type Hyphenator = (word: string, language: string) => readonly number[];

type Patterns = { readonly hyphenateSync: (text: string, options: { readonly minWordLength: number }) => string };
type Load = () => Promise<{ readonly default: Patterns }>;

const loaders: Readonly<Record<string, Load>> = {
  ru: () => import("hyphen/ru/index.js"),
  en: () => import("hyphen/en-us/index.js"),
  "en-gb": () => import("hyphen/en-gb/index.js"),
  tr: () => import("hyphen/tr/index.js"),
};
const loaded = new Map<string, Promise<Patterns>>();

const patternsName = (language: string): string | undefined =>
  [language.toLowerCase(), language.toLowerCase().split("-")[0] ?? ""].find((name) => name in loaders);

function load(name: string): Promise<Patterns> {
  const known = loaded.get(name) ?? loaders[name]?.().then((module) => module.default) ?? Promise.reject(name);
  loaded.set(name, known);
  return known;
}

/** At least two letters stay before the hyphen and three go after it. */
const fewestBefore = 2;
const fewestAfter = 3;
const shortest = 6;
const remembered = 20_000;

/** Loads the patterns that the languages need. */
export async function loadHyphenator(languages: Iterable<string>): Promise<Hyphenator> {
  const names = [...new Set([...languages].map(patternsName).filter((name) => name !== undefined))];
  const patterns = new Map(await Promise.all(names.map(async (name) => [name, await load(name)] as const)));
  return (word, language) => {
    const name = word.length < shortest ? undefined : patternsName(language);
    const found = name === undefined ? undefined : patterns.get(name);
    return name === undefined || found === undefined ? [] : divide(word, name, found);
  };
}

const divided = new Map<string, readonly number[]>();

function divide(word: string, name: string, patterns: Patterns): readonly number[] {
  const key = `${name} ${word}`;
  const known = divided.get(key);
  if (known !== undefined) return known;
  const offsets = offsetsOf(patterns.hyphenateSync(word, { minWordLength: shortest }), word.length);
  if (divided.size >= remembered) divided.clear();
  divided.set(key, offsets);
  return offsets;
}

function offsetsOf(withSoftHyphens: string, length: number): readonly number[] {
  const parts = withSoftHyphens.split("\u00AD");
  const ends = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join("").length);
  return ends.filter((end) => end >= fewestBefore && length - end >= fewestAfter);
}
