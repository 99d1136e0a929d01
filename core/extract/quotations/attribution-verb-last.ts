/** Who says a quotation, in a language whose verb stands last: before the mark, between mark and verb, or after the verb. */
import type { Range } from "../../model/article.ts";
import { inflectionOf } from "../phrases/inflection.ts";
import {
  governedBefore,
  nameBefore,
  nounBefore,
  ownerBefore,
  sourceAfter,
  sourceBefore,
  subjectAfter,
  subjectBefore,
} from "../phrases/subject.ts";
import { isHead } from "../phrases/subject-head.ts";
import { gapBefore, isBreak, isNameLike, type Passage } from "../text/passage.ts";
import { hasEnding } from "../words/endings.ts";
import type { VerbLast } from "../words/grammar.ts";
import { isIn, matchAt } from "../words/lexicon.ts";
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

/** Between the closing mark and its verb stand at most this many words. */
const widestGap = 16;
/** The same, where neither comma nor dash nor particle follows the mark. */
const closestGap = 6;
/** Between the verb and the opening mark stand at most this many words, where no colon or comma does. */
const nearestLead = 3;
/** How far before the opening mark a verb is looked for. */
const longestLead = 40;
/** In characters: after a verb without comma or colon, what is shorter is a name. */
const leastWithoutMark = 40;

/** In words, of a sentence's rest that holds nothing but who speaks and how. */
const longestTail = 9;

/** In words: "ifade ettiğine göre". */
const longestFrame = 4;

