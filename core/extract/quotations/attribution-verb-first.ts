/** Who says a quotation, in a language whose verb stands before its object: «A, — сказал X», "A, X said", «X: „A“». */
import type { Range } from "../../model/article.ts";
import { opensSentence } from "../phrases/inflection.ts";
import { governedAfter, institutionFrom, rangeOf, speakerAfter, speakerBefore } from "../phrases/speaker-phrase.ts";
import { gapBefore, isBreak, isNameLike, isPronoun, nameRun, nameStem, type Passage } from "../text/passage.ts";
import { hasEnding } from "../words/endings.ts";
import { isIn, matchAt } from "../words/lexicon.ts";
import { lastStartingBy } from "../words/places.ts";
import { wordIndexAt } from "../words/words.ts";
import {
  type Attribution,
  type AttributionLimit,
  bearsTitle,
  byColon,
  cueOf,
  type Verb,
  withSpeaker,
} from "./attribution-rule.ts";
import { hasSeveral, type MarkedSpan } from "./quotation-marks.ts";

/** Between the quotation and its verb stand at most this many words. */
const widestGap = 12;

/** Before the quotation its attribution takes at most this many words. */
const longestLead = 60;

/** In characters: right after a verb, without comma or colon, what is shorter is a name («сообщает «Новое время»»). */
const leastWithoutMark = 40;

