/** What a marked span is, by its looks and its attributions: speech, a clause, a fragment, or nobody's words. */
import type { Range } from "../model/article.ts";
import type { Flag } from "../model/key-point.ts";
import type { Attribution } from "./attribution-rule.ts";
import { hasEnding } from "./endings.ts";
import type { Passage } from "./passage.ts";
import type { Quotation } from "./quotation.ts";
import { hasSeveral, type MarkedSpan, opensSentence } from "./quotation-marks.ts";
import { wordsWithin } from "./words.ts";

/** What a span looks like, whoever may have said it. */
export type Shape = {
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
export type Attributions = { readonly after: Attribution | undefined; readonly ahead: Attribution | undefined };
export type Ruling = {
  readonly rule: Quotation["rule"];
  readonly attribution?: Attribution;
  readonly flags?: readonly Flag[];
};

export const shapeOf = (passage: Passage, span: MarkedSpan, body: Range): Shape => ({
  start: body.start,
  end: body.end,
  count: wordsWithin(passage.words, body).length,
  capital: /^[\s'"„“«(—–-]*[\p{Lu}\d…]/u.test(passage.text.slice(body.start, body.start + 6)),
  opens: opensSentence(passage.text, span.open, passage.paragraph.start),
  closes: endsSentence(passage, span),
});

/** The surest rule that the span and its attributions allow; undefined for what is nobody's words. */
export function rulingFor(
  passage: Passage,
  shape: Shape,
  { after, ahead }: Attributions,
  previous: Quotation | undefined,
): Ruling | undefined {
  const { count, capital } = shape;
  const inClause = ahead?.rule === "clause" && !capital && !followsDash(passage, shape);
  if (!inClause && after !== undefined && isSpeech(passage, shape, after))
    return { rule: after.rule, attribution: after };
  if (!passage.grammar.knowsVerbs && capital && count >= 5) return { rule: "complete" };
  if (ahead?.rule === "clause")
    return count >= 3 ? { rule: "clause", attribution: ahead, flags: ["clausal"] } : undefined;
  const attribution = after ?? ahead;
  const fragment = {
    rule: "fragment",
    flags: ["fragment"],
    ...(attribution === undefined ? {} : { attribution }),
  } as const;
  if (count >= 3 && !shape.opens && isNominalised(passage, shape)) return fragment;
  if (ahead !== undefined && introduces(passage, shape, ahead, previous))
    return { rule: ahead.rule, attribution: ahead };
  return !capital && count >= 3 ? fragment : byShape(passage, shape, previous);
}

/** Whether what an attribution stands before is speech: a word or two only after a colon, or between it and more. */
function introduces(passage: Passage, shape: Shape, ahead: Attribution, previous: Quotation | undefined): boolean {
  const { count, capital, start } = shape;
  const goesOn = previous?.cue !== undefined && previous.cue.start === ahead.cue?.start;
  const colon = ahead.rule === "verbBefore" && capital && /:\s*["«“„'‘]\s*$/.test(passage.text.slice(start - 4, start));
  if (count === 2 && (goesOn || colon)) return true;
  return count >= 3 && (capital || goesOn || count >= 5 || isFramedSentence(passage, shape, ahead));
}

const followsDash = ({ text }: Passage, { end }: Shape): boolean =>
  /^["»”'’]{0,2}[.,!?…]*["»”'’]{0,2}\s*[—–-]/.test(text.slice(end, end + 8));

/** «По словам министра, «дорога готова».»: nothing but the frame stands before the words, and nothing after them. */
const isFramedSentence = ({ text }: Passage, { start, closes }: Shape, { rule, cue, speaker }: Attribution): boolean =>
  rule === "frameBefore" &&
  closes &&
  /^[\s,:]*["«“„]\s*$/.test(text.slice(Math.max(cue?.end ?? 0, speaker?.end ?? 0), start));

/** Whether what an attribution follows is speech, and neither a name nor a piece of the reporter's own sentence. */
function isSpeech(passage: Passage, shape: Shape, { rule, speaker, cue }: Attribution): boolean {
  const { count, capital, opens } = shape;
  if (passage.grammar.verbLast === undefined) return opens || count >= 4;
  const before = speaker !== undefined && speaker.end <= shape.start ? speaker : undefined;
  const near = before !== undefined && /^[\s,:;–—-]*["“”„«'‘]*\s*$/.test(passage.text.slice(before.end, shape.start));
  if ((!opens && isNominalised(passage, shape)) || (!capital && !opens && !near && !hasSeveral(passage.text, shape)))
    return false;
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
    grammar.verbLast !== undefined &&
    hasEnding(grammar.verbLast.nominalised, last.small)
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

const endsSentence = ({ text, paragraph }: Passage, span: MarkedSpan): boolean =>
  span.close >= paragraph.end - 1 ||
  /^['"»”’]*[.!?…]/.test(text.slice(span.close + 1, span.close + 4)) ||
  (/[.!?…]['"»”’]*$/.test(text.slice(Math.max(span.start, span.end - 4), span.end)) &&
    /^['"»”’]*\s/.test(text.slice(span.close + 1, span.close + 4)));
