/** Whether a full stop ends its sentence, or belongs to an initial, an abbreviation or a number. */
import type { LanguagePack } from "../../language/pack.ts";

/** What a pack says of full stops, for looking up. */
export type FullStops = {
  readonly never: ReadonlySet<string>;
  readonly unlessAfterNumber: ReadonlySet<string>;
  readonly beforeNumber: ReadonlySet<string>;
  readonly beforeCommonWord: ReadonlySet<string>;
  /** What the abbreviations of all kinds end with: «д» of «т.д», all of «ул». */
  readonly lastParts: ReadonlySet<string>;
  readonly ordinals: boolean;
  /** With a capital they begin a sentence; no name or title is one of them. */
  readonly commonWords: ReadonlySet<string>;
};
/** Where what follows a full stop and its white space stands, and where the paragraph ends. */
export type Following = { readonly at: number; readonly limit: number };

const compiled = new WeakMap<LanguagePack, FullStops>();

export function fullStopsOf(pack: LanguagePack): FullStops {
  const before = compiled.get(pack);
  if (before !== undefined) return before;
  const { never, unlessAfterNumber, beforeNumber, beforeCommonWord = [], ordinals = false } = pack.abbreviations;
  const found = {
    never: new Set(never),
    unlessAfterNumber: new Set(unlessAfterNumber),
    beforeNumber: new Set(beforeNumber),
    beforeCommonWord: new Set(beforeCommonWord),
    lastParts: new Set(
      [...never, ...unlessAfterNumber, ...beforeNumber, ...beforeCommonWord].map((each) =>
        each.slice(each.lastIndexOf(".") + 1),
      ),
    ),
    ordinals,
    commonWords: new Set(pack.recognition.stopWords),
  };
  compiled.set(pack, found);
  return found;
}

/** How far back from the full stop its word and the one before are looked for, and a sentence's other words. */
const longestWord = 30;
const longestFragment = 60;

/** The full stop at `at`, in a sentence that begins at `start`; a capital, digit or mark follows it. */
export function endsAtFullStop(
  text: string,
  start: number,
  at: number,
  next: Following,
  rules: FullStops | undefined,
): boolean {
  const before = text.slice(Math.max(start, at - longestWord), at);
  if (endsWithWholeWord(before, rules)) return true;
  const words = before.split(/[\s«„“"([]+/);
  const word = words.at(-1) ?? "";
  if (isNumber(word) && at - word.length === start) return false;
  if (isInitials(word)) return beginsCommonly(text, next, rules);
  if (rules === undefined) return true;
  if (isNumber(word) || isRoman(word)) return !rules.ordinals || beginsCommonly(text, next, rules);
  const small = spelledTogether(words).toLowerCase();
  const unit = small.replace(/^\d+[-–]/, "");
  if (rules.never.has(small)) return false;
  if (rules.beforeNumber.has(small)) return !/\d/.test(text.charAt(next.at));
  if (rules.beforeCommonWord.has(small)) return beginsCommonly(text, next, rules);
  if (!rules.unlessAfterNumber.has(unit)) return true;
  const counted = unit !== small || isCounted(words, rules);
  return beginsCommonly(text, next, rules) || (counted && !isFragment(text, start, at - small.length));
}

/** «40 руб», «40 млн руб»: a number before the unit, or before another one. */
function isCounted(words: readonly string[], { unlessAfterNumber }: FullStops): boolean {
  let before = words.length - 2;
  while (before > 0 && unlessAfterNumber.has((words[before] ?? "").replace(/\.$/, ""))) before--;
  return /\d/.test(words[before] ?? "");
}

/** Most sentences do: with a word in small letters that is neither an abbreviation nor the last part of one. */
function endsWithWholeWord(before: string, rules: FullStops | undefined): boolean {
  const word = before.slice(before.lastIndexOf(" ") + 1);
  return /^\p{L}\p{Ll}+$/u.test(word) && rules?.lastParts.has(word.toLowerCase()) !== true;
}

const isInitials = (word: string): boolean => /^(?:\p{Lu}[ʻʼ’‘']?\.-?)*\p{Lu}[ʻʼ’‘']?$/u.test(word);
const isNumber = (word: string): boolean => /^\d{1,3}$/.test(word);
const isRoman = (word: string): boolean => /^[IVXLC]{2,}$/.test(word);

/** In characters: no common word is longer. */
const longestCommonWord = 20;

function beginsCommonly(text: string, { at, limit }: Following, rules: FullStops | undefined): boolean {
  if (rules === undefined) return false;
  const [word = ""] = /^[\p{L}\p{M}]*/u.exec(text.slice(at, Math.min(limit, at + longestCommonWord))) ?? [];
  const isInitial = word.length === 1 && text.charAt(at + 1) === ".";
  return !isInitial && rules.commonWords.has(word.toLowerCase());
}

/** «т. д» as «т.д»: each letter may have its own space. */
function spelledTogether(words: readonly string[]): string {
  let first = words.length - 1;
  while (first > 0 && /^\p{Ll}\.$/u.test(words[first - 1] ?? "")) first--;
  return words.slice(first).join("");
}

/** «В 2024 г.», «К 1 сентября 2026 г.»: with less than two words of its own no sentence can end here. */
const isFragment = (text: string, start: number, at: number): boolean =>
  at - start < longestFragment && (text.slice(start, at).match(/[\p{L}\p{M}]{3,}/gu) ?? []).length < 2;
