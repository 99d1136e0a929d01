/**
 * A clause's subject in a language whose verb stands last: a name, role or pronoun without a case ending, and back from
 * it the words that belong to it.
 */
import type { Range } from "../../model/article.ts";
import { gapBefore, isBreak, isNameLike, isPronoun, nameStem, type Passage } from "../text/passage.ts";
import { hasEnding } from "../words/endings.ts";
import type { VerbLast } from "../words/grammar.ts";
import { endsAt, isIn, matchAt } from "../words/lexicon.ts";
import { beginsWithDigit, type Word, type WordSpan } from "../words/words.ts";
import { inflectionOf, opensSentence } from "./inflection.ts";
import { joiningBefore, joinsName, listsName } from "./institution-name.ts";
import { rangeOf } from "./speaker-phrase.ts";
import { afterFillers, headLength, isAnothers, isHead, namesInRow, possibleHeads } from "./subject-head.ts";

/** In words. */
const longestPhrase = 16;
/** In words, of a noun that may be anything. */
const longestNoun = 4;
/** In words, of a statement with whose it is and how it was made. */
const longestSource = 8;
/** Of a region without end, only so many words are looked at, before a verb and after it. */
const widestLook = 40;
const nearestLook = 20;

/** The one nearest to the region's end where only adverbs stand between, else the first; undefined where none is named. */
export function subjectBefore(passage: Passage, verbLast: VerbLast, from: number, to: number): Range | undefined {
  const phrases = phrasesIn(passage, verbLast, Math.max(from, to - widestLook), to);
  const last = phrases.at(-1);
  const chosen = last !== undefined && reaches(passage, last.to, to) ? last : phrases[0];
  if (chosen === undefined) return undefined;
  const { from: start, to: end } = together(passage, phrases, {
    from: firstInApposition(passage, phrases, chosen),
    to: lastInApposition(passage, phrases, chosen),
  });
  return rangeOf(passage, start, end);
}

/** «Асан Үсөнов жана Бакыт Сыдыков»: with those whom a word like "and" joins to it. */
function together(passage: Passage, phrases: readonly WordSpan[], phrase: WordSpan): WordSpan {
  const before = phrases.find(({ to }) => to === phrase.from - 1 && isJoining(passage, to));
  const after = phrases.find(({ from }) => from === phrase.to + 1 && isJoining(passage, phrase.to));
  const from = before?.from ?? phrase.from;
  const to = after?.to ?? phrase.to;
  return before === undefined && after === undefined ? phrase : together(passage, phrases, { from, to });
}

const isJoining = (passage: Passage, index: number): boolean =>
  isIn(passage.grammar.people.joining, passage.words[index]) &&
  !isBreak(passage, index) &&
  !isBreak(passage, index + 1);

/** «жұмыс тобының жетекшісі, депутат Серік Жанабатыров»: what somebody is, and after a comma who. */
const isApposition = (passage: Passage, role: WordSpan, name: WordSpan): boolean =>
  gapBefore(passage, role.to) === ", " &&
  isCommon(passage, role.to - 1) &&
  name.to - 1 > role.to &&
  isNameLike(passage, name.to - 1) &&
  (name.from === role.to || (name.from <= role.to + 2 && isNumber(passage.words[role.to])));

/** A role, or a noun that has its capital only from the sentence which it begins. */
const isCommon = (passage: Passage, index: number): boolean =>
  isNameLike(passage, index)
    ? opensSentence(passage, index) && !passage.names.stems.has(nameStem(passage.words[index]?.small ?? ""))
    : isHead(passage, index);

const lastInApposition = (passage: Passage, phrases: readonly WordSpan[], role: WordSpan): number =>
  phrases.find((name) => isApposition(passage, role, name))?.to ?? role.to;

const firstInApposition = (passage: Passage, phrases: readonly WordSpan[], name: WordSpan): number =>
  phrases.find((role) => isApposition(passage, role, name))?.from ?? name.from;

/** After a verb: the first phrase before the next break. */
export function subjectAfter(passage: Passage, verbLast: VerbLast, from: number, limit: number): Range | undefined {
  const to = nextBreak(passage, from, limit);
  if (from >= to || isBreak(passage, from)) return undefined;
  const first = governs(passage, verbLast, to, limit)
    ? phrasesIn(passage, verbLast, from, to).find((phrase) => phrase.to < to)
    : (phrasesIn(passage, verbLast, from, to)[0] ??
      aloneIn(passage, from, to) ??
      afterClause(passage, verbLast, to, limit) ??
      nounIn(passage, verbLast, from, to));
  if (first === undefined) return undefined;
  const phrases = first.to === to ? phrasesIn(passage, verbLast, to, nextBreak(passage, to, limit)) : [];
  const last = lastInApposition(passage, phrases, first);
  return rangeOf(passage, first.from, joinedEnd(passage, verbLast, last, limit));
}

/** As `together`, of what follows a verb: to where the last of those who are joined ends. */
function joinedEnd(passage: Passage, verbLast: VerbLast, end: number, limit: number): number {
  if (end + 1 >= limit || !isJoining(passage, end)) return end;
  const [next] = phrasesIn(passage, verbLast, end + 1, nextBreak(passage, end + 1, limit));
  return next?.from === end + 1 ? joinedEnd(passage, verbLast, next.to, limit) : end;
}

