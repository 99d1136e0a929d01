/** A paragraph's quotations: which marked spans are somebody's words, whose, and how sure that is. */
import type { Range } from "../../model/article.ts";
import { trimmed } from "../text/paragraphs.ts";
import type { Passage } from "../text/passage.ts";
import { firstEndingAfter, lastStartingBy } from "../words/places.ts";
import { attributionAfter, attributionBefore, beginsAttribution, completed } from "./attribution.ts";
import type { Attribution, AttributionLimit } from "./attribution-rule.ts";
import { unlessDenied } from "./denial.ts";
import { attributedTo, confidences, type Quotation } from "./quotation.ts";
import { type MarkedSpan, markedSpans } from "./quotation-marks.ts";
import { type Ruling, rulingFor, shapeOf } from "./quotation-ruling.ts";
import { splitQuotation } from "./split-quotation.ts";
import { attributionAtColon, unmarkedSpans } from "./unmarked-speech.ts";

/** What stands around a paragraph. */
export type Surroundings = {
  /** The last quotation before, whose speaker may carry over. */
  readonly quotation: Quotation | undefined;
  readonly before: Passage | undefined;
  readonly after: Passage | undefined;
};

/** In order. */
export function quotationsOf(passage: Passage, around: Surroundings): readonly Quotation[] {
  const { text, paragraph } = passage;
  const spans = spansOf(passage, around);
  const found: Quotation[] = [];
  let previous =
    around.quotation === undefined ? undefined : { quotation: around.quotation, close: paragraph.start - 1 };
  spans.forEach((span, position) => {
    const quotations = quotationsIn(passage, {
      span,
      from: Math.max(previous?.close ?? -1, paragraph.start - 1) + 1,
      limit: { verb: spans[position + 1]?.open ?? paragraph.end, speaker: attributionEnd(passage, span) },
      previous: previous?.quotation,
      introduction: isListed(text, found.at(-1), spans[position - 1], span) ? "none" : around.before,
    }).map((each) => unlessDenied(passageOf(passage, around.before, each), each));
    const group = joined(text, found.at(-1), quotations[0]);
    if (group === undefined) found.push(...quotations);
    else found.push(...[...found.splice(-1), ...quotations].map((quotation) => ({ ...quotation, group })));
    const last = quotations.findLast((quotation) => quotation.confidence > confidences.clause);
    if (last !== undefined) previous = { quotation: last, close: span.close };
    else if (previous !== undefined && !isWithinPhrase(text, span)) previous = { ...previous, close: span.close };
  });
  return found;
}

/** The one that its attribution stands in. */
const passageOf = (passage: Passage, before: Passage | undefined, { cue }: Quotation): Passage =>
  before !== undefined && cue !== undefined && cue.start < passage.paragraph.start ? before : passage;

