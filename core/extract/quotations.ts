/** A paragraph's quotations: which marked spans are somebody's words, whose, and how sure that is. */
import type { Range } from "../model/article.ts";
import type { Flag } from "../model/key-point.ts";
import {
  type Attribution,
  type AttributionLimit,
  attributionAfter,
  attributionBefore,
  beginsAttribution,
} from "./attribution.ts";
import { matchAt } from "./lexicon.ts";
import { trimmed } from "./paragraphs.ts";
import type { Passage } from "./passage.ts";
import { firstEndingAfter, lastStartingBy } from "./places.ts";
import { type MarkedSpan, markedSpans, opensSentence } from "./quotation-marks.ts";
import { wordIndexAt, wordsWithin } from "./words.ts";

export type Quotation = Range & {
  readonly rule: Attribution["rule"] | "continuation" | "complete" | "fragment";
  readonly confidence: number;
  readonly flags: readonly Flag[];
  readonly speaker?: Range;
  readonly cue?: Range;
  /** The offset of the first segment, for the segments of one split quotation. */
  readonly group?: number;
};

/** How sure each rule is; measured on ../shared/eval. */
const confidences: Readonly<Record<Quotation["rule"], number>> = {
  verbAfter: 0.97,
  citedAfter: 0.95,
  unknownVerbAfter: 0.85,
  frameAfter: 0.9,
  verbBefore: 0.92,
  frameBefore: 0.88,
  colon: 0.45,
  continuation: 0.85,
  complete: 0.6,
  clause: 0.4,
  fragment: 0.3,
};

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
    const quotations = read(passage, span, from, limit, previous?.quotation);
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

function read(
  passage: Passage,
  span: MarkedSpan,
  from: number,
  limit: AttributionLimit,
  previous: Quotation | undefined,
): readonly Quotation[] {
  const { text, paragraph, words } = passage;
  const body = trimmed(text, span);
  const count = wordsWithin(words, body).length;
  if (count === 0) return [];
  const split = splitInside(passage, body);
  if (split.length > 0) return split;
  const opens = opensSentence(text, span.open, paragraph.start);
  const capital = /^[\s'"„“«(—–-]*[\p{Lu}\d…]/u.test(text.slice(body.start, body.start + 6));
  const sentenceStart = Math.max(from, lastStartingBy(passage.sentences, span.open)?.start ?? from);
  const after = attributionAfter(passage, span, limit);
  const ahead = attributionBefore(passage, span, sentenceStart);
  const sound = span.unbalanced ? (["unbalanced"] as const) : [];
  const make = (rule: Quotation["rule"], attribution?: Attribution, flags: readonly Flag[] = []): Quotation => ({
    ...body,
    rule,
    confidence: confidences[rule] - (span.unbalanced ? 0.2 : 0),
    flags: [...sound, ...flags],
    ...(attribution?.speaker === undefined ? {} : { speaker: attribution.speaker }),
    ...(attribution?.cue === undefined ? {} : { cue: attribution.cue }),
  });
  if (after !== undefined && (opens || count >= 4)) return [make(after.rule, after)];
  if (!passage.grammar.knowsVerbs && capital && count >= 5) return [make("complete")];
  if (ahead?.rule === "clause") return count >= 3 ? [make("clause", ahead, ["clausal"])] : [];
  if (ahead !== undefined && count >= 3 && (capital || count >= 5)) return [make(ahead.rule, ahead)];
  const closes = endsSentence(passage, span);
  const near = previous !== undefined && previous.start >= paragraph.start;
  if (opens && closes && capital && previous !== undefined && count >= (near ? 2 : 4))
    return [make("continuation", undefined, ["continuation"])];
  if (opens && closes && capital && count >= 6) return [make("complete")];
  return count >= 3 && !capital ? [make("fragment", after ?? ahead, ["fragment"])] : [];
}

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

/** «A, – said X. – B»: an attribution inside the marks, between two dashes. */
function splitInside(passage: Passage, body: Range): readonly Quotation[] {
  const { text, words, grammar } = passage;
  const inside = /[.,!?…]["»”“'’]{0,2}\s+[—–-]\s+/g;
  const content = text.slice(body.start, body.end);
  for (let match = inside.exec(content); match !== null; match = inside.exec(content)) {
    const at = body.start + match.index;
    const from = wordIndexAt(words, at);
    if (matchAt(grammar.attribution.say, words, from) === 0) continue;
    const back = /[.,]["»”“'’]{0,2}\s+[—–-]\s+["»”“'’]{0,2}/g;
    back.lastIndex = match.index + match[0].length;
    const end = back.exec(content);
    if (end === null || end.index - match.index > 300) return [];
    const close = at + (/[!?…]/.test(match[0]) ? 0 : -1);
    const span = { open: body.start - 1, start: body.start, end: close + 1, close, unbalanced: false };
    const attribution = attributionAfter(passage, span, {
      verb: body.start + end.index + 1,
      speaker: body.start + end.index + 1,
    });
    if (attribution === undefined) return [];
    const shared = {
      rule: attribution.rule,
      confidence: confidences[attribution.rule],
      flags: [],
      group: body.start,
      ...who(attribution),
    };
    return [
      { ...trimmed(text, { start: body.start, end: close + 1 }), ...shared },
      { ...trimmed(text, { start: body.start + end.index + end[0].length, end: body.end }), ...shared },
    ].filter(({ start, end }) => start < end);
  }
  return [];
}

const who = ({ speaker, cue }: Attribution) => ({
  ...(speaker === undefined ? {} : { speaker }),
  ...(cue === undefined ? {} : { cue }),
});