/** Whether the word there governs the one before it: "Meclis önünde". */
const governs = (passage: Passage, { postpositions }: VerbLast, index: number, limit: number): boolean =>
  index < limit && !isBreak(passage, index) && matchAt(postpositions, passage.words, index) > 0;

/** A clause may come before the one whom it is about: "diyor Altınova'da ağacı olan Sabriye Öncel". */
function afterClause(passage: Passage, verbLast: VerbLast, from: number, limit: number): WordSpan | undefined {
  if (from >= limit || isBreak(passage, from)) return undefined;
  const to = nextBreak(passage, from + 1, limit);
  return phrasesIn(passage, verbLast, from + 1, to).find((phrase) => phrase.from === from + 1 && phrase.to === to);
}

/** From a word on, where a phrase must end. */
function nextBreak(passage: Passage, from: number, limit: number): number {
  const { words, grammar } = passage;
  const end = Math.min(limit, from + nearestLook);
  let to = from;
  while (to < end && !(to > from && isBreak(passage, to) && !listsName(passage, to))) {
    if (isIn(grammar.attribution.prepositions, words[to]) && !joinsName(passage, to)) break;
    to++;
  }
  return to;
}

/** The phrase, in whatever case, that ends right before word `to`: what a frame like "göre" stands after. */
export function governedBefore(passage: Passage, verbLast: VerbLast, from: number, to: number): Range | undefined {
  const head = to - 1;
  if (head < from || isBreak(passage, to)) return undefined;
  return rangeOf(passage, phraseStart(passage, verbLast, head, from), to);
}

/** Right before a quotation, the subject of a clause made a noun: "Zinke'nin, '…' ifadelerini kullandığı". */
export function ownerBefore(passage: Passage, verbLast: VerbLast, from: number, to: number): Range | undefined {
  const head = to - 1;
  const owns = isNameLike(passage, head) && inflectionOf(passage, verbLast, head) === "genitive";
  return owns ? rangeOf(passage, phraseStart(passage, verbLast, head, from), to) : undefined;
}

/** What words stand in, or whom they come from, for a verb without a subject: «министрліктің мәлімдемесінде», "Bakanlıktan". */
export function sourceBefore(passage: Passage, from: number, to: number): Range | undefined {
  const { words, grammar } = passage;
  const isSource = (index: number) => isIn(grammar.attribution.speech, words[index]) || isHead(passage, index);
  let last = to - 1;
  while (last >= Math.max(from, to - longestPhrase) && !isSource(last)) last--;
  if (last < Math.max(from, to - longestPhrase)) return undefined;
  let start = last;
  while (start > from && last - start < longestSource && !isBreak(passage, start)) start--;
  return rangeOf(passage, start, last + 1);
}

/** The same after its verb, up to the next break: «деп билдиришти Ишкерлер ассоциациясынан». */
export function sourceAfter(passage: Passage, verbLast: VerbLast, from: number, limit: number): Range | undefined {
  const { words, grammar } = passage;
  const to = nextBreak(passage, from, limit);
  const last = to - 1;
  if (last < from || isBreak(passage, from) || to - from > longestSource) return undefined;
  if (inflectionOf(passage, verbLast, last) !== "oblique") return undefined;
  const isSource = isIn(grammar.attribution.speech, words[last]) || isHead(passage, last);
  return isSource ? rangeOf(passage, from, to) : undefined;
}

/** All that a subject can be among those words, in order. */
export const subjectsWithin = (passage: Passage, verbLast: VerbLast, from: number, to: number): readonly WordSpan[] =>
  phrasesIn(passage, verbLast, Math.max(from, to - widestLook), to);

/** The phrase that ends right before word `to`, without a case ending. */
export function phraseEndingAt(passage: Passage, verbLast: VerbLast, from: number, to: number): WordSpan | undefined {
  if (to <= from || inflectionOf(passage, verbLast, to - 1) !== "bare") return undefined;
  return { from: phraseStart(passage, verbLast, to - 1, Math.max(from, to - longestPhrase)), to };
}

/** In order, none within another. */
function phrasesIn(passage: Passage, verbLast: VerbLast, from: number, to: number): readonly WordSpan[] {
  const found: WordSpan[] = [];
  const heads = possibleHeads(passage);
  for (let index = heads[from] ?? to; index < to; index = heads[index] ?? to) {
    const length = headLength(passage, verbLast, index, to);
    if (length > 0) {
      const end = index + length;
      const start = isPronoun(passage, index)
        ? index
        : phraseStart(passage, verbLast, index, Math.max(from, end - longestPhrase));
      while ((found.at(-1)?.to ?? from) > start) found.pop();
      found.push({ from: start, to: end });
    }
    index += Math.max(1, length, namesInRow(passage, index, to));
  }
  return found;
}

