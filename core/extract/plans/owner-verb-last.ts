/** Where the verb stands last: whether a subject's phrase is who acts, or tells of others, belongs to a noun after it or is what is done. */
import { inflectionOf } from "../phrases/inflection.ts";
import { isHead } from "../phrases/subject-head.ts";
import { gapBefore, isBreak, isNameLike, isSpaceBefore, type Passage } from "../text/passage.ts";
import { hasEnding } from "../words/endings.ts";
import { beginsTime, type VerbLast, verbFormOf } from "../words/grammar.ts";
import { endsAt, isIn, matchAt } from "../words/lexicon.ts";
import { beginsWithDigit, type WordSpan } from "../words/words.ts";

/** The phrase as who acts: with how many they are, or with the institution that is theirs; undefined where it is nobody. */
export function actorIn(
  passage: Passage,
  verbLast: VerbLast,
  subject: WordSpan,
  { verb, to }: { readonly verb: number; readonly to: number },
): WordSpan | undefined {
  if (isPassive(passage, verb, to) || tellsOfOthers(passage, verbLast, verb, to)) return undefined;
  const headed = withHead(passage, verbLast, withoutObject(passage, verbLast, subject));
  return headed && withCount(passage, headed);
}

/** Whether another than the phrase must be the subject: it is what is done, how much, or where. */
export const standsAside = (passage: Passage, verbLast: VerbLast, phrase: WordSpan): boolean =>
  isObject(passage, verbLast, phrase) ||
  isSum(passage, phrase) ||
  isWhere(passage, verbLast, phrase) ||
  isCutAtMark(passage, phrase);

