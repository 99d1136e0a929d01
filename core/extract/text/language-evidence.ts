/** How plainly a stretch of text speaks for each known language: by its commonest words, and by letters a language lacks. */
import { packs } from "../../language/packs.ts";
import type { Range } from "../../model/article.ts";
import { once } from "../words/remembered.ts";

/**
 * `speaks` has, for each of the packs in their order, the stop words met; `lacks` the words with a letter it lacks;
 * `scores` how much more speaks for it than against it, in halves of a word. `best` is the number of the pack with the most.
 */
export type Evidence = {
  readonly words: number;
  /** Those with letters that every known language lacks. */
  readonly strange: number;
  readonly speaks: readonly number[];
  readonly lacks: readonly number[];
  readonly scores: readonly number[];
  readonly best: number;
};

/** A longer stretch is judged by this many characters of its beginning. */
const sampleLength = 3000;

/** One pass over the characters, each of which one look tells for all languages: a language is a bit of a number. */
export function evidenceIn(text: string, { start, end }: Range): Evidence {
  const sample = text.slice(start, Math.min(end, start + sampleLength)).toLowerCase();
  const stopWords = stopWordsOfAll();
  const speaks = packs.map(() => 0);
  const lacks = packs.map(() => 0);
  let words = 0;
  let strange = 0;
  let from = 0;
  let lacking = 0;
  for (let at = 0; at <= sample.length; at++) {
    const code = at < sample.length ? sample.charCodeAt(at) : space;
    const met = lackingMet[code] ?? unmet;
    const letter = met === unmet ? lackingOf(code) : met;
    if (letter !== noLetter) {
      lacking |= letter;
      continue;
    }
    if (at > from) {
      words++;
      const lackedBy = lacking & everyLanguage;
      if (lackedBy === everyLanguage) strange++;
      if (lackedBy !== 0) count(lacks, lackedBy);
      if ((lacking & isApostrophe) !== 0) count(speaks, languagesWriting(sample.slice(from, at), stopWords));
      else if (stopWords.looks[lookOf(sample, from, at)] === 1)
        count(speaks, stopWords.languages.get(sample.slice(from, at)) ?? 0);
    }
    from = at + 1;
    lacking = 0;
  }
  const scores = speaks.map((spoken, pack) => 2 * spoken - (lacks[pack] ?? 0));
  return { words, strange, speaks, lacks, scores, best: placeOfMost(scores) };
}

function placeOfMost(scores: readonly number[]): number {
  let place = 0;
  for (let each = 1; each < scores.length; each++) if ((scores[each] ?? 0) > (scores[place] ?? 0)) place = each;
  return place;
}

const everyLanguage = 2 ** packs.length - 1;
/** A bit beside those of the languages. */
const isApostrophe = 2 ** packs.length;

function count(counts: number[], languages: number): void {
  for (let rest = languages, pack = 0; rest !== 0; rest >>>= 1, pack++)
    if (rest % 2 === 1) counts[pack] = (counts[pack] ?? 0) + 1;
}

/** The languages for which the question holds. */
const languagesWhere = (holds: (pack: number) => boolean): number =>
  packs.reduce((sum, _, pack) => (holds(pack) ? sum + 2 ** pack : sum), 0);

/** Written in many ways, between letters or at a word's end; in a word that is looked up they are left out. */
const apostrophe = /['’‘ʻʼ`ʹ]/g;

/** The languages that have a word with apostrophes among their stop words, and those that alone write it so. */
const languagesWriting = (word: string, { languages }: StopWords): number =>
  (languages.get(word.replace(apostrophe, "")) ?? 0) | pairingIn(word.replace(apostrophe, "'"));

/** The languages that alone write one of the word's letters with an apostrophe. */
const pairingIn = (word: string): number =>
  languagesWhere((pack) => packs[pack]?.recognition.ownPairs?.some((pair) => word.includes(pair)) ?? false);

/** In which languages each is one; `looks` has a 1 for what any of them looks like. */
type StopWords = { readonly languages: ReadonlyMap<string, number>; readonly looks: Uint8Array };

/** As many as leave most of them to no stop word. */
const looks = 2 ** 12;

/** Its length, first and last letter as one number: so most words need not be cut out of the text to be looked up. */
const lookOf = (text: string, from: number, to: number): number =>
  (text.charCodeAt(from) * 31 + text.charCodeAt(to - 1) * 7 + to - from) % looks;

const stopWordsOfAll = once((): StopWords => {
  const sets = packs.map(
    ({ recognition }) => new Set(recognition.stopWords.map((word) => word.replace(apostrophe, ""))),
  );
  const all = [...new Set(sets.flatMap((set) => [...set]))];
  const looked = new Uint8Array(looks);
  for (const word of all) looked[lookOf(word, 0, word.length)] = 1;
  return {
    languages: new Map(all.map((word) => [word, languagesWhere((pack) => sets[pack]?.has(word) ?? false)])),
    looks: looked,
  };
});

const space = " ".charCodeAt(0);
const noLetter = -1;
const unmet = -2;
let alphabets: readonly RegExp[] | undefined;
/** For each UTF-16 code unit met so far: the languages that lack the letter, `isApostrophe`, or `noLetter`. */
const lackingMet = new Int32Array(2 ** 16).fill(unmet);

function lackingOf(code: number): number {
  const found = lackingIn(String.fromCharCode(code));
  lackingMet[code] = found;
  return found;
}

/** Marks and apostrophes belong to a word, and to every language. */
function lackingIn(letter: string): number {
  if (letter.search(apostrophe) === 0) return isApostrophe;
  if (/\p{M}/u.test(letter)) return 0;
  if (!/\p{L}/u.test(letter)) return noLetter;
  alphabets ??= packs.map(({ recognition }) => new RegExp(`[${recognition.letters}]`));
  return languagesWhere((pack) => alphabets?.[pack]?.test(letter) !== true);
}