const leadPattern = /^[»”“"’']*\s?[.,!?…]*[»”“"’']*\s*([—–―-]{1,2}\s*)?/;

/** After the closing mark; undefined where the sentence goes on in another way. */
export function attributionAfterVerbLast(
  passage: Passage,
  verbLast: VerbLast,
  span: MarkedSpan,
  limit: AttributionLimit,
): Attribution | undefined {
  const { text, words } = passage;
  const lead = leadPattern.exec(text.slice(span.close + 1, span.close + 16));
  const first = wordIndexAt(words, span.close + 1);
  const to = wordIndexAt(words, limit.speaker);
  const verbTo = Math.min(to, wordIndexAt(words, limit.verb));
  if (lead === null || first >= to || (words[first]?.start ?? 0) > span.close + 1 + lead[0].length) return undefined;
  const particle = matchAt(verbLast.particles, words, first);
  const from = first + particle;
  if (isNamed(passage, verbLast, first, particle, verbTo)) return undefined;
  const parted = particle > 0 || lead[1] !== undefined || /[,!?…]/.test(text.slice(span.end - 2, span.end) + lead[0]);
  const verb = verbWithin(passage, from, verbTo, parted ? widestGap : closestGap);
  const frame = frameWithin(passage, verbLast, from, Math.min(verb?.at ?? verbTo, from + widestGap));
  if (frame !== undefined) return { ...frame, rule: "frameAfter" };
  if (verb === undefined) {
    if (particle > 0) return byParticle(passage, verbLast, first, particle, verbTo);
    return lead[1] === undefined ? undefined : byDash(passage, verbLast, first, verbTo);
  }
  if (!parted && verb.at > from && !words[from]?.capital && !isIn(passage.grammar.nominatives, words[from]))
    return undefined;
  return attributed(passage, verbLast, verb, from, to);
}

/** Before the opening mark, from `from` on. */
export function attributionBeforeVerbLast(
  passage: Passage,
  verbLast: VerbLast,
  span: MarkedSpan,
  from: number,
): Attribution | undefined {
  const { text, words, grammar } = passage;
  const end = wordIndexAt(words, span.open);
  const first = Math.max(wordIndexAt(words, from), end - longestLead);
  if (end <= first) return undefined;
  const gap = text.slice(words[end - 1]?.end, span.open);
  if (bearsTitle(passage, end - 1)) return undefined;
  const colon = gap.includes(":");
  const small = /^[\s'"„“«(—–-]*\p{Ll}/u.test(text.slice(span.start, span.start + 6));
  const told = lastVerb(passage, first, end);
  const found = told === undefined ? undefined : tellsBefore(passage, verbLast, told, first, end);
  const clause =
    isIn(grammar.attribution.clause, words[end - 1]) || (small && isIn(verbLast.clauseOrSpeech, words[end - 1]));
  if (clause && !colon) return { ...found, rule: "clause" };
  const frame = frameWithin(passage, verbLast, first, end);
  if (frame !== undefined && (/[,:]/.test(gap) || (frame.cue?.end ?? 0) >= (words[end - nearestLead]?.start ?? 0)))
    return frame;
  if (colon) return found ?? byColon(passage, subjectBefore(passage, verbLast, first, end), first, end);
  if (found === undefined || told === undefined) return undefined;
  const near =
    end - told.at - told.length <= nearestLead &&
    span.end - span.start >= leastWithoutMark &&
    (!small || hasSeveral(text, span));
  return gap.includes(",") || near || isIn(verbLast.clauseOrSpeech, words[end - 1]) ? found : undefined;
}

/** Where the speaker of a quotation stands whose verb after it has no subject of its own: `X, "…," dedi`. */
export function speakerAhead(
  passage: Passage,
  verbLast: VerbLast,
  { span, cue, from }: { readonly span: MarkedSpan; readonly cue: Range | undefined; readonly from: number },
): Range | undefined {
  const end = wordIndexAt(passage.words, span.open);
  const first = Math.max(wordIndexAt(passage.words, from), end - longestLead);
  if (end <= first) return undefined;
  if (cue !== undefined && isImpersonal(passage, wordIndexAt(passage.words, cue.start)))
    return sourceBefore(passage, first, end);
  return (
    subjectBefore(passage, verbLast, first, end) ??
    ownerBefore(passage, verbLast, first, end) ??
    nameBefore(passage, verbLast, first, end) ??
    nounBefore(passage, verbLast, first, end)
  );
}

const isImpersonal = ({ words, grammar }: Passage, index: number): boolean =>
  matchAt(grammar.attribution.impersonal, words, index) > 0;

/** Whether at word `index`, right after a mark, a particle stands, or a verb soon after a subject that it may have. */
export const isAttributingVerbLast = (passage: Passage, verbLast: VerbLast, index: number): boolean =>
  matchAt(verbLast.particles, passage.words, index) > 0 ||
  verbWithin(passage, index, index + closestGap, closestGap) !== undefined;

/** "Yaşıl dəhliz" adlandırılan: the marks hold a name. «деген» says or names; it says where the speaker comes next. */
const isNamed = (passage: Passage, { naming }: VerbLast, first: number, particle: number, to: number): boolean =>
  [first, first + particle, first + particle + 1].some((index) => {
    const length = index < to ? matchAt(naming, passage.words, index) : 0;
    return length > (index === first ? particle : 0) && !saysToo(passage, index, length);
  });

function saysToo(passage: Passage, index: number, length: number): boolean {
  const { words, grammar } = passage;
  const next = index + length;
  const says = matchAt(grammar.attribution.say, words, index);
  return says > length || (says === length && (isNameLike(passage, next) || isIn(grammar.nominatives, words[next])));
}

function verbWithin(passage: Passage, from: number, to: number, gap: number): Verb | undefined {
  const { words, grammar } = passage;
  for (let index = from; index < Math.min(to, from + gap); index++) {
    if (index > from && /[.;:!?]/.test(gapBefore(passage, index)) && isBreak(passage, index)) return undefined;
    const cites = matchAt(grammar.attribution.cite, words, index);
    const says = Math.max(
      matchAt(grammar.attribution.say, words, index),
      matchAt(grammar.attribution.impersonal, words, index),
    );
    if (cites > 0 || says > 0) return { at: index, length: Math.max(cites, says), cites: cites >= says };
  }
  return undefined;
}

function attributed(passage: Passage, verbLast: VerbLast, verb: Verb, from: number, to: number): Attribution {
  const cue = cueOf(passage, verb.at, verb.length);
  const after = verb.at + verb.length;
  if (verb.cites) return withSpeaker({ rule: "citedAfter", cue }, subjectAfter(passage, verbLast, after, to));
  return withSpeaker({ rule: "verbAfter", cue }, speakerOf(passage, verbLast, verb, from, to));
}

/** "…" deyə, and no verb that the pack knows. */
function byParticle(passage: Passage, verbLast: VerbLast, at: number, length: number, to: number): Attribution {
  const first = at + length;
  const end = Math.min(to, first + widestGap);
  const verb = isFiniteVerb(passage, first) ? 1 : isLightVerb(passage, verbLast, first + 1) ? 2 : 0;
  return withSpeaker(
    { rule: "unknownVerbAfter", cue: cueOf(passage, at, length + verb) },
    verb > 0 ? subjectAfter(passage, verbLast, first + verb, end) : subjectBefore(passage, verbLast, first, end),
  );
}

/** "ranjidi", «gileylənib»: a verb in the form that a sentence ends with. */
function isFiniteVerb({ words, grammar }: Passage, index: number): boolean {
  const word = words[index];
  return word?.capital === false && hasEnding(grammar.verbEndings, word.small);
}

/** "shikoyat qildi": a verb whose meaning the noun before it has. */
const isLightVerb = (passage: Passage, verbLast: VerbLast, index: number): boolean =>
  isFiniteVerb(passage, index) &&
  !isBreak(passage, index) &&
  passage.words[index - 1]?.capital === false &&
  inflectionOf(passage, verbLast, index - 1) === "bare" &&
  !isHead(passage, index - 1);

/** After a dash, somebody and a verb that the pack does not know: «…», – sahibi Nora Hill gileylənib. */
function byDash(passage: Passage, verbLast: VerbLast, from: number, to: number): Attribution | undefined {
  const { words, text } = passage;
  let end = from;
  while (end < Math.min(to, from + longestTail) && !(end > from && isBreak(passage, end))) end++;
  const last = end - 1;
  if (last <= from || !/^["»”]?[.!?…]/.test(text.slice(words[last]?.end, (words[last]?.end ?? 0) + 2)))
    return undefined;
  const ahead = isFiniteVerb(passage, from) && !isFiniteVerb(passage, last);
  if (!ahead && !isFiniteVerb(passage, last)) return undefined;
  const speaker = ahead ? subjectAfter(passage, verbLast, from + 1, end) : subjectBefore(passage, verbLast, from, last);
  return speaker && { rule: "unknownVerbAfter", cue: cueOf(passage, ahead ? from : last, 1), speaker };
}

/** "Morales'e göre": the last such frame, with whom it stands after. */
function frameWithin(passage: Passage, verbLast: VerbLast, from: number, to: number): Attribution | undefined {
  for (let end = to; end > from + 1; end--) {
    const at = frameEndingAt(passage, verbLast, from + 1, end);
    const speaker = at === undefined ? undefined : governedBefore(passage, verbLast, from, at);
    if (at !== undefined && speaker !== undefined)
      return { rule: "frameBefore", cue: cueOf(passage, at, end - at), speaker };
  }
  return undefined;
}

/** Where the longest frame begins that ends before word `end`: "X'in ifadesine göre", not only "göre". */
function frameEndingAt({ words }: Passage, { framesAfter }: VerbLast, from: number, end: number): number | undefined {
  for (let at = Math.max(from, end - Math.min(longestFrame, framesAfter.longest)); at < end; at++)
    if (matchAt(framesAfter, words, at) === end - at) return at;
  return undefined;
}

function lastVerb({ words, grammar }: Passage, from: number, to: number): Verb | undefined {
  for (let index = to - 1; index >= from; index--) {
    const length = Math.max(
      matchAt(grammar.attribution.say, words, index),
      matchAt(grammar.attribution.impersonal, words, index),
    );
    if (length > 0) return { at: index, length, cites: false };
  }
  return undefined;
}

function tellsBefore(passage: Passage, verbLast: VerbLast, verb: Verb, from: number, to: number): Attribution {
  const cue = cueOf(passage, verb.at, verb.length);
  const frame = frameWithin(passage, verbLast, from, verb.at);
  return withSpeaker({ rule: "verbBefore", cue }, speakerOf(passage, verbLast, verb, from, to) ?? frame?.speaker);
}

/** "“…” deyərək nazirliyi tənqid edib": what follows is what else the same one does, whom the sentence has named before the mark. */
function isConverb({ words, grammar }: Passage, { converbs }: VerbLast, index: number): boolean {
  const small = words[index]?.small ?? "";
  return hasEnding(converbs, small) && !hasEnding(grammar.verbEndings, small);
}

/** "nazirliyi tənqid edib": an institution that would be somebody's, and nobody's is; so it is the verb's object. */
function isUnowned({ words, grammar }: Passage, { possessed }: VerbLast, { start, end }: Range): boolean {
  const word = words[wordIndexAt(words, start)];
  if (word === undefined || word.end < end || word.capital) return false;
  return isIn(grammar.people.collectives, word) && hasEnding(possessed.bare, word.small);
}

/** Before the verb, else after it. */
function speakerOf(passage: Passage, verbLast: VerbLast, verb: Verb, from: number, to: number): Range | undefined {
  const impersonal = isImpersonal(passage, verb.at);
  const before = impersonal ? sourceBefore(passage, from, verb.at) : subjectBefore(passage, verbLast, from, verb.at);
  const after = verb.at + verb.length;
  if (isConverb(passage, verbLast, after - 1)) return before;
  if (before !== undefined && !isUnowned(passage, verbLast, before)) return before;
  const source = () => sourceAfter(passage, verbLast, after, to);
  const subject = () => subjectAfter(passage, verbLast, after, to);
  return impersonal ? (source() ?? subject()) : (subject() ?? source());
}
