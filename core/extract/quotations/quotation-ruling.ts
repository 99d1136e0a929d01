/** What a marked span is, by its looks and its attributions: speech, a clause, a fragment, or nobody's words. */
import type { Range } from "../../model/article.ts";
import type { Flag } from "../../model/key-point.ts";
import { inflectionOf } from "../phrases/inflection.ts";
import type { Passage } from "../text/passage.ts";
import { hasEnding } from "../words/endings.ts";
import { endsAt, isIn } from "../words/lexicon.ts";
import { wordIndexAt, wordsWithin } from "../words/words.ts";
import { type Attribution, bearsTitle } from "./attribution-rule.ts";
import type { Quotation } from "./quotation.ts";
import { hasSeveral, type MarkedSpan, opensSentence } from "./quotation-marks.ts";

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
  { after: behind, ahead }: Attributions,
  previous: Quotation | undefined,
): Ruling | undefined {
  const { count, capital } = shape;
  const after = isTitle(passage, shape) ? undefined : behind;
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

/** «подписал указ «О мерах по поддержке сёл», сообщила пресс-служба»: the name of what is told about, right after its noun. */
function isTitle(passage: Passage, { start, opens }: Shape): boolean {
  const { text, words, grammar } = passage;
  const noun = wordIndexAt(words, start) - 1;
  if (opens || noun < 0 || grammar.verbLast !== undefined || !bearsTitle(passage, noun)) return false;
  return /^\s["«“„'‘]+\s?$/.test(text.slice(words[noun]?.end, start));
}

const followsDash = ({ text }: Passage, { end }: Shape): boolean =>
  /^["»”'’]{0,2}[.,!?…]*["»”'’]{0,2}\s*[—–-]/.test(text.slice(end, end + 8));

/** «По словам министра, «дорога готова».»: nothing but the frame stands before the words, and nothing after them. */
const isFramedSentence = ({ text }: Passage, { start, closes }: Shape, { rule, cue, speaker }: Attribution): boolean =>
  rule === "frameBefore" &&
  closes &&
  /^[\s,:]*["«“„]\s*$/.test(text.slice(Math.max(cue?.end ?? 0, speaker?.end ?? 0), start));

/** Whether what an attribution follows is speech, and neither a name nor a piece of the reporter's own sentence. */
function isSpeech(passage: Passage, shape: Shape, after: Attribution): boolean {
  const { rule, speaker, cue } = after;
  const { count, capital, opens } = shape;
  if (passage.grammar.verbLast === undefined) return opens || count >= 4;
  const before = speaker !== undefined && speaker.end <= shape.start ? speaker : undefined;
  const near = before !== undefined && isBeside(passage, before, shape);
  if (!opens && (isNominalised(passage, shape) || isName(passage, shape))) return false;
  if (!capital && !opens && !near && !hasSeveral(passage.text, shape)) return false;
  if (isObject(passage, shape, after)) return true;
  if (rule === "unknownVerbAfter") return count >= leastOf(passage, shape) && (opens || speaker !== undefined);
  if (count <= 2 && (cue === undefined || cue.start - shape.end > longestToVerb)) return false;
  return opens || count >= 4 || (before !== undefined && capital);
}

/** In words: a sentence of its own, which its verb closes, may be shorter than a title. */
function leastOf({ words, grammar }: Passage, { start, end, opens }: Shape): number {
  const last = wordsWithin(words, { start, end }).at(-1);
  return opens && last !== undefined && hasEnding(grammar.verbEndings, last.small)
    ? shortestClause
    : shortestClause + 1;
}

/** Two words or three with capitals and nothing between them are what somebody or something is called: «Aegis Tankers», енді …. */
function isName({ text, words }: Passage, { start, end, count }: Shape): boolean {
  const inside = wordsWithin(words, { start, end });
  return (
    count > 1 && count <= 3 && inside.every(({ capital }) => capital) && !/[,.;:!?…—–]/.test(text.slice(start, end))
  );
}

/** Nothing stands between a speaker and what they say but where, when or to whom: "Sudya Mur alohida fikrida “davo …”". */
function isBeside(passage: Passage, speaker: Range, shape: Shape): boolean {
  const { text, words, grammar } = passage;
  const gap = text.slice(speaker.end, shape.start);
  if (/^[\s,:;–—-]*["“”„«'‘]*\s*$/.test(gap)) return true;
  const from = wordIndexAt(words, speaker.end);
  const to = wordIndexAt(words, shape.start);
  if (grammar.verbLast === undefined || to - from > longestAdjunct || /[,;:]/.test(gap)) return false;
  const { postpositions } = grammar.verbLast;
  const { fillers, circumstances } = grammar.attribution;
  return (
    [fillers, circumstances, postpositions].some((each) => endsAt(each, words, to - 1)) ||
    inflectionOf(passage, grammar.verbLast, to - 1) === "oblique"
  );
}

/** In words. */
const longestAdjunct = 4;

/** Of three words before a verb that says them, only a clause is speech: with a verb of its own, or parted from the other. */
const shortestClause = 3;

/** Whether a finite verb of saying stands right after the marks, whose object can only be a clause: “davo dardga mos emas” deb yozdi. */
function isObject(passage: Passage, { count, end, start }: Shape, { rule, cue }: Attribution): boolean {
  const { words, text, grammar } = passage;
  if (rule !== "verbAfter" || cue === undefined || count < shortestClause) return false;
  const lead = text.slice(end, cue.start);
  const between = wordsWithin(words, { start: end, end: cue.start });
  const { verbLast, verbEndings } = grammar;
  if (between.length > 1 || !between.every((word) => verbLast !== undefined && isIn(verbLast.particles, word)))
    return false;
  const said = wordsWithin(words, cue).at(-1);
  if (verbLast === undefined || said === undefined || !hasEnding(verbEndings, said.small)) return false;
  const last = wordsWithin(words, { start, end }).at(-1);
  return (
    count > shortestClause || /[,!?…]|\s[—–-]/.test(lead) || (last !== undefined && hasEnding(verbEndings, last.small))
  );
}

/** In characters: what is farther from a mark speaks of a word or two no more. */
const longestToVerb = 60;

/** A clause made a noun is part of the reporter's sentence ("…olduğunu" söyledi), but for a whole one that a comma ends. */
function isNominalised({ words, text, grammar }: Passage, { start, end, capital }: Shape): boolean {
  const last = grammar.verbLast === undefined ? undefined : wordsWithin(words, { start, end }).at(-1);
  return (
    last !== undefined &&
    !(capital ? /[.!?…,]/ : /[.!?…]/).test(text.slice(last.end, end + 2)) &&
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
