/** Who is to act: the subject of the words that make a sentence a next step, where it is named; all of them, where several are. */
import type { CueClass } from "../../language/cue-classes.ts";
import type { Range } from "../../model/article.ts";
import { inflectionOf } from "../phrases/inflection.ts";
import { rangeOf, speakerBefore } from "../phrases/speaker-phrase.ts";
import { phraseEndingAt, subjectsWithin } from "../phrases/subject.ts";
import { gapBefore, isBreak, isMarked, isNameLike, isPronoun, nameRun, type Passage } from "../text/passage.ts";
import { numberOf } from "../time/numbers.ts";
import { reckonedTimes } from "../time/reckoned-times.ts";
import { hasEnding } from "../words/endings.ts";
import { beginsTime, type VerbLast, verbFormOf } from "../words/grammar.ts";
import { endsAt, isIn, matchAt } from "../words/lexicon.ts";
import { beginsWithDigit, type WordSpan, wordIndexAt } from "../words/words.ts";
import type { Clause, Cue } from "./clauses.ts";
import { dependentClauses, isDependent } from "./dependent-clauses.ts";
import { asideBefore, clauseStart, type Parting, partingIn, type Told } from "./owner-clause.ts";
import { actorIn, standsAside } from "./owner-verb-last.ts";

/** Cues whose subject acts; of a demand, in which a last verb's infinitives stand too, the subject is who demands. */
const acting: ReadonlySet<CueClass> = new Set([
  "will",
  "intend",
  "promise",
  "need",
  "want",
  "strive",
  "decide",
  "agree",
  "schedule",
  "act",
]);
/** In words: a longer subject is no name or role any more. */
const longestOwner = 8;

export function ownerWithin(passage: Passage, sentence: Range, { cues, clauses }: Told): string | undefined {
  if (passage.grammar.verbLast !== undefined && cues.some((cue) => cue.class === "demand")) return undefined;
  const start = wordIndexAt(passage.words, sentence.start);
  const dependents = dependentClauses(passage, sentence, clauses);
  const verbs = [
    ...cues.flatMap((cue) =>
      acting.has(cue.class) && !isWithinName(passage, start, cue.word) && !isDone(passage, clauses, cue)
        ? [cue.word]
        : [],
    ),
    ...futuresWithin(passage, sentence),
    ...lastVerbOf(passage, sentence),
  ].filter((verb) => !isDependent(dependents, verb) && !isUndergone(passage, clauses, verb));
  const parting = partingIn(passage, { cues, clauses }, dependents);
  const to = wordIndexAt(passage.words, sentence.end);
  for (const verb of verbs) {
    const owner = ownerOf(passage, { from: start, to }, verb, parting);
    if (owner !== undefined) return owner;
  }
  return undefined;
}

/** Cues of what is over once it was done, but for what it was done to bring about. */
const finished: ReadonlySet<CueClass> = new Set(["decide", "act"]);
const leading: ReadonlySet<CueClass> = new Set(["will", "need", "intend", "promise"]);

/** "approved a calendar for the vote", but not "voted to raise the fee" or "signed a deal and will open the border". */
function isDone(passage: Passage, clauses: readonly Clause[], { class: name, word }: Cue): boolean {
  const clause = clauses.find(({ from, to }) => word >= from && word < to);
  if (clause === undefined || passage.grammar.verbLast !== undefined || !finished.has(name)) return false;
  const formAt = (index: number) => clause.forms[index - clause.from];
  const leads = (index: number) => clause.cues.some((cue) => cue.word === index && leading.has(cue.class));
  let verb = word;
  while (verb > clause.from && formAt(verb) === undefined && !leads(verb)) verb--;
  if (formAt(verb) !== "past" || leads(verb)) return false;
  const parted = clause.cues.find((cue) => cue.word > verb && (cue.class === "content" || cue.class === "relative"));
  for (let index = verb + 1; index < (parted?.word ?? clause.to); index++) {
    const form = formAt(index);
    if (form === "infinitive") return false;
    if ((form === "future" || leads(index)) && isJoining(passage, index - 1)) return false;
  }
  return !leads(verb - 1) && !leads(verb - 2);
}

/** In words: "will not only be". */
const longestAuxiliary = 4;

