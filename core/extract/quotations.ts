/** A paragraph's quotations: which marked spans are somebody's words, whose, and how sure that is. */
import type { Range } from "../model/article.ts";
import { attributionAfter, attributionBefore, beginsAttribution, completed } from "./attribution.ts";
import type { AttributionLimit } from "./attribution-rule.ts";
import { trimmed } from "./paragraphs.ts";
import type { Passage } from "./passage.ts";
import { firstEndingAfter, lastStartingBy } from "./places.ts";
import { attributedTo, confidences, type Quotation } from "./quotation.ts";
import { type MarkedSpan, markedSpans } from "./quotation-marks.ts";
import { type Ruling, rulingFor, shapeOf } from "./quotation-ruling.ts";
import { splitQuotation } from "./split-quotation.ts";

/** In order. `before` is the last quotation of the paragraph before, whose speaker may carry over. */
export function quotationsOf(passage: Passage, before: Quotation | undefined): readonly Quotation[] {
  const { text, paragraph, grammar } = passage;
  const isAttribution = (offset: number) => beginsAttribution(passage, offset);
  const spans = settled(passage, markedSpans(text, paragraph, { single: grammar.singleMarks, isAttribution }));
  const found: Quotation[] = [];
  let previous = before === undefined ? undefined : { quotation: before, close: paragraph.start - 1 };
  spans.forEach((span, position) => {
    const limit = { verb: spans[position + 1]?.open ?? paragraph.end, speaker: attributionEnd(passage, span) };
    const from = Math.max(previous?.close ?? -1, paragraph.start - 1) + 1;
    const quotations = quotationsIn(passage, span, from, limit, previous?.quotation);
    const group = joined(text, found.at(-1), quotations[0]);
    if (group === undefined) found.push(...quotations);
    else found.push(...[...found.splice(-1), ...quotations].map((quotation) => ({ ...quotation, group })));
    const last = quotations.findLast((quotation) => quotation.confidence > confidences.clause);
    previous =
      last === undefined ? previous && { ...previous, close: span.close } : { quotation: last, close: span.close };
  });
  return found;
}

/** The end of the sentence that the closing mark stands in; after "…?" the next sentence may hold the attribution. */
function attributionEnd({ text, sentences, paragraph }: Passage, span: MarkedSpan): number {
  const own = firstEndingAfter(sentences, span.close + 1);
  return own === undefined ||
    (own.start > span.close && !/[!?…,]["»”'’]*$/.test(text.slice(span.start, span.close + 1)))
    ? paragraph.end && span.close + 1
    : own.end;
}

/** Unbalanced spans end before their attribution, or are dropped with what they swallowed. */
function settled(passage: Passage, spans: readonly MarkedSpan[]): readonly MarkedSpan[] {
  const kept: MarkedSpan[] = [];
  for (const span of spans) {
    const whole = span.unbalanced && span.close === passage.paragraph.end ? cutAtAttribution(passage, span) : span;
    const last = kept.at(-1);
    if (whole !== undefined && (last === undefined || whole.open >= last.close)) kept.push(whole);
  }
  return kept;
}

function cutAtAttribution(passage: Passage, span: MarkedSpan): MarkedSpan | undefined {
  const { text, sentences } = passage;
  const inside = /[,!?…]\s+[—–-]\s+/g;
  const body = text.slice(span.start, span.end);
  for (let match = inside.exec(body); match !== null; match = inside.exec(body)) {
    const at = span.start + match.index;
    if (beginsAttribution(passage, at)) return { ...span, end: at, close: at - 1 };
  }
  if (span.open === passage.paragraph.start) return span;
  const sentence = firstEndingAfter(sentences, span.start);
  if (sentence === undefined || !/:\s*$/.test(text.slice(Math.max(sentence.start, span.open - 4), span.open)))
    return undefined;
  return { ...span, end: sentence.end, close: sentence.end };
}

function quotationsIn(
  passage: Passage,
  span: MarkedSpan,
  from: number,
  limit: AttributionLimit,
  previous: Quotation | undefined,
): readonly Quotation[] {
  const body = trimmed(passage.text, span);
  const shape = shapeOf(passage, span, body);
  if (shape.count === 0) return [];
  const split = splitQuotation(passage, body);
  if (split.length > 0) return split;
  const sentenceStart = Math.max(from, lastStartingBy(passage.sentences, span.open)?.start ?? from);
  const ruling = rulingFor(
    passage,
    shape,
    {
      after: completed(passage, attributionAfter(passage, span, limit), span, sentenceStart),
      ahead: attributionBefore(passage, span, sentenceStart),
    },
    previous,
  );
  return ruling === undefined ? [] : [ruled(body, span.unbalanced, ruling)];
}

/** How much less sure a quotation is whose other mark is missing. */
const unbalancedDiscount = 0.2;

const ruled = (body: Range, unbalanced: boolean, { rule, attribution, flags = [] }: Ruling): Quotation => ({
  ...body,
  rule,
  confidence: confidences[rule] - (unbalanced ? unbalancedDiscount : 0),
  flags: unbalanced ? ["unbalanced", ...flags] : flags,
  ...(attribution === undefined ? {} : attributedTo(attribution)),
});

/** A quotation that goes on in small letters after the attribution of the one before is the same one, split. */
function joined(text: string, before: Quotation | undefined, next: Quotation | undefined): number | undefined {
  if (before === undefined || next === undefined || next.group !== undefined) return undefined;
  const small = /^\p{Ll}/u.test(text.slice(next.start, next.start + 2));
  const shared = next.speaker !== undefined && next.speaker.start === before.speaker?.start;
  return small && shared && next.rule !== "fragment" && next.rule !== "clause"
    ? (before.group ?? before.start)
    : undefined;
}
