/** Who says a quotation: an attribution after its closing mark, or before its opening one, in either order of words. */

import type { Passage } from "../text/passage.ts";
import { matchAt } from "../words/lexicon.ts";
import { wordIndexAt } from "../words/words.ts";
import type { Attribution, AttributionLimit } from "./attribution-rule.ts";
import { withSpeaker } from "./attribution-rule.ts";
import { attributionAfterVerbFirst, attributionBeforeVerbFirst } from "./attribution-verb-first.ts";
import {
  attributionAfterVerbLast,
  attributionBeforeVerbLast,
  isAttributingVerbLast,
  speakerAhead,
} from "./attribution-verb-last.ts";
import type { MarkedSpan } from "./quotation-marks.ts";

/** After the closing mark; undefined where the sentence goes on in another way. */
export function attributionAfter(passage: Passage, span: MarkedSpan, limit: AttributionLimit): Attribution | undefined {
  const { verbLast } = passage.grammar;
  return verbLast === undefined
    ? attributionAfterVerbFirst(passage, span, limit)
    : attributionAfterVerbLast(passage, verbLast, span, limit);
}

/** Before the opening mark, from `from` on: with a colon or comma, a frame, or a word that makes a clause of it. */
export function attributionBefore(passage: Passage, span: MarkedSpan, from: number): Attribution | undefined {
  const { verbLast } = passage.grammar;
  return verbLast === undefined
    ? attributionBeforeVerbFirst(passage, span, from)
    : attributionBeforeVerbLast(passage, verbLast, span, from);
}

/** Whether an attribution begins at this offset, right after a closing mark. */
export function beginsAttribution(passage: Passage, offset: number): boolean {
  const { text, words, grammar } = passage;
  const lead = /^[.,!?…]*\s*([—–-]{1,2}\s+)?/.exec(text.slice(offset, offset + 8));
  const from = wordIndexAt(words, offset);
  if (lead === null || !/[,!?…—–-]/.test(lead[0]) || (words[from]?.start ?? -1) !== offset + lead[0].length)
    return false;
  return grammar.verbLast === undefined
    ? isAttributing(passage, from)
    : isAttributingVerbLast(passage, grammar.verbLast, from);
}

const isAttributing = ({ words, grammar }: Passage, index: number): boolean =>
  [grammar.attribution.say, grammar.attribution.cite].some((lexicon) => matchAt(lexicon, words, index) > 0);

/** Where the verb stands last, its subject may stand before the quotation, from `from` on: `X, "…," dedi`. */
export function completed(
  passage: Passage,
  attribution: Attribution | undefined,
  span: MarkedSpan,
  from: number,
): Attribution | undefined {
  const { verbLast } = passage.grammar;
  if (verbLast === undefined || attribution === undefined || attribution.speaker !== undefined) return attribution;
  return withSpeaker(attribution, speakerAhead(passage, verbLast, { span, cue: attribution.cue, from }));
}