/** "will be awarded a medal", to whom something is done; but "will be forced to resign". */
function isUndergone({ grammar }: Passage, clauses: readonly Clause[], verb: number): boolean {
  const clause = clauses.find(({ from, to }) => verb >= from && verb < to);
  if (clause === undefined || grammar.verbLast !== undefined) return false;
  const formAt = (index: number) => clause.forms[index - clause.from];
  const isA = (index: number, name: CueClass) => clause.cues.some((cue) => cue.word === index && cue.class === name);
  for (let index = Math.max(clause.from, verb - longestAuxiliary); index <= verb; index++) {
    if (!isA(index, "will") && !isA(index, "need")) continue;
    for (let be = index + 1; be < Math.min(clause.to - 1, index + longestAuxiliary); be++)
      if (isA(be, "is") && formAt(be + 1) === "past") return formAt(be + 2) !== "infinitive";
  }
  return false;
}

/** "Commission" in "the European Commission". */
const isWithinName = ({ words }: Passage, start: number, word: number): boolean =>
  word > start && words[word]?.capital === true;

/** Verbs whose form tells a future. */
function futuresWithin({ words, grammar }: Passage, sentence: Range): readonly number[] {
  const found: number[] = [];
  const to = wordIndexAt(words, sentence.end);
  for (let index = wordIndexAt(words, sentence.start); index < to; index++) {
    const word = words[index];
    if (word !== undefined && verbFormOf(grammar, word, undefined) === "future") found.push(index);
  }
  return found;
}

/** Where the verb stands last, the sentence's last word, but for a verb of saying. */
function lastVerbOf(passage: Passage, sentence: Range): readonly number[] {
  const { words, grammar } = passage;
  const last = wordIndexAt(words, sentence.end) - 1;
  const isVerb = grammar.verbLast !== undefined && words[last]?.capital === false;
  return isVerb && !tellsSpeech(passage, grammar.verbLast, sentence, last) ? [last] : [];
}

