/** How a language writes small letters, and parts a word from its endings. */
import type { Spelling } from "../../language/pack.ts";
import { type Findings, newFindings } from "./findings.ts";
import { findIn, literally, type Vocabulary } from "./lexicon.ts";
import { Remembered } from "./remembered.ts";

export type Speller = {
  readonly spell: (form: string) => Findings;
  /** In small letters and the one spelling that lexicons have. */
  readonly toSmall: (form: string) => string;
  /** The form up to the first mark that an ending follows. */
  readonly stemOf: (form: string) => string;
  /**
   * Where the word ends that stands from `start` to `end`: after a number, where what follows it is a word of its own;
   * with a sign that is one letter with the letter before it («g‘»).
   */
  readonly endOf: (text: string, start: number, end: number, limit: number) => number;
};

/** A shorter beginning is part of a name: "O'Hara". */
const shortestStem = 2;
const joinedNumber = /^\d+(?:[.,]\d+)*(?=[-‑'’‘`ʼʻ])/;

/** What it spells is looked up in the vocabulary, which must have all its lexicons by then. */
export function spellerFor(
  { small: smallLetters, endingMarks, numbersApart = false, forms = {} }: Spelling,
  vocabulary: Vocabulary,
): Speller {
  const lowered = replacing(smallLetters);
  const respelled = replacing(forms);
  const stemOf = (form: string): string => {
    let end = form.length;
    for (const mark of endingMarks) {
      const at = form.indexOf(mark, shortestStem);
      if (at > 0 && at < end) end = at;
    }
    return form.slice(0, end);
  };
  const toSmall = (form: string): string => respelled(lowered(form).toLowerCase());
  const signs = new Set(Object.keys(forms).map((form) => form.charCodeAt(1)));
  const isPlain = plainWhere([...Object.keys(smallLetters), ...endingMarks, ...Object.keys(forms)]);
  const met = new Remembered<Findings>();
  const find = (form: string): Findings => {
    if (isPlain(form)) return newFindings(form, form.length, false, findIn(vocabulary, form));
    const stem = stemOf(form);
    const small = toSmall(stem);
    return newFindings(small, stem.length, beginsWithCapital(stem), findIn(vocabulary, small));
  };
  return {
    spell: (form) => met.of(form, find),
    toSmall,
    stemOf,
    endOf: (text, start, end, limit) => {
      const isNumber = numbersApart && text.charCodeAt(start) <= lastDigit;
      const last = isNumber ? start + (joinedNumber.exec(text.slice(start, end))?.[0].length ?? end - start) : end;
      const isLetter =
        last < limit &&
        signs.has(text.charCodeAt(last)) &&
        Object.hasOwn(forms, text.slice(last - 1, last + 1).toLowerCase());
      return isLetter ? last + 1 : last;
    },
  };
}

const lastDigit = "9".charCodeAt(0);

const unmet = 0;
const plain = 1;
const changing = 2;

/**
 * Whether a form is its own small letters, as most are: no sign in it has others, or is the last of what is written
 * otherwise. One look a sign.
 */
function plainWhere(changed: readonly string[]): (form: string) => boolean {
  const kinds = new Uint8Array(2 ** 16);
  for (const each of changed) kinds[each.charCodeAt(each.length - 1)] = changing;
  const kindOf = (code: number): number => {
    const sign = String.fromCharCode(code);
    const kind = /\p{Cs}/u.test(sign) || sign.toLowerCase() !== sign ? changing : plain;
    kinds[code] = kind;
    return kind;
  };
  return (form) => {
    for (let at = 0; at < form.length; at++) {
      const code = form.charCodeAt(at);
      const kind = kinds[code];
      if (kind === changing || (kind === unmet && kindOf(code) === changing)) return false;
    }
    return true;
  };
}

function beginsWithCapital(stem: string): boolean {
  const lower = stem.toLowerCase();
  return lower !== stem && lower.codePointAt(0) !== stem.codePointAt(0);
}

/** Replaces each key by its value, the longest first; one after "^" at the beginning alone. */
function replacing(table: Readonly<Record<string, string>>): (form: string) => string {
  const forms = new Map(Object.entries(table));
  const sources = [...new Set([...forms.keys()].map((form) => form.replace(/^\^/, "")))]
    .map(literally)
    .sort((left, right) => right.length - left.length);
  if (sources.length === 0) return (form) => form;
  const any = new RegExp(sources.join("|"), "gu");
  const standIn = (found: string, at: number): string =>
    (at === 0 ? forms.get(`^${found}`) : undefined) ?? forms.get(found) ?? found;
  return (form) => form.replace(any, standIn);
}
