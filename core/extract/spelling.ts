/** How a language writes small letters, and parts a word from its endings. */
import type { Spelling } from "../language/pack.ts";
import { type Findings, newFindings } from "./findings.ts";
import { findIn, literally, type Vocabulary } from "./lexicon.ts";
import { Remembered } from "./remembered.ts";

/** A form's stem, in small letters and the one spelling that lexicons have, and its length as it is written. */
export type Spelt = {
  readonly small: string;
  readonly length: number;
  readonly capital: boolean;
  readonly findings: Findings;
};
export type Speller = {
  readonly spell: (form: string) => Spelt;
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
    const found = endingMarks.map((mark) => form.indexOf(mark, shortestStem)).filter((at) => at > 0);
    return found.length === 0 ? form : form.slice(0, Math.min(...found));
  };
  const toSmall = (form: string): string => respelled(lowered(form).toLowerCase());
  const signs = Object.keys(forms).map((form) => form.charAt(1));
  const met = new Remembered<Spelt>();
  const find = (form: string): Spelt => {
    const stem = stemOf(form);
    const small = toSmall(stem);
    const findings = newFindings(findIn(vocabulary, small));
    return { small, length: stem.length, capital: beginsWithCapital(stem), findings };
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
        signs.includes(text.charAt(last)) &&
        Object.hasOwn(forms, text.slice(last - 1, last + 1).toLowerCase());
      return isLetter ? last + 1 : last;
    },
  };
}

const lastDigit = "9".charCodeAt(0);

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
