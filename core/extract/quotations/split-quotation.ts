/** «A, – said X. – B»: a quotation with its attribution inside the marks, between two dashes. */
import type { Range } from "../../model/article.ts";
import { trimmed } from "../text/paragraphs.ts";
import { isNameLike, isPronoun, isSpaceBefore, type Passage } from "../text/passage.ts";
import { hasEnding } from "../words/endings.ts";
import { isIn, matchAt } from "../words/lexicon.ts";
import { wordIndexAt } from "../words/words.ts";
import { attributionAfter } from "./attribution.ts";
import type { Attribution } from "./attribution-rule.ts";
import { isAttributingVerbLast } from "./attribution-verb-last.ts";
import { attributedTo, confidences, type Quotation } from "./quotation.ts";

/** In characters: what is longer between two dashes is no attribution. */
const longestInsertion = 300;

/** Offsets: where the words before the attribution end and those after it begin. */
type Insertion = { readonly from: number; readonly verbEnd: number; readonly to: number };

/** Both parts, as one group; empty where the body is not split. */
export function splitQuotation(passage: Passage, body: Range): readonly Quotation[] {
  const insertion = insertionIn(passage, body);
  const attribution = insertion === undefined ? undefined : attributionOf(passage, body, insertion);
  if (insertion === undefined || attribution === undefined) return [];
  const shared = {
    rule: attribution.rule,
    confidence: confidences[attribution.rule],
    flags: [],
    group: body.start,
    ...attributedTo(attribution),
  };
  return [
    { start: body.start, end: insertion.from },
    { start: insertion.to, end: body.end },
  ]
    .map((part) => ({ ...trimmed(passage.text, part), ...shared }))
    .filter(({ start, end }) => start < end);
}

/** From the first dash that an attributing verb follows, to the next dash. */
function insertionIn(passage: Passage, body: Range): Insertion | undefined {
  const { text, words } = passage;
  const opening = /[.,!?…]["»”“'’]{0,2}\s+[—–-]\s+/g;
  const content = text.slice(body.start, body.end);
  for (let match = opening.exec(content); match !== null; match = opening.exec(content)) {
    const at = body.start + match.index;
    if (!isAttributing(passage, wordIndexAt(words, at))) continue;
    const closing = /[.,]["»”“'’]{0,2}\s+[—–-]\s+["»”“'’]{0,2}/g;
    closing.lastIndex = match.index + match[0].length;
    const end = closing.exec(content);
    if (end === null || end.index - match.index > longestInsertion) return undefined;
    const verbEnd = body.start + end.index;
    return { from: /[!?…]/.test(match[0]) ? at + 1 : at, verbEnd, to: verbEnd + end[0].length };
  }
  return undefined;
}

/** Whether a verb of saying stands there, or after an adverb; where the verb stands last, its particle or subject may come first. */
function isAttributing(passage: Passage, index: number): boolean {
  const { words, grammar } = passage;
  const { attribution, verbLast } = grammar;
  if (verbLast !== undefined) return isAttributingVerbLast(passage, verbLast, index);
  if (matchAt(attribution.say, words, index) > 0 || isUnknownVerb(passage, index)) return true;
  const adverb = matchAt(attribution.fillers, words, index) || (mayBeAdverb(passage, index) ? 1 : 0);
  const verb = index + adverb;
  return adverb > 0 && isSpaceBefore(passage, verb) && matchAt(attribution.say, words, verb) > 0;
}

/** «возмущается хранитель X»: a verb's ending, and somebody after it. */
function isUnknownVerb(passage: Passage, index: number): boolean {
  const { words, grammar } = passage;
  const word = words[index];
  if (word === undefined || word.capital || !hasEnding(grammar.verbEndings, word.small)) return false;
  let next = index + 1;
  while (hasEnding(grammar.attributes, words[next]?.small ?? "") && isSpaceBefore(passage, next)) next++;
  const somebody = isIn(grammar.people.roles, words[next]) || isNameLike(passage, next);
  return somebody && isSpaceBefore(passage, next);
}

/** «прямо сказал X»: neither the reporter's conjunction nor a subject. */
function mayBeAdverb(passage: Passage, index: number): boolean {
  const { words, grammar } = passage;
  const { clause, prepositions } = grammar.attribution;
  if (words[index]?.capital !== false || isPronoun(passage, index)) return false;
  return [clause, prepositions, grammar.people.roles, grammar.people.collectives].every(
    (each) => !isIn(each, words[index]),
  );
}

function attributionOf(passage: Passage, { start }: Range, { from, verbEnd }: Insertion): Attribution | undefined {
  const span = { open: start - 1, start, end: from, close: from - 1, unbalanced: false };
  return attributionAfter(passage, span, { verb: verbEnd + 1, speaker: verbEnd + 1 });
}
