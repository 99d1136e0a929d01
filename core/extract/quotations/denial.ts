/** Words that somebody is told not to have said: «A, — не говорил X», "A, X denied saying", "A" demedi. */

import { gapBefore, isBreak, isSpaceBefore, type Passage } from "../text/passage.ts";
import { endsAt, isIn, matchAt } from "../words/lexicon.ts";
import { wordIndexAt } from "../words/words.ts";
import { confidences, type Quotation } from "./quotation.ts";

/** In words: "has not yet publicly said". */
const farthestBefore = 3;
/** In words, after the mark, where the verb stands last: who did not say it, and the verb. */
const farthestAfter = 6;

/** As it was where its attribution is not denied; else nobody's words. */
export function unlessDenied(passage: Passage, quotation: Quotation): Quotation {
  if (!isDenied(passage, quotation)) return quotation;
  const { speaker: _, group: __, ...rest } = quotation;
  return { ...rest, rule: "denied", confidence: confidences.denied };
}

function isDenied(passage: Passage, quotation: Quotation): boolean {
  const { rule, cue, start, end } = quotation;
  const { words, grammar } = passage;
  if (rule === "frameAfter" || rule === "frameBefore") return false;
  if (grammar.verbLast === undefined)
    return (
      cue !== undefined &&
      isDeniedBefore(passage, wordIndexAt(words, cue.start), cue.start > end ? wordIndexAt(words, end) : 0)
    );
  if (isUnsaidBeside(passage, start, end)) return true;
  if (cue === undefined) return isVerbDenied(passage, start, end);
  const next = wordIndexAt(words, cue.end);
  if (isNegation(passage, next) && !isBreak(passage, next)) return true;
  if (isRumour(passage, quotation, next)) return true;
  return rule === "unknownVerbAfter" && (isNegation(passage, next - 1) || isVerbDenied(passage, start, end));
}

/**
 * Where a word of denial stands before the verb, with nothing but adverbs between, or a phrase of several reaches up to
 * it: "denied saying"; what is said (before the word `from`) denies nothing. A word that begins a longer phrase denies nothing («не только»), nor does the second of two.
 */
function isDeniedBefore(passage: Passage, verb: number, from: number): boolean {
  const { words, grammar } = passage;
  const { say, fillers, unsaid } = grammar.attribution;
  const { negation } = grammar.cues;
  if (matchAt(negation, words, verb) > matchAt(say, words, verb) || (verb > from && endsAt(unsaid, words, verb - 1)))
    return true;
  for (let index = verb - 1; index >= Math.max(from, verb - farthestBefore); index--) {
    const length = matchAt(negation, words, index);
    if (length > 1) return index + length >= verb && !/["«»“”]/.test(gapBefore(passage, verb));
    if (length === 1) {
      const isLonger = [say, fillers].some((each) => matchAt(each, words, index) > 1);
      return isSpaceBefore(passage, index + 1) && !isLonger && words[index - 2]?.small !== words[index]?.small;
    }
    const isOpener = matchAt(negation, words, index - 1) > 1;
    if (!isOpener && !(isSpaceBefore(passage, index + 1) && isIn(fillers, words[index]))) return false;
  }
  return false;
}

/** "Hokimlik “…” degan xabarlarni rad etdi": who stands before the mark denies what others said; a speaker after the verb said it. */
function isRumour(passage: Passage, { start, speaker }: Quotation, next: number): boolean {
  const { words, grammar } = passage;
  if (speaker !== undefined && speaker.start > start) return false;
  for (let index = next; index - next < farthestAfter && !isBreak(passage, index); index++)
    if (matchAt(grammar.attribution.denying, words, index) > 0) return true;
  return false;
}

/** Where the pack does not know the verb, as in a form that denies: right before the mark, or what closes the clause after it. */
function isVerbDenied(passage: Passage, start: number, end: number): boolean {
  const { words } = passage;
  if (isIntroduced(passage, start) && isNegation(passage, wordIndexAt(words, start) - 1)) return true;
  const first = wordIndexAt(words, end);
  if (beginsSentence(passage, end, first)) return false;
  let last = first;
  while (last - first < farthestAfter && last + 1 < words.length && !isBreak(passage, last + 1)) last++;
  return isNegation(passage, last);
}

/** Where a verb's noun is what was not done: «айтуудан баш тартты». */
function isUnsaidBeside(passage: Passage, start: number, end: number): boolean {
  const { words, grammar } = passage;
  const { unsaid } = grammar.attribution;
  if (isIntroduced(passage, start) && endsAt(unsaid, words, wordIndexAt(words, start) - 1)) return true;
  const first = wordIndexAt(words, end);
  if (beginsSentence(passage, end, first)) return false;
  for (let index = first; index - first < farthestAfter && !(index > first && isBreak(passage, index)); index++)
    if (matchAt(unsaid, words, index) > 0) return true;
  return false;
}

/** After a full stop or the like within the marks. */
const beginsSentence = ({ text, words }: Passage, end: number, index: number): boolean => {
  const word = words[index];
  return word?.capital === true && /[.!?…]/.test(text.slice(end - 1, word.start));
};

const isIntroduced = ({ text }: Passage, start: number): boolean =>
  /:\s*["«“„]?$/.test(text.slice(Math.max(0, start - 4), start));

const isNegation = ({ words, grammar }: Passage, index: number): boolean =>
  words[index]?.capital === false && matchAt(grammar.cues.negation, words, index) > 0;