/** «критик газеты «Сцена» Лев Роднянский»: what the marks hold is part of who is named right after. */
const isWithinPhrase = (text: string, { close }: MarkedSpan): boolean =>
  /^[»”"]? \p{Lu}/u.test(text.slice(close, close + 4));

/** In order, with verbatim speech that has no marks. */
function spansOf(passage: Passage, { before, after }: Surroundings): readonly MarkedSpan[] {
  const { text, paragraph, grammar } = passage;
  const isAttribution = (offset: number) => beginsAttribution(passage, offset);
  const isReopened =
    after !== undefined && /^[«"“„]/.test(text.slice(after.paragraph.start, after.paragraph.start + 1));
  const marked = settled(
    passage,
    markedSpans(text, paragraph, { single: grammar.singleMarks, isAttribution }),
    isReopened,
  );
  const unmarked = unmarkedSpans(passage, marked, before);
  const whole = unmarked[0]?.end === paragraph.end && unmarked[0].start === paragraph.start;
  return whole ? unmarked : [...marked, ...unmarked].sort((left, right) => left.open - right.open);
}

/** «A», «B»: what follows a name after a comma is another one. */
const isListed = (
  text: string,
  quotation: Quotation | undefined,
  before: MarkedSpan | undefined,
  span: MarkedSpan,
): boolean =>
  before !== undefined &&
  !((quotation?.start ?? -1) >= before.start && (quotation?.confidence ?? 0) > confidences.clause) &&
  /^["»”“]?\s*,\s*$/.test(text.slice(before.close + 1, span.open));

/** The end of the sentence that the closing mark stands in; after "…?" the next sentence may hold the attribution. */
function attributionEnd({ text, sentences }: Passage, span: MarkedSpan): number {
  const own = firstEndingAfter(sentences, span.close + 1);
  return own === undefined ||
    (own.start > span.close && !/[!?…,]["»”'’]*$/.test(text.slice(span.start, span.close + 1)))
    ? span.close + 1
    : own.end;
}

/** Unbalanced spans end before their attribution, or are dropped with what they swallowed; but the next paragraph may go on. */
function settled(passage: Passage, spans: readonly MarkedSpan[], isReopened: boolean): readonly MarkedSpan[] {
  const kept: MarkedSpan[] = [];
  for (const span of spans) {
    const open = span.unbalanced && span.close === passage.paragraph.end;
    const whole = open ? cutAtAttribution(passage, span, isReopened) : span;
    const last = kept.at(-1);
    if (whole !== undefined && (last === undefined || whole.open >= last.close)) kept.push(whole);
  }
  return kept;
}

function cutAtAttribution(passage: Passage, span: MarkedSpan, isReopened: boolean): MarkedSpan | undefined {
  const { text, sentences } = passage;
  const inside = /[,!?…]\s+[—–-]\s+/g;
  const body = text.slice(span.start, span.end);
  for (let match = inside.exec(body); match !== null; match = inside.exec(body)) {
    const at = span.start + match.index;
    if (beginsAttribution(passage, at)) return { ...span, end: at, close: at - 1 };
  }
  if (span.open === passage.paragraph.start || isReopened) return span;
  const sentence = firstEndingAfter(sentences, span.start);
  if (sentence === undefined || !/:\s*$/.test(text.slice(Math.max(sentence.start, span.open - 4), span.open)))
    return undefined;
  return { ...span, end: sentence.end, close: sentence.end };
}

type Place = {
  readonly span: MarkedSpan;
  /** Offset: where the text begins that may introduce the quotation. */
  readonly from: number;
  readonly limit: AttributionLimit;
  readonly previous: Quotation | undefined;
  /** The paragraph before, whose colon may introduce the quotation; "none" where nothing can. */
  readonly introduction: Passage | "none" | undefined;
};

function quotationsIn(passage: Passage, { span, from, limit, previous, introduction }: Place): readonly Quotation[] {
  const { text, paragraph } = passage;
  const body = trimmed(
    text,
    span.unmarked === true && span.open === paragraph.start ? { ...span, end: paragraph.end } : span,
  );
  const split = splitQuotation(passage, body).map((part) => (span.unmarked === true ? withoutMarks(part) : part));
  if (split.length > 0) return split;
  const shape = shapeOf(passage, span, trimmed(text, span));
  if (shape.count === 0) return [];
  const start = Math.max(from, lastStartingBy(passage.sentences, span.open)?.start ?? from);
  const after = completed(passage, attributionAfter(passage, span, limit), span, start);
  const ahead = introduction === "none" ? undefined : introducing(passage, introduction, span, start);
  const ruling = rulingFor(passage, shape, { after, ahead }, previous);
  if (ruling === undefined) return [];
  const quotation = ruled(trimmed(text, span), span.unbalanced, ruling);
  return [span.unmarked === true ? withoutMarks(quotation) : quotation];
}

/** In the same sentence, or where the paragraph before ends with a colon. */
function introducing(
  passage: Passage,
  before: Passage | undefined,
  span: MarkedSpan,
  from: number,
): Attribution | undefined {
  const { text, paragraph } = passage;
  if (before === undefined || span.open !== paragraph.start || text.charAt(before.paragraph.end - 1) !== ":")
    return attributionBefore(passage, span, from);
  return attributionAtColon(before, span);
}

/** How much less sure a quotation is whose other mark is missing. */
const unbalancedDiscount = 0.2;
/** The same where there are none. */
const unmarkedDiscount = 0.45;

const withoutMarks = (quotation: Quotation): Quotation => ({
  ...quotation,
  confidence: quotation.confidence - unmarkedDiscount,
  flags: ["unmarked", ...quotation.flags],
});

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