/** "e'lon qildi"; but a rule is what somebody will announce ("e'lon qiladi"), where no particle makes speech of it. */
function tellsSpeech(passage: Passage, { particles }: VerbLast, sentence: Range, verb: number): boolean {
  const { text, words, grammar } = passage;
  const word = words[verb];
  if (word === undefined || !endsAt(grammar.attribution.say, words, verb)) return false;
  if (endsAt(particles, words, verb - 1) || /[«»"“”„:]/.test(text.slice(sentence.start, sentence.end))) return true;
  return matchAt(grammar.attribution.say, words, verb) > 0 || verbFormOf(grammar, word, undefined) === "past";
}

/** The subject before the verb in its clause, where it is a name or role; else what a comma sets off before that clause. */
function ownerOf(passage: Passage, { from: start, to }: WordSpan, verb: number, parting: Parting): string | undefined {
  const end = asideBefore(passage, start, verb, parting);
  const opening = clauseStart(passage, start, end === verb ? verb : end - 1, parting);
  const from = afterSaying(passage, opening, end, verb);
  const subject = sharedSubject(passage, start, { from, to: end }, parting);
  if (subject === undefined) return undefined;
  const { verbLast } = passage.grammar;
  const before = verbLast === undefined || parting.says ? undefined : setOff(passage, start, from);
  const name = (each: WordSpan | undefined, limit: number): string | undefined => {
    const actor = each && verbLast !== undefined ? actorIn(passage, verbLast, each, { verb, to }) : each;
    return actor && namedBy(passage, actor, start, limit);
  };
  return name(subject, end) ?? name(before, from);
}

/** "The governor said the target would be reached": what is said has a subject of its own, unless it is what somebody is to do. */
function afterSaying(passage: Passage, from: number, end: number, verb: number): number {
  const { words, grammar } = passage;
  const isInfinitive = (index: number): boolean => {
    const word = words[index];
    return word !== undefined && verbFormOf(grammar, word, words[index + 1]?.small) === "infinitive";
  };
  if (grammar.verbLast !== undefined || isInfinitive(verb) || isInfinitive(verb - 1)) return from;
  for (let index = end - 1; index > from; index--) {
    const length = words[index]?.capital === false ? matchAt(grammar.attribution.say, words, index) : 0;
    if (length > 0 && index + length < end && !isInfinitive(index + length)) return index + length;
  }
  return from;
}

function namedBy(passage: Passage, subject: WordSpan, start: number, end: number): string | undefined {
  const { text, words, grammar } = passage;
  if (/^['’]\s/.test(text.slice(words[subject.to - 1]?.end, words[subject.to]?.start))) return undefined;
  if (longestItem(passage, subject) > longestOwner) return undefined;
  if (isIn(grammar.nominatives, words[subject.from]) || hasVerb(passage, subject)) return undefined;
  if (isPronoun(passage, subject.to - 1) || holdsAnother(passage, subject) || isExcluded(passage, subject))
    return undefined;
  const items = togetherWith(passage, subject, start, end);
  if (!items.some((item) => isSomebody(passage, item, start))) return undefined;
  const whole = rangeOf(passage, items[0]?.from ?? subject.from, items.at(-1)?.to ?? subject.to);
  return text.slice(whole.start, whole.end);
}

/** "Not the president but the premier", "Neither Kenya nor Togo". */
const isExcluded = ({ words, grammar }: Passage, { from }: WordSpan): boolean =>
  grammar.verbLast === undefined &&
  [from - 1, from].some((index) => index >= 0 && isIn(grammar.cues.negation, words[index]));

/** "told lawmakers the ministry": where a second begins, whom nothing joins to the first. */
function holdsAnother(passage: Passage, { from, to }: WordSpan): boolean {
  const { words, grammar } = passage;
  const isThe = (index: number) =>
    isIn(grammar.time.parts.this, words[index]) && isIn(grammar.time.parts.linking, words[index]);
  for (let index = from + 1; index < to; index++) {
    const isTied = isJoining(passage, index - 1) || matchAt(grammar.attribution.prepositions, words, index - 1) > 0;
    if (isThe(index) && !isTied && !isBreak(passage, index)) return true;
  }
  return false;
}

/** The clause's own, else that of the clause before which a converb ends, as both have one: «Министрлик долбоорду бекитип, аны жарыялайт». */
function sharedSubject(
  passage: Passage,
  start: number,
  { from, to }: WordSpan,
  parting: Parting,
): WordSpan | undefined {
  const own = to > from ? beforeTime(passage, subjectOf(passage, from, to), from) : undefined;
  if (own !== undefined || from <= start) return own;
  if (!followsConverb(passage, from))
    return parting.says ? undefined : (setOff(passage, start, from) ?? outermost(passage, start, from));
  const before = clauseStart(passage, start, from - 1, parting);
  return sharedSubject(passage, start, { from: before, to: from - 1 }, parting);
}

/** "Şirket, kurum izin verene kadar …": what a sentence begins with, where a comma parts it from all the rest. */
function setOff(passage: Passage, start: number, to: number): WordSpan | undefined {
  const { verbLast } = passage.grammar;
  let comma = start + 1;
  while (comma < to && !isBreak(passage, comma)) comma++;
  if (verbLast === undefined || gapBefore(passage, comma) !== ", ") return undefined;
  const [first] = subjectsWithin(passage, verbLast, start, comma);
  return first?.from === start && first.to === comma ? first : undefined;
}

/** "Sendika hükümet ödemezse …": the first subject of a sentence, where the clause before has a second of its own. */
function outermost(passage: Passage, start: number, to: number): WordSpan | undefined {
  const { verbLast } = passage.grammar;
  if (verbLast === undefined) return undefined;
  const [outer, inner] = subjectsWithin(passage, verbLast, start, to);
  const isParted = inner !== undefined && outer?.to === inner.from && !isBreak(passage, inner.from);
  return isParted && outer?.from === start ? outer : undefined;
}

function followsConverb(passage: Passage, index: number): boolean {
  const { words, grammar } = passage;
  const word = words[index - 1];
  if (grammar.verbLast === undefined || word === undefined || word.capital || gapBefore(passage, index) !== ", ")
    return false;
  return hasEnding(grammar.verbLast.converbs, word.small, leavesStem);
}

/** In letters. */
const shortestStem = 2;
const leavesStem = (word: string, ending: string): boolean => word.length - ending.length >= shortestStem;

/** «Taner bu yaz komşu …»: without the time that follows it; where the verb stands last, without what comes after that. */
function beforeTime(passage: Passage, subject: WordSpan | undefined, clause: number): WordSpan | undefined {
  if (subject === undefined) return undefined;
  if (passage.grammar.verbLast === undefined) return withoutTimes(passage, subject, clause);
  const [time] = reckonedTimes(passage, subject, undefined);
  if (time === undefined) return subject;
  return time.first > subject.from ? { from: subject.from, to: time.first } : undefined;
}

/** «19 мая комитет», «Министерство осенью»; nobody where a preposition governs it all («с министром»). */
function withoutTimes(passage: Passage, { from, to }: WordSpan, clause: number): WordSpan | undefined {
  const { words, grammar } = passage;
  const isGoverned = [from - 1, from].some(
    (index) =>
      index >= clause && !isJoining(passage, index) && matchAt(grammar.attribution.prepositions, words, index) > 0,
  );
  const times = reckonedTimes(passage, { from: Math.max(clause, from - 1), to }, undefined);
  const first = times.find((time) => time.first <= from && time.end > from)?.end ?? from;
  if (first >= to || (first === from && isGoverned)) return undefined;
  const next = times.find((time) => time.first > first)?.first ?? to;
  const end = adverbialStart(passage, { from: first, to: next });
  return { from: isOrderers(passage, first, end, clause) ? end - 1 : first, to: end };
}

/** «По поручению президента Минздрав …»: a role that a noun with its preposition governs, before an institution. */
function isOrderers({ words, grammar }: Passage, from: number, to: number, clause: number): boolean {
  const { people, attribution } = grammar;
  if (grammar.headLast || to - from !== 2 || from - 2 < clause || !isIn(people.collectives, words[to - 1]))
    return false;
  const isNoun = words[from - 1]?.capital === false && words[from]?.spaced === true;
  return isNoun && isIn(people.roles, words[from]) && matchAt(attribution.prepositions, words, from - 2) === 1;
}

/** «Агентство в течение 2026 года …»: where a preposition begins a time, or is all that is left of one. */
function adverbialStart(passage: Passage, { from, to }: WordSpan): number {
  const { words, grammar } = passage;
  let end = to;
  for (let index = from + 1; index < end; index++) {
    const { parts } = grammar.time;
    if (numberOf(parts, words[index]) !== undefined && isIn(parts.anyUnit, words[index + 1])) end = index;
    if (matchAt(grammar.attribution.prepositions, words, index) === 0) continue;
    if (index + 1 === to || beginsAdverbial(passage, index)) end = index;
  }
  while (end - 1 > from && (isAsked(passage, end - 1) || isLoose(passage, end - 1))) end--;
  return end;
}

/** «Министерству поручено в месячный срок»: no part of who is to act. */
const isAsked = ({ words, grammar }: Passage, index: number): boolean =>
  words[index]?.capital === false && (isIn(grammar.cues.demand, words[index]) || isIn(grammar.cues.need, words[index]));

/** «премьер якобы», «Правительство каждые …»: an adverb, or an adjective whose noun is no part of it. */
function isLoose({ words, grammar }: Passage, index: number): boolean {
  const word = words[index];
  const { clause, fillers } = grammar.attribution;
  if (word === undefined || word.capital || isIn(grammar.people.roles, word)) return false;
  return isIn(clause, word) || isIn(fillers, word) || hasEnding(grammar.attributes, word.small);
}

/** «через год-два», «с начала года», «в течение»; but neither "the bank in Baku" nor «ответственный за связь». */
function beginsAdverbial({ words, grammar }: Passage, preposition: number): boolean {
  const { within, beginning, middle, end, anyUnit, numbers } = grammar.time.parts;
  const next = words[preposition + 1];
  if ([beginning, middle, end, within].some((each) => isIn(each, next))) return true;
  if (!isIn(within, words[preposition]) || next === undefined) return false;
  const counts = beginsWithDigit(next) || next.small.split("-").some((part) => (numbers[part] ?? 0) > 1);
  return counts || [next, words[preposition + 2]].some((word) => isIn(anyUnit, word));
}

/** A role, an institution or a name; a sentence's first word has a capital anyway. */
function isSomebody(passage: Passage, { from, to }: WordSpan, start: number): boolean {
  const { words, grammar, names } = passage;
  const { roles, collectives } = grammar.people;
  if (grammar.verbLast === undefined) {
    if (grammar.headLast ? !isHead(passage, nounsEnd(passage, { from, to }) - 1) : isMatter(passage, from, to))
      return false;
  }
  if (words.slice(from, to).some((word) => isIn(roles, word) || isIn(collectives, word))) return true;
  if (nameRun(passage, from, to) > 1) return true;
  for (let index = from; index < nounsEnd(passage, { from, to }); index++) {
    const leads = index === from || isJoining(passage, index - 1) || grammar.headLast;
    const opens = words.slice(start, index).every(beginsWithDigit) || isOpened(passage, index);
    const known = opens ? isNameLike(passage, index) && names.within.has(words[index]?.small ?? "") : true;
    if (leads && known && isNamed(passage, index) && !isLine(passage, index)) return true;
  }
  return false;
}

/** «Встреча глав МИД», «Указ президента»: something that people hold or write, whose they only are; «Совместно с ООН». */
function isMatter({ words, grammar }: Passage, from: number, to: number): boolean {
  let head = from;
  while (head + 1 < to && hasEnding(grammar.attributes, words[head]?.small ?? "")) head++;
  if (isIn(grammar.people.roles, words[head]) || isIn(grammar.people.collectives, words[head])) return false;
  const { attribution, cues } = grammar;
  if (head === from && head + 1 < to && matchAt(attribution.prepositions, words, head + 1) > 0) return true;
  return [attribution.circumstances, attribution.speech, cues.event, cues.plan, cues.wanted, cues.law].some((each) =>
    isIn(each, words[head]),
  );
}

/** "Kars-Nahçıvan demiryolu": before a noun that stands last, two places are what it runs between. */
const isLine = ({ text, words, grammar }: Passage, index: number): boolean =>
  grammar.verbLast !== undefined && /\p{L}[-–]\p{Lu}/u.test(text.slice(words[index]?.start, words[index]?.end));

/** Where a preposition begins what only belongs to the noun. */
function nounsEnd(passage: Passage, { from, to }: WordSpan): number {
  const { words, grammar } = passage;
  for (let index = from + 1; index < to; index++)
    if (matchAt(grammar.attribution.prepositions, words, index) > 0 && !isJoining(passage, index)) return index;
  return to;
}

const isRoleOrInstitution = ({ words, grammar: { people } }: Passage, index: number): boolean =>
  isIn(people.roles, words[index]) || isIn(people.collectives, words[index]);

const isHead = (passage: Passage, index: number): boolean =>
  isRoleOrInstitution(passage, index) || isNamed(passage, index);

/** The first, as what is done stands between it and the verb; where verbs come early the nearest. */
function subjectOf(passage: Passage, from: number, verb: number): WordSpan | undefined {
  const { verbLast } = passage.grammar;
  if (verbLast === undefined) return wordsOf(passage, speakerBefore(passage, from, verb));
  const first = subjectsWithin(passage, verbLast, from, verb).find((each) => !standsAside(passage, verbLast, each));
  const opening = openingName(passage, verbLast, from, first?.from ?? verb);
  return opening ?? (first && beforeObject(passage, verbLast, first));
}

/** «БУУ жаңы өкүл жөнөтөт»: the institution whose own the noun after it is not, as that does not say whose it is. */
function beforeObject(passage: Passage, verbLast: VerbLast, { from, to }: WordSpan): WordSpan {
  const { text, words, grammar } = passage;
  const last = words[to - 1];
  if (last === undefined || last.capital || !isIn(grammar.people.roles, last)) return { from, to };
  if (hasEnding(verbLast.possessed.bare, last.small)) return { from, to };
  const isInstitution = (index: number) =>
    isIn(grammar.people.collectives, words[index]) ||
    /^\p{Lu}{2,}$/u.test(text.slice(words[index]?.start, words[index]?.end));
  let end = from;
  while (end < to && isInstitution(end)) end++;
  const isWhole = end === from || end + 1 >= to || inflectionOf(passage, verbLast, end - 1) !== "bare";
  return isWhole ? { from, to } : { from, to: end };
}

/** A country or the like that a clause begins with, where a time follows, which cannot belong to it: «Түркия 1 июнга чейин …». */
function openingName(passage: Passage, verbLast: VerbLast, from: number, to: number): WordSpan | undefined {
  let end = from;
  while (end < to && isNamed(passage, end) && inflectionOf(passage, verbLast, end) === "bare") end++;
  while (end + 1 < to && isJoining(passage, end) && isNamed(passage, end + 1)) end += 2;
  const next = passage.words[end];
  if (end === from || end >= to || next === undefined || next.capital) return undefined;
  return beginsTime(passage.grammar, next) && (end === from + 1 || isJoining(passage, end - 2))
    ? { from, to: end }
    : undefined;
}

/** Any name, of a person, country or institution. */
function isNamed(passage: Passage, index: number): boolean {
  const { words, grammar } = passage;
  const word = words[index];
  return (
    word?.capital === true && !isMarked(passage, index) && !isPronoun(passage, index) && !beginsTime(grammar, word)
  );
}

const wordsOf = ({ words }: Passage, range: Range | undefined): WordSpan | undefined =>
  range && { from: wordIndexAt(words, range.start), to: wordIndexAt(words, range.end) };

/** With those who act together with the subject: «Казахстан, Узбекистан и Турция». */
function togetherWith(passage: Passage, subject: WordSpan, start: number, verb: number): readonly WordSpan[] {
  const items = [subject];
  let joined = isJoinedWithin(passage, subject);
  for (let next = itemAfter(passage, items.at(-1), verb); next !== undefined; next = itemAfter(passage, next, verb)) {
    items.push(next);
    joined = true;
  }
  for (let first = subject; items.length < mostItems; ) {
    const before = itemBefore(passage, first, start, joined);
    if (before === undefined) break;
    joined ||= !isBreak(passage, first.from);
    items.unshift(before);
    first = before;
  }
  return items;
}

const mostItems = 8;

const isJoining = ({ words, grammar }: Passage, index: number): boolean =>
  words[index]?.capital === false && isIn(grammar.people.joining, words[index]);

function isJoinedWithin(passage: Passage, { from, to }: WordSpan): boolean {
  for (let index = from + 1; index < to - 1; index++) if (isJoining(passage, index)) return true;
  return false;
}

/** In words, of those joined in the phrase. */
function longestItem(passage: Passage, { from, to }: WordSpan): number {
  let longest = 0;
  let start = from;
  for (let index = from; index < to; index++) {
    if (isJoining(passage, index)) start = index + 1;
    longest = Math.max(longest, index + 1 - start);
  }
  return longest;
}

function itemAfter(passage: Passage, before: WordSpan | undefined, verb: number): WordSpan | undefined {
  const at = before?.to ?? verb;
  if (at + 1 >= verb || !isJoining(passage, at) || isBreak(passage, at)) return undefined;
  const next = subjectOf(passage, at + 1, verb);
  return next?.from === at + 1 && !hasVerb(passage, next) ? next : undefined;
}

/** Before a word that joins; before a comma only where the list is closed by such a word. */
function itemBefore(passage: Passage, { from }: WordSpan, start: number, joined: boolean): WordSpan | undefined {
  const isAfterJoining = from - 1 > start && !isBreak(passage, from) && isJoining(passage, from - 1);
  const isAfterComma = joined && from > start && gapBefore(passage, from) === ", ";
  if (!isAfterJoining && !isAfterComma) return undefined;
  const item = itemEndingAt(passage, isAfterJoining ? from - 1 : from, start);
  return item !== undefined && isNominal(passage, item) ? item : undefined;
}

function itemEndingAt(passage: Passage, to: number, start: number): WordSpan | undefined {
  const { verbLast } = passage.grammar;
  if (verbLast !== undefined) return phraseEndingAt(passage, verbLast, start, to);
  let from = to - 1;
  while (from > start && to - from < longestOwner && !isBreak(passage, from) && !isJoining(passage, from - 1)) from--;
  return { from, to };
}

/** A name, role or institution, and nothing that a preposition or verb makes part of the sentence around it. */
function isNominal(passage: Passage, item: WordSpan): boolean {
  const { words, grammar } = passage;
  const { prepositions, fillers } = grammar.attribution;
  const { from, to } = item;
  if (matchAt(prepositions, words, from) > 0 || matchAt(fillers, words, from) > 0 || hasVerb(passage, item))
    return false;
  return words
    .slice(from, to)
    .some(
      (word, offset) =>
        isNamed(passage, from + offset) || isIn(grammar.people.roles, word) || isIn(grammar.people.collectives, word),
    );
}

/** Not "saqlash" in "Sogʻliqni saqlash vazirligi": a verb's noun that belongs to the next. */
function hasVerb(passage: Passage, { from, to }: WordSpan): boolean {
  const { words, grammar } = passage;
  const ofInstitution = isRoleOrInstitution(passage, to - 1);
  for (let index = from; index < (ofInstitution ? to - 1 : to); index++) {
    const word = words[index];
    if (word === undefined || word.capital) continue;
    const form = verbFormOf(grammar, word, words[index + 1]?.small);
    const isAttribute = form === "infinitive" && grammar.verbLast !== undefined && ofInstitution;
    if ((form !== undefined && !isAttribute) || matchAt(grammar.attribution.say, words, index) > 0) return true;
  }
  return false;
}

/** After a mark or colon a capital tells no name. */
const isOpened = (passage: Passage, index: number): boolean => /[:"«“„‘']\s*$/.test(gapBefore(passage, index));
