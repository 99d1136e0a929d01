/** A paragraph's quotations: which marked spans are somebody's words, whose, and how sure that is. */
import type { Range } from "../model/article.ts";
import type { Flag } from "../model/key-point.ts";
import { attributionAfter, attributionBefore, beginsAttribution, completed } from "./attribution.ts";
import type { Attribution, AttributionLimit } from "./attribution-rule.ts";
import { trimmed } from "./paragraphs.ts";
import type { Passage } from "./passage.ts";
import { firstEndingAfter, lastStartingBy } from "./places.ts";
import { attributedTo, confidences, type Quotation } from "./quotation.ts";
import { type MarkedSpan, markedSpans, opensSentence } from "./quotation-marks.ts";
import { splitQuotation } from "./split-quotation.ts";
import { wordsWithin } from "./words.ts";

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
  const count = wordsWithin(passage.words, body).length;
  if (count === 0) return [];
  const split = splitQuotation(passage, body);
  if (split.length > 0) return split;
  const sentenceStart = Math.max(from, lastStartingBy(passage.sentences, span.open)?.start ?? from);
  const ruling = byAttribution(
    passage,
    { ...shapeOf(passage, span, body), count, start: body.start, end: body.end },
    {
      after: completed(passage, attributionAfter(passage, span, limit), span, sentenceStart),
      ahead: attributionBefore(passage, span, sentenceStart),
    },
    previous,
  );
  return ruling === undefined ? [] : [ruled(body, span.unbalanced, ruling)];
}

/** What a span looks like, whoever may have said it. */
type Shape = {
  /** Offsets of the words between the marks. */
  readonly start: number;
  readonly end: number;
  /** In words. */
  readonly count: number;
  readonly capital: boolean;
  /** Its marks begin, or end, with a sentence. */
  readonly opens: boolean;
  readonly closes: boolean;
};
type Attributions = { readonly after: Attribution | undefined; readonly ahead: Attribution | undefined };
type Ruling = {
  readonly rule: Quotation["rule"];
  readonly attribution?: Attribution;
  readonly flags?: readonly Flag[];
};

const shapeOf = (passage: Passage, span: MarkedSpan, body: Range): Omit<Shape, "count" | "start" | "end"> => ({
  capital: /^[\s'"„“«(—–-]*[\p{Lu}\d…]/u.test(passage.text.slice(body.start, body.start + 6)),
  opens: opensSentence(passage.text, span.open, passage.paragraph.start),
  closes: endsSentence(passage, span),
});

/** The surest rule that the span and its attributions allow; undefined for what is nobody's words. */
function byAttribution(
  passage: Passage,
  shape: Shape,
  { after, ahead }: Attributions,
  previous: Quotation | undefined,
): Ruling | undefined {
  const { count, capital } = shape;
  if (after !== undefined && isSpeech(passage, shape, after)) return { rule: after.rule, attribution: after };
  if (!passage.grammar.knowsVerbs && capital && count >= 5) return { rule: "complete" };
  if (ahead?.rule === "clause")
    return count >= 3 ? { rule: "clause", attribution: ahead, flags: ["clausal"] } : undefined;
  const attribution = after ?? ahead;
  const fragment = {
    rule: "fragment",
    flags: ["fragment"],
    ...(attribution === undefined ? {} : { attribution }),
  } as const;
  if (count >= 3 && isNominalised(passage, shape)) return fragment;
  if (ahead !== undefined && count >= 3 && (capital || count >= 5)) return { rule: ahead.rule, attribution: ahead };
  return !capital && count >= 3 ? fragment : byShape(passage, shape, previous);
}

/** Whether what an attribution follows is speech, and neither a name nor a piece of the reporter's own sentence. */
function isSpeech(passage: Passage, shape: Shape, { rule, speaker, cue }: Attribution): boolean {
  const { count, capital, opens } = shape;
  if (passage.grammar.verbLast === undefined) return opens || count >= 4;
  const before = speaker !== undefined && speaker.end <= shape.start ? speaker : undefined;
  const near = before !== undefined && /^[\s,:;–—-]*["“”„«'‘]*\s*$/.test(passage.text.slice(before.end, shape.start));
  if (isNominalised(passage, shape) || (!capital && !opens && !near)) return false;
  if (rule === "unknownVerbAfter") return count >= 4 && (opens || speaker !== undefined);
  if (count <= 2 && (cue === undefined || cue.start - shape.end > longestToVerb)) return false;
  return opens || count >= 4 || (before !== undefined && capital);
}

/** In characters: what is farther from a mark speaks of a word or two no more. */
const longestToVerb = 60;

/** A clause made a noun is part of the reporter's sentence: ("…olduğunu" söyledi). */
function isNominalised({ words, text, grammar }: Passage, { start, end }: Shape): boolean {
  const last = grammar.verbLast === undefined ? undefined : wordsWithin(words, { start, end }).at(-1);
  return (
    last !== undefined &&
    !/[.!?…]/.test(text.slice(last.end, end + 2)) &&
    grammar.verbLast?.nominalised.some((ending) => last.small.endsWith(ending)) === true
  );
}

/** Whole sentences that nobody is named for: they go on with the speaker before, or are at least complete. */
function byShape(
  { paragraph }: Passage,
  { count, capital, opens, closes }: Shape,
  previous: Quotation | undefined,
): Ruling | undefined {
  if (!opens || !closes || !capital) return undefined;
  const near = previous !== undefined && previous.start >= paragraph.start;
  if (previous !== undefined && count >= (near ? 2 : 4)) return { rule: "continuation", flags: ["continuation"] };
  return count >= 6 ? { rule: "complete" } : undefined;
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

const endsSentence = ({ text, paragraph }: Passage, span: MarkedSpan): boolean =>
  span.close >= paragraph.end - 1 ||
  /^['"»”’]*[.!?…]/.test(text.slice(span.close + 1, span.close + 4)) ||
  (/[.!?…]['"»”’]*$/.test(text.slice(Math.max(span.start, span.end - 4), span.end)) &&
    /^['"»”’]*\s/.test(text.slice(span.close + 1, span.close + 4)));