/** After the closing mark; undefined where the sentence goes on in another way. */
export function attributionAfterVerbFirst(
  passage: Passage,
  span: MarkedSpan,
  limit: AttributionLimit,
): Attribution | undefined {
  const { text, words, grammar } = passage;
  const lead = /^[»”"’']*\s?[.,!?…]*[»”"’']*\s*([—–―-]{1,2}\s+)?/.exec(text.slice(span.close + 1, span.close + 16));
  const from = wordIndexAt(words, span.close + 1);
  const to = wordIndexAt(words, limit.speaker);
  const verbTo = Math.min(to, wordIndexAt(words, limit.verb));
  if (lead === null || from >= to || (words[from]?.start ?? 0) > span.close + 1 + lead[0].length) return undefined;
  const dash = lead[1] !== undefined;
  const comma = /[,!?…—-]\s*$/.test(text.slice(span.start, span.end)) || /[,!?…]/.test(lead[0]);
  const frame = matchAt(grammar.attribution.frames, words, from);
  if (frame > 0) return framed(passage, "frameAfter", from, frame, to);
  const verb = verbAfter(passage, from, verbTo, dash);
  if (verb === undefined) return dash || comma ? unknownVerb(passage, from, to, dash) : undefined;
  if (!dash && !comma && !isCloseSubject(passage, from, verb.at)) return undefined;
  return attributed(passage, verb, from, to);
}

/** Before the opening mark, from `from` on: with a colon or comma, a frame, or a word that makes a clause of it. */
export function attributionBeforeVerbFirst(passage: Passage, span: MarkedSpan, from: number): Attribution | undefined {
  const { text, words, grammar } = passage;
  const end = wordIndexAt(words, span.open);
  const first = Math.max(wordIndexAt(words, from), end - longestLead);
  if (end <= first) return undefined;
  const gap = text.slice(words[end - 1]?.end, span.open);
  if (bearsTitle(passage, end - 1)) return undefined;
  if (isIn(grammar.attribution.clause, words[end - 1]) && !gap.includes(":"))
    return { ...before(passage, first, end), rule: "clause" };
  const frame = frameWithin(passage, first, end);
  if (frame !== undefined && /[,:]/.test(gap)) return frame;
  const found = before(passage, first, end);
  if (gap.includes(":"))
    return found ?? byColon(passage, namedBefore(passage, first, end) ?? namedFirst(passage, first, end), first, end);
  const next = text.charAt(span.start);
  const near = found !== undefined && (found.cue?.end ?? 0) >= (words[Math.max(first, end - 3)]?.start ?? 0);
  const long = span.end - span.start >= leastWithoutMark;
  const complete = /\p{Lu}/u.test(next) || hasSeveral(text, span);
  return gap.includes(",") || (near && long && complete) ? found : undefined;
}

function verbAfter(passage: Passage, from: number, to: number, dash: boolean): Verb | undefined {
  const { words, grammar } = passage;
  const { say, cite, prepositions, clause } = grammar.attribution;
  const subordinate = isIn(prepositions, words[from]) || isIn(clause, words[from]);
  if (subordinate && !dash && !isPronoun(passage, from)) return undefined;
  for (let index = from; index < Math.min(to, from + widestGap); index++) {
    if (index > from && /[.;:!?]/.test(gapBefore(passage, index)) && isBreak(passage, index)) return undefined;
    const cites = matchAt(cite, words, index);
    if (cites > 0) return { at: index, length: cites, cites: true };
    const says = matchAt(say, words, index);
    if (says > 0) return { at: index, length: says, cites: false };
  }
  return undefined;
}

/** Without comma or dash only a short subject counts: «"…" Kavadarkov said». */
const isCloseSubject = ({ words }: Passage, from: number, verb: number): boolean =>
  verb > from && verb - from <= 3 && words[from]?.capital === true;

function attributed(passage: Passage, verb: Verb, from: number, to: number): Attribution {
  const { words, grammar } = passage;
  const cue = cueOf(passage, verb.at, verb.length);
  const after = verb.at + verb.length;
  if (verb.cites) return withSpeaker({ rule: "citedAfter", cue }, citedSpeaker(passage, after, to));
  if (
    matchAt(grammar.attribution.impersonal, words, verb.at) > 0 &&
    matchAt(grammar.attribution.institution, words, after) > 0
  )
    return { rule: "verbAfter", cue, speaker: institutionFrom(passage, after, to) };
  const start = auxiliaryOf(passage, from, verb.at);
  const ahead = start > from ? speakerBefore(passage, from, start) : undefined;
  const behind = ahead !== undefined && isSomebody(passage, ahead) ? undefined : speakerAfter(passage, after, to);
  const speaker = behind !== undefined && isSomebody(passage, behind) ? behind : (ahead ?? behind);
  return withSpeaker({ rule: "verbAfter", cue }, speaker);
}

/** Not in «жёстко сказал министр» or «такую формулу привёл директор»: what stands before a verb need not be its subject. */
function isSomebody(passage: Passage, { start, end }: Range): boolean {
  const { words, grammar } = passage;
  const { roles, collectives, unnamed } = grammar.people;
  const to = wordIndexAt(words, end);
  for (let index = wordIndexAt(words, start); index < to; index++) {
    if (isNameLike(passage, index) || isPronoun(passage, index)) return true;
    if ([roles, collectives, unnamed].some((each) => isIn(each, words[index]))) return true;
  }
  return false;
}

/** What stands after the verb where it is somebody, or nothing stands before. */
const subjectOfTwo = (passage: Passage, ahead: Range | undefined, behind: Range | undefined): Range | undefined =>
  behind !== undefined && (ahead === undefined || isSomebody(passage, behind)) ? behind : ahead;

/** Not «Решение» in «Решение прокомментировал председатель»: what a sentence begins with has its capital from there. */
function isKnown(passage: Passage, phrase: Range): boolean {
  const { words, names, grammar } = passage;
  const from = wordIndexAt(words, phrase.start);
  const first = words[from];
  if (first === undefined || !isSomebody(passage, phrase)) return false;
  const isAlone = wordIndexAt(words, phrase.end) - from === 1 && opensSentence(passage, from);
  const isCommon = !isIn(grammar.people.roles, first) && !isIn(grammar.people.collectives, first);
  return !(isAlone && isCommon && !isPronoun(passage, from) && !names.stems.has(nameStem(first.small)));
}

/** «любила повторять она»: where a finite verb stands right before an infinitive, that verb; else the verb itself. */
function auxiliaryOf(passage: Passage, from: number, verb: number): number {
  const { words, grammar } = passage;
  const { endings, not } = grammar.verbs.infinitive;
  const small = words[verb]?.small ?? "";
  const infinitive = hasEnding(endings, small) && !hasEnding(not, small);
  return infinitive && verb > from && looksFinite(passage, verb - 1) && !isRole(passage, verb - 1) ? verb - 1 : verb;
}

/** «цитирует РБК слова министра»: the outlet and the noun for speech are passed over. */
function citedSpeaker(passage: Passage, from: number, to: number): Range | undefined {
  const { words, grammar } = passage;
  for (let next = from; next < Math.min(to, from + 4); next++) {
    if (isIn(grammar.attribution.speech, words[next])) return governedAfter(passage, next + 1, to);
  }
  const outlet = outletEnd(passage, from, to);
  return (outlet > from ? governedAfter(passage, outlet, to) : undefined) ?? governedAfter(passage, from, to);
}

/** Past an outlet's name, with a quoted part of it; `from` where none stands there. */
function outletEnd(passage: Passage, from: number, to: number): number {
  const { words, grammar } = passage;
  let index = from;
  const isOpened = (at: number) => /[«"“„]$/.test(gapBefore(passage, at));
  if (
    index < to &&
    !isOpened(index) &&
    (words[index]?.capital || words[index]?.small.includes(".")) &&
    !isIn(grammar.people.roles, words[index])
  )
    index++;
  if (index < to && isOpened(index)) {
    do index++;
    while (index < to && !/[»"”“]/.test(gapBefore(passage, index)));
  }
  return index < to && !isBreak(passage, index) ? index : from;
}

/** A word with a finite verb's ending is one, whatever it means, after a dash, or beside a name or role. */
function unknownVerb(passage: Passage, from: number, to: number, dash: boolean): Attribution | undefined {
  const own = Math.max(nameRun(passage, from, to), isRole(passage, from) ? 1 : 0);
  const at = from + own;
  if (at >= to || !looksFinite(passage, at) || (own > 0 && isBreak(passage, at))) return undefined;
  const cue = cueOf(passage, at, 1);
  if (own > 0) return { rule: "unknownVerbAfter", cue, speaker: rangeOf(passage, from, at) };
  const speaker = dash || isNamed(passage, at + 1, to) ? speakerAfter(passage, at + 1, to) : undefined;
  return speaker === undefined ? undefined : { rule: "unknownVerbAfter", cue, speaker };
}

function looksFinite({ words, grammar }: Passage, index: number): boolean {
  const word = words[index];
  if (word === undefined || word.capital || word.small.length < 4) return false;
  return hasEnding(grammar.verbEndings, word.small);
}

const isRole = ({ words, grammar }: Passage, index: number): boolean => isIn(grammar.people.roles, words[index]);

const isNamed = (passage: Passage, index: number, to: number): boolean =>
  index < to && !isBreak(passage, index) && (isNameLike(passage, index) || isRole(passage, index));

/** The last attributing verb with its subject; a verb without one takes the subject of the verb before it. */
function before(passage: Passage, from: number, to: number): Attribution | undefined {
  const { words, grammar } = passage;
  let cue: Range | undefined;
  for (let index = to - 1; index >= from; index--) {
    const length = matchAt(grammar.attribution.say, words, index);
    if (length === 0) continue;
    cue ??= cueOf(passage, index, length);
    const participle = index > from && isBreak(passage, index);
    const inverted =
      participle && (isNamed(passage, index + length, to) || isNameLike(passage, to - 1))
        ? speakerAfter(passage, index + length, to)
        : undefined;
    if (inverted !== undefined) return { rule: "verbBefore", cue, speaker: inverted };
    const ahead = participle ? undefined : speakerBefore(passage, from, index);
    const isNear = !participle && index < to - 1 && index <= from + 2;
    const speaker =
      isNear && !(ahead !== undefined && isKnown(passage, ahead))
        ? subjectOfTwo(passage, ahead, speakerAfter(passage, index + length, to))
        : ahead;
    if (speaker !== undefined) return { rule: "verbBefore", cue, speaker };
  }
  if (cue === undefined) return undefined;
  const verb = wordIndexAt(words, cue.start);
  const closed = isBreak(passage, verb) ? speakerBefore(passage, from, verb) : undefined;
  return withSpeaker({ rule: "verbBefore", cue }, closed ?? setOff(passage, verb));
}

/** «Путин, слова которого приводит агентство, отметил»: a name or role that begins the sentence, and is parted from all the rest. */
function setOff(passage: Passage, verb: number): Range | undefined {
  const { words, sentences } = passage;
  const from = wordIndexAt(words, lastStartingBy(sentences, words[verb]?.start ?? 0)?.start ?? 0);
  if (bearsName(passage, from)) {
    const close = closeOf(passage, from + 1, verb);
    return close === verb ? rangeOf(passage, from, verb) : undefined;
  }
  let end = from + 1;
  while (end < verb && !isBreak(passage, end)) end++;
  const whole = nameRun(passage, from, end) === end - from || isRole(passage, from);
  return end < verb && gapBefore(passage, end) === ", " && whole ? rangeOf(passage, from, end) : undefined;
}

/** «Газета «Заря» пишет»: a noun with its name in marks, which nothing stands between. */
const bearsName = (passage: Passage, index: number): boolean =>
  /^\s[«"“„]$/.test(gapBefore(passage, index + 1)) &&
  [passage.grammar.attribution.titled, passage.grammar.people.collectives].some((each) =>
    isIn(each, passage.words[index]),
  );

/** The word after the mark that closes what begins at `from`. */
function closeOf(passage: Passage, from: number, limit: number): number {
  let index = from + 1;
  while (index < limit && !/^[»"”]/.test(gapBefore(passage, index))) index++;
  return index;
}

/** The subject of a clause without an attributing verb, where it is a name or role. */
function namedBefore(passage: Passage, from: number, to: number): Range | undefined {
  const phrase = speakerBefore(passage, from, to);
  if (phrase === undefined) return undefined;
  const start = wordIndexAt(passage.words, phrase.start);
  const head = passage.grammar.headLast ? wordIndexAt(passage.words, phrase.end) - 1 : start;
  return isNamed(passage, start, to) || isNameLike(passage, head) || isRole(passage, head) ? phrase : undefined;
}

/** «Натуралист Мерете Бё, двадцать лет снимающая китов, ставит дело иначе»: a full name, an aside, and what the verb tells. */
function namedFirst(passage: Passage, from: number, to: number): Range | undefined {
  let end = from + 1;
  while (end < to && !isBreak(passage, end)) end++;
  let verb = end + 1;
  while (verb < to && !isBreak(passage, verb)) verb++;
  if (verb >= to || !looksFinite(passage, verb)) return undefined;
  const aside = [end, verb].every((index) => gapBefore(passage, index) === ", ");
  const named = (isNameLike(passage, from) || isRole(passage, from)) && nameRun(passage, end - 2, end) === 2;
  return aside && named ? rangeOf(passage, from, end) : undefined;
}

function frameWithin(passage: Passage, from: number, to: number): Attribution | undefined {
  for (let index = from; index < to; index++) {
    const length = matchAt(passage.grammar.attribution.frames, passage.words, index);
    if (length > 0) return framed(passage, "frameBefore", index, length, to);
  }
  return undefined;
}

/** «по словам министра»; in «по его словам» the speaker stands inside the frame. */
function framed(
  passage: Passage,
  rule: "frameBefore" | "frameAfter",
  at: number,
  length: number,
  to: number,
): Attribution | undefined {
  const cue = cueOf(passage, at, length);
  for (let index = at; index < at + length; index++) {
    const word = passage.words[index];
    if (word !== undefined && isPronoun(passage, index))
      return { rule, cue, speaker: { start: word.start, end: word.end } };
  }
  const speaker = governedAfter(passage, at + length, to);
  return speaker === undefined ? undefined : { rule, cue, speaker };
}