/** "Bu anlaşma 'kardeşlik köprüsü' olacak": a phrase that ends within marks which open in it. */
function isCutAtMark({ text, words }: Passage, { from, to }: WordSpan): boolean {
  const said = text.slice(words[from]?.start, words[to - 1]?.end);
  const opened = /\s[«"“„‘'][^«"“„‘']*$/.exec(said)?.[0];
  return opened !== undefined && !/[»"”’']\s/.test(opened);
}

/** «соттун коллегиясы | Кумтөр», "Güney Kore | ortak bir merkez": without what is done, which a name begins after an institution with whose it is, or a word for what is not made yet. */
function withoutObject(passage: Passage, verbLast: VerbLast, { from, to }: WordSpan): WordSpan {
  for (let index = from + 1; index < to; index++)
    if (beginsUnmade(passage, verbLast, index) || followsWhole(passage, verbLast, index, to))
      return { from: withFirstName(passage, from), to: index };
  return { from, to };
}

/** But not "şirketin yeni müdürü", which is one of the company's. */
const beginsUnmade = (passage: Passage, verbLast: VerbLast, index: number): boolean =>
  isIn(passage.grammar.unmade, passage.words[index]) &&
  (passage.words[index - 1]?.capital === true || isHead(passage, index - 1)) &&
  inflectionOf(passage, verbLast, index - 1) === "bare";

function followsWhole(passage: Passage, { possessed }: VerbLast, index: number, to: number): boolean {
  const { words, grammar } = passage;
  const word = words[index - 1];
  if (word === undefined || isIn(grammar.people.roles, word) || !isNameLike(passage, index)) return false;
  const isWhole = isIn(grammar.people.collectives, word) && hasEnding(possessed.bare, word.small);
  return isWhole && words.slice(index, to).every((_, offset) => !isHead(passage, index + offset));
}

/** "Güney" of "Güney Kore", which stands apart from a noun that only "Kore" seemed to belong to. */
function withFirstName(passage: Passage, from: number): number {
  const isName = (index: number) => passage.words[index]?.capital === true && !isHead(passage, index);
  return isName(from) && isName(from - 1) && isSpaceBefore(passage, from) ? from - 1 : from;
}

/** "yatırım fonunu", ": Hastaneyi": the case of what is done, which the endings of names leave open. */
function isObject(passage: Passage, { possessed, nouns, notInflected }: VerbLast, { from, to }: WordSpan): boolean {
  const { words, grammar } = passage;
  const word = words[to - 1];
  if (word === undefined || isIn(notInflected, word)) return false;
  const isInstitution = isIn(grammar.people.collectives, word);
  if (!word.capital) return isInstitution && hasEnding(possessed.oblique, word.small);
  const opens = from === to - 1 && /[:"«“„]\s*$/.test(gapBefore(passage, from));
  return opens && (isInstitution || isIn(grammar.people.roles, word)) && hasEnding(nouns.oblique, word.small);
}

/** "3,2 milyon TL": a currency after its number. */
function isSum({ words, grammar }: Passage, { from, to }: WordSpan): boolean {
  const before = words[from - 1];
  const counts = before !== undefined && (beginsWithDigit(before) || isIn(grammar.facts.units, before));
  return to === from + 1 && counts && isIn(grammar.facts.units, words[from]);
}

/** "Aydın Sezer başkanlığındaki kurul", «Сапаров жетектеген комиссия»: the institution, with who makes it known. */
function withHead(passage: Passage, verbLast: VerbLast, { from, to }: WordSpan): WordSpan | undefined {
  const { words, grammar } = passage;
  const next = words[to];
  if (next === undefined || next.capital || isBreak(passage, to)) return { from, to };
  const isAttribute = hasEnding(verbLast.possessed.attributive, next.small);
  const isParticiple =
    inflectionOf(passage, verbLast, to) === "subordinate" && !hasEnding(verbLast.converbs, next.small);
  if (!isAttribute && !isParticiple) return { from, to };
  const isHeaded =
    !isBreak(passage, to + 1) &&
    isIn(grammar.people.collectives, words[to + 1]) &&
    inflectionOf(passage, verbLast, to + 1) === "bare";
  return isHeaded ? { from, to: to + 2 } : isAttribute ? undefined : { from, to };
}

/** "Teşkilatı Zirvesi'nde", "Kızıldere maden davasında": a name or institution that only says where, as the noun after it has its own case. */
function isWhere(passage: Passage, { possessed }: VerbLast, { to }: WordSpan): boolean {
  const { text, words, grammar } = passage;
  const isRole = isIn(grammar.people.roles, words[to - 1]);
  const isInstitution = isIn(grammar.people.collectives, words[to - 1]);
  const isLocative = (index: number): boolean => {
    const word = words[index];
    if (word === undefined || isBreak(passage, index) || beginsTime(grammar, word)) return false;
    if (isIn(grammar.time.parts.anyUnit, word) || isIn(grammar.attribution.speech, word)) return false;
    return hasEnding(possessed.locative, text.slice(word.start, word.end).toLowerCase());
  };
  if (isRole && !isInstitution) return false;
  if (isLocative(to)) return true;
  const between = words[to];
  return !isInstitution && between?.capital === false && !isBreak(passage, to) && isLocative(to + 1);
}

/** "Prezident … keçiriləcəyini bildirib": a clause made a noun before a verb of saying is about others than who says it; not what is promised. */
function tellsOfOthers(passage: Passage, { nominalised, particles }: VerbLast, verb: number, end: number): boolean {
  const { words, grammar } = passage;
  const { say } = grammar.attribution;
  const { promise } = grammar.cues;
  for (let index = verb; index < end; index++) {
    if (index > verb && isBreak(passage, index)) {
      const isTold = endsAt(say, words, end - 1) && !endsAt(promise, words, end - 1);
      return isTold && hasEnding(nominalised, words[index - 1]?.small ?? "");
    }
    if (matchAt(promise, words, index) > 0) return false;
    if (matchAt(say, words, index) === 0) continue;
    const before = words[index - 1];
    if (before === undefined) return false;
    const isClause = hasEnding(nominalised, before.small) || verbFormOf(grammar, before, undefined) === "infinitive";
    return isClause || matchAt(particles, words, index - 1) > 0;
  }
  return false;
}

/** "Anıtkabir ziyaret edilecek": nobody is told to do it. */
function isPassive(passage: Passage, verb: number, to: number): boolean {
  const { words, grammar } = passage;
  const { endings, not } = grammar.verbs.passive;
  let last = verb;
  while (last + 1 < to && !isBreak(passage, last + 1)) last++;
  return [verb, verb + 1, last].some((index) => {
    const word = index < to ? words[index] : undefined;
    return word?.capital === false && hasEnding(endings, word.small) && !hasEnding(not, word.small);
  });
}

/** "150 şirket", not "şirket" alone. */
function withCount(passage: Passage, { from, to }: WordSpan): WordSpan {
  const before = passage.words[from - 1];
  const counts = before !== undefined && /^\d+$/.test(before.small) && before.stemEnd === before.end;
  return counts && !isBreak(passage, from) ? { from: from - 1, to } : { from, to };
}
