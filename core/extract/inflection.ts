/** What a word's ending tells in a language of case endings: whether it can be a subject, or belongs to what follows. */
import type { VerbLast } from "./grammar.ts";
import { isIn } from "./lexicon.ts";
import type { Names, Passage } from "./passage.ts";
import { lastStartingBy } from "./places.ts";
import { remembered } from "./remembered.ts";

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
  const asNoun = !word.capital || opensSentence(passage, index);
  if ((has & kinds.nameGenitive) > 0 || (asNoun && (has & kinds.nounGenitive) > 0)) return "genitive";
  if ((has & kinds.nameOblique) > 0 && word.capital) return "oblique";
  if (asNoun && (has & kinds.nounOblique) > 0) return "oblique";
  return !word.capital && (has & kinds.subordinate) > 0 ? "subordinate" : "bare";
}

/** The kinds of endings, a bit each. */
const kinds = { nameGenitive: 1, nounGenitive: 2, nameOblique: 4, nounOblique: 8, subordinate: 16 } as const;

function endingsOf({ names, nouns, subordinate }: VerbLast, form: string): number {
  const has = (endings: readonly string[]) => endings.some((ending) => endsWith(form, ending));
  return (
    (has(names.genitive) ? kinds.nameGenitive : 0) |
    (has(nouns.genitive) ? kinds.nounGenitive : 0) |
    (has(names.oblique) ? kinds.nameOblique : 0) |
    (has(nouns.oblique) ? kinds.nounOblique : 0) |
    (has(subordinate) ? kinds.subordinate : 0)
  );
}

const wholesMet = new WeakMap<Names, WeakMap<VerbLast, Map<string, boolean>>>();

/** A name to which the article elsewhere adds an ending has none itself: «Зарате» beside «Заратенин». */
function isWhole(all: Names, verbLast: VerbLast, form: string): boolean {
  const { genitive, oblique } = verbLast.names;
  return remembered(wholesIn(all, verbLast), form, () =>
    [genitive, oblique].some((endings) => endings.some((ending) => all.forms.has(form + ending))),
  );
}

/** Of one article's names and one language: each is asked for again and again. */
function wholesIn(all: Names, verbLast: VerbLast): Map<string, boolean> {
  const byLanguage = wholesMet.get(all) ?? new WeakMap<VerbLast, Map<string, boolean>>();
  const found = byLanguage.get(verbLast) ?? new Map<string, boolean>();
  wholesMet.set(all, byLanguage.set(verbLast, found));
  return found;
}

/** In small letters, with the ending that a sign parts from it. */
function formOf({ text, words }: Passage, index: number): string {
  const word = words[index];
  if (word === undefined) return "";
  const ending = text.slice(word.stemEnd, word.end).toLowerCase();
  return word.small + ending.replace(/[’‘`ʼʻ]/g, "'");
}

const endsWith = (form: string, ending: string): boolean =>
  form.endsWith(ending) && (form.length - ending.length >= shortestStem || /^[^\p{L}]/u.test(ending));

/** Where a capital does not tell a name. */
export function opensSentence({ words, sentences }: Passage, index: number): boolean {
  const start = words[index]?.start ?? 0;
  const sentence = lastStartingBy(sentences, start)?.start;
  return sentence !== undefined && (words[index - 1]?.start ?? -1) < sentence;
}