/** After a verb a name that is all there is: its last letters may look like an ending, and are none («деди Зарате»). */
function aloneIn(passage: Passage, from: number, to: number): WordSpan | undefined {
  const start = afterFillers(passage, from, to);
  const run = namesInRow(passage, start, to);
  return run > 0 && reaches(passage, start + run, to) ? { from: start, to: start + run } : undefined;
}

/** A full name right before a quotation that names nobody else, though its last letters may look like an ending: «Бернар Жюстен “…” деди». */
export function nameBefore(passage: Passage, verbLast: VerbLast, from: number, to: number): Range | undefined {
  const { text, words } = passage;
  const head = words[to - 1];
  if (head === undefined || to - 2 < from || head.stemEnd < head.end || isBreak(passage, to - 1)) return undefined;
  if (!isNameLike(passage, to - 1) || !isNameLike(passage, to - 2) || !/^,?[\s«"“„]/.test(text.slice(head.end)))
    return undefined;
  return rangeOf(passage, phraseStart(passage, verbLast, to - 1, Math.max(from, to - longestPhrase)), to);
}

/** After a verb a noun that no list of roles holds, where it is all there is: «деді рэпер», "deb yozadi bittasi". */
function nounIn(passage: Passage, verbLast: VerbLast, from: number, to: number): WordSpan | undefined {
  const start = afterFillers(passage, from, to);
  if (start >= to || to - start > longestNoun || !isNoun(passage, verbLast, to - 1)) return undefined;
  return phraseStart(passage, verbLast, to - 1, start) === start ? { from: start, to } : undefined;
}

/** The same right before a quotation, where a comma or colon parts them: "bir üretici, “…” değerlendirmesini yaptı". */
export function nounBefore(passage: Passage, verbLast: VerbLast, from: number, to: number): Range | undefined {
  const { text, words } = passage;
  const head = words[to - 1];
  if (to <= from || head === undefined || !/^[»”"]?[,:]/.test(text.slice(head.end, head.end + 2))) return undefined;
  if (head.capital || !isNoun(passage, verbLast, to - 1)) return undefined;
  return rangeOf(passage, phraseStart(passage, verbLast, to - 1, Math.max(from, to - longestPhrase)), to);
}

/** As far as a word's form and the lists tell that are no nouns' or name no one. */
function isNoun(passage: Passage, verbLast: VerbLast, index: number): boolean {
  const { words, grammar } = passage;
  const { circumstances, speech } = grammar.attribution;
  const word = words[index];
  return (
    word !== undefined &&
    !isPronoun(passage, index) &&
    !isNumber(word) &&
    !isOutside(passage, verbLast, index) &&
    inflectionOf(passage, verbLast, index) === "bare" &&
    !hasEnding(grammar.verbEndings, word.small) &&
    !endsAt(grammar.cues.before, words, index) &&
    !endsAt(circumstances, words, index) &&
    !isIn(speech, word)
  );
}

/** Back from the head over what can belong to its phrase. */
function phraseStart(passage: Passage, verbLast: VerbLast, head: number, from: number): number {
  let start = head;
  while (start > from && (!isBreak(passage, start) || listsName(passage, start))) {
    const next = belongs(passage, verbLast, start - 1) ? start - 1 : joiningBefore(passage, start);
    if (next === undefined || next < from || (next + 1 === head && isAnothers(passage, verbLast, head))) break;
    start = next;
  }
  return start > from && !isBreak(passage, start) && isOwner(passage, verbLast, start - 1) ? start - 1 : start;
}

/** «анын», "uning". */
const isOwner = (passage: Passage, { nouns }: VerbLast, index: number): boolean =>
  isPronoun(passage, index) && hasEnding(nouns.genitive, passage.words[index]?.small ?? "");

function belongs(passage: Passage, verbLast: VerbLast, index: number): boolean {
  const { words, grammar } = passage;
  const word = words[index];
  if (word === undefined || isPronoun(passage, index) || isNumber(word) || isNumber(words[index - 1])) return false;
  if (isOutside(passage, verbLast, index)) return false;
  if (!isNameLike(passage, index) && endsAt(grammar.attribution.circumstances, words, index)) return false;
  const inflection = inflectionOf(passage, verbLast, index);
  return (
    inflection === "genitive" || inflection === "bare" || (inflection === "subordinate" && isNameLike(passage, index))
  );
}

/** Whether a word of the clause's frame ends here, which is part of no phrase. */
function isOutside({ words, grammar }: Passage, verbLast: VerbLast, index: number): boolean {
  const { say, cite, fillers, prepositions } = grammar.attribution;
  const { particles, postpositions, framesAfter } = verbLast;
  return (
    endsAt(say, words, index) ||
    endsAt(cite, words, index) ||
    endsAt(fillers, words, index) ||
    endsAt(prepositions, words, index) ||
    endsAt(particles, words, index) ||
    endsAt(postpositions, words, index) ||
    endsAt(framesAfter, words, index)
  );
}

const isNumber = (word: Word | undefined): boolean =>
  word !== undefined && beginsWithDigit(word) && /^\d+$/.test(word.small);
/** Whether between word `from` and word `to` stand only adverbs. */
const reaches = (passage: Passage, from: number, to: number): boolean => afterFillers(passage, from, to) === to;
