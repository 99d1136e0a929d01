/** What a word's ending tells in a language of case endings: whether it can be a subject, or belongs to what follows. */

import type { Names, Passage } from "../text/passage.ts";
import { type Endings, hasEnding } from "../words/endings.ts";
import type { VerbLast } from "../words/grammar.ts";
import { isIn } from "../words/lexicon.ts";
import { lastStartingBy } from "../words/places.ts";

/** `bare` is a subject's form; `genitive` an owner's, whose possession follows; `subordinate` a clause's last word. */
export type Inflection = "bare" | "genitive" | "oblique" | "subordinate";

/** An ending that no sign parts leaves at least so many letters of its word. */
const shortestStem = 3;

export function inflectionOf(passage: Passage, verbLast: VerbLast, index: number): Inflection {
  const { words } = passage;
  const word = words[index];
  if (word === undefined || isIn(verbLast.notInflected, word)) return "bare";
  word.findings.endings ??= endingsOf(verbLast, formOf(passage, index));
  const has = word.findings.endings;
  if (has === 0 || (word.capital && isWhole(passage.names, verbLast, formOf(passage, index)))) return "bare";
  const asNoun = !word.capital || (opensSentence(passage, index) && !passage.names.within.has(word.small));
  if ((has & kinds.nameGenitive) > 0 || (asNoun && (has & kinds.nounGenitive) > 0)) return "genitive";
  if ((has & kinds.nameOblique) > 0 && word.capital) return "oblique";
  if (asNoun && (has & kinds.nounOblique) > 0) return "oblique";
  return !word.capital && (has & kinds.subordinate) > 0 ? "subordinate" : "bare";
}

/** The kinds of endings, a bit each. */
const kinds = { nameGenitive: 1, nounGenitive: 2, nameOblique: 4, nounOblique: 8, subordinate: 16 } as const;

function endingsOf({ names, nouns, subordinate }: VerbLast, form: string): number {
  const has = (endings: Endings) => hasEnding(endings, form, leavesStem);
  return (
    (has(names.genitive) ? kinds.nameGenitive : 0) |
    (has(nouns.genitive) ? kinds.nounGenitive : 0) |
    (has(names.oblique) ? kinds.nameOblique : 0) |
    (has(nouns.oblique) ? kinds.nounOblique : 0) |
    (has(subordinate) ? kinds.subordinate : 0)
  );
}

const wholesMet = new WeakMap<Names, WeakMap<VerbLast, ReadonlySet<string>>>();

/** A name to which the article elsewhere adds an ending has none itself: «Зарате» beside «Заратенин». */
const isWhole = (all: Names, verbLast: VerbLast, form: string): boolean => wholesIn(all, verbLast).has(form);

/** Of one article's names and one language: each is asked for again and again. */
function wholesIn(all: Names, verbLast: VerbLast): ReadonlySet<string> {
  const byLanguage = wholesMet.get(all) ?? new WeakMap<VerbLast, ReadonlySet<string>>();
  const found = byLanguage.get(verbLast) ?? withoutEndings(all.forms, verbLast);
  wholesMet.set(all, byLanguage.set(verbLast, found));
  return found;
}

/** What is left of each form without an ending that it may have. */
function withoutEndings(forms: ReadonlySet<string>, { names }: VerbLast): ReadonlySet<string> {
  const endings = new Set([...names.genitive.values(), ...names.oblique.values()].flat());
  const lengths = [...new Set([...endings].map((ending) => ending.length))];
  const wholes = new Set<string>();
  for (const form of forms)
    for (const length of lengths) {
      const at = form.length - length;
      if (at >= 0 && endings.has(form.slice(at))) wholes.add(form.slice(0, at));
    }
  return wholes;
}

/** In small letters, with the ending that a sign parts from it. */
function formOf({ text, words }: Passage, index: number): string {
  const word = words[index];
  if (word === undefined) return "";
  const ending = text.slice(word.stemEnd, word.end).toLowerCase();
  return word.small + ending.replace(/[’‘`ʼʻ]/g, "'");
}

const leavesStem = (form: string, ending: string): boolean =>
  form.length - ending.length >= shortestStem || /^[^\p{L}]/u.test(ending);

/** Where a capital does not tell a name. */
export function opensSentence({ words, sentences }: Passage, index: number): boolean {
  const start = words[index]?.start ?? 0;
  const sentence = lastStartingBy(sentences, start)?.start;
  return sentence !== undefined && (words[index - 1]?.start ?? -1) < sentence;
}
