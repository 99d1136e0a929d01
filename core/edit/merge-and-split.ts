/** Two points made one, and one made two, with their origins. */
import type { Briefing } from "../model/briefing.ts";
import {
  type KeyPoint,
  type Origin,
  type PointId,
  type Quote,
  quoteDetails,
  type Translation,
} from "../model/key-point.ts";
import { sameData } from "../model/same-data.ts";
import { isOfSourceWords, segmentSeparator } from "../model/verbatim.ts";
import { ofKind } from "./of-kind.ts";
import { patched } from "./patched.ts";
import { indexOf, removePoint, updatePoint } from "./point-edits.ts";

/**
 * The other's words, origins, translation and comment are put after the first's, whose other fields stay. What two
 * people said is nobody's quotation: it becomes a paraphrase without a speaker. What stands aside is merged in the same
 * way, and of a next step kept there only if both have the same.
 */
export function mergePoints(briefing: Briefing, first: PointId, other: PointId): Briefing {
  const point = briefing.points[indexOf(briefing, other)];
  if (point === undefined || first === other || indexOf(briefing, first) === -1) return briefing;
  return updatePoint(removePoint(briefing, other), first, (before) => merged(before, point));
}

/** As quotations, which show all that may be anybody's, whatever kind they are now; then as the first one's kind. */
function merged(first: KeyPoint, second: KeyPoint): KeyPoint {
  const [one, other] = [asQuote(first), asQuote(second)];
  const isStepOfBoth = first.kind === "nextStep" || sameData(one.aside, other.aside);
  const both = patched<Quote>(one, {
    text: joined(one.text, other.text),
    origins: [...one.origins, ...other.origins],
    comment: commentOf([one, other]),
    translation: joinedTranslation(one, other),
    aside: isStepOfBoth ? one.aside : undefined,
    corrected: one.corrected ?? other.corrected,
  });
  const areSaid = isSaid(first) && isSaid(second);
  if (areSaid ? haveOneVoice(one, other) : first.kind === "quote") return ofKind(both, first.kind);
  const wording = areSaid ? "paraphrase" : one.wording;
  return ofKind(patched<Quote>(both, { wording, speaker: undefined, cue: undefined }), first.kind);
}

const asQuote = (point: KeyPoint): Quote => ofKind(point, "quote") as Quote;

/** Whether it is a quotation, or was one. */
const isSaid = ({ kind, aside = {} }: KeyPoint): boolean =>
  kind === "quote" || Object.keys(quoteDetails).some((name) => name in aside);

const joined = (first: string, second: string): string => `${first}${segmentSeparator}${second}`;

/** A half without a translation stands in the joined one as it was said, so that no words of it are missed. */
function joinedTranslation(one: Quote, other: Quote): Translation | undefined {
  const translation = one.translation ?? other.translation;
  const text = joined(one.translation?.text ?? one.text, other.translation?.text ?? other.text);
  return translation && { ...translation, text };
}

/** Those who are called, or taken to be, the same; in segments of one split quotation, one may go unnamed. */
function haveOneVoice(one: Quote, other: Quote): boolean {
  const [first, second] = [voiceOf(one), voiceOf(other)];
  const isUnnamed = first === undefined || second === undefined;
  return first === second || (isUnnamed && one.group !== undefined && one.group === other.group);
}

const voiceOf = ({ speaker }: Quote): string | undefined => speaker?.resolvedTo ?? speaker?.text;

/** Each comment once: the halves of a point that was split have the same. */
function commentOf(points: readonly KeyPoint[]): string | undefined {
  const comments = new Set(points.flatMap(({ comment }) => comment ?? []));
  return comments.size === 0 ? undefined : [...comments].join("\n");
}

/**
 * Before that UTF-16 offset of its text; the second half takes the new id and stands after the first. The halves of
 * the source's own words keep each its own origins; of changed words, nobody can say, so both keep all. Which part of
 * a translation belongs to which half, nobody can say either: it goes into the comment of both, and is printed nowhere.
 */
export function splitPoint(briefing: Briefing, id: PointId, offset: number, newId: PointId): Briefing {
  const index = indexOf(briefing, id);
  const point = briefing.points[index];
  if (point === undefined || indexOf(briefing, newId) !== -1) return briefing;
  const whole = withoutTranslation(point);
  const [head, tail] = [trimmedTo(whole, 0, offset, briefing), trimmedTo(whole, offset, point.text.length, briefing)];
  if (head.text === "" || tail.text === "") return briefing;
  const { lead: _, ...second } = tail;
  return { ...briefing, points: briefing.points.toSpliced(index, 1, head, { ...second, id: newId }) };
}

function withoutTranslation(point: KeyPoint): KeyPoint {
  const translation = point.kind === "quote" ? point.translation : point.aside?.translation;
  if (translation === undefined) return point;
  const comment = [point.comment, translation.text].filter((note) => note !== undefined).join("\n");
  if (point.kind === "quote") return patched<Quote>(point, { translation: undefined, comment });
  const { translation: _, ...rest } = point.aside ?? {};
  return patched<KeyPoint>(point, { aside: Object.keys(rest).length === 0 ? undefined : rest, comment });
}

/** That part of the point's text, without the space at its edges. */
function trimmedTo(point: KeyPoint, from: number, to: number, { articles }: Briefing): KeyPoint {
  const part = point.text.slice(from, to);
  const start = from + part.length - part.trimStart().length;
  const end = start + part.trim().length;
  return {
    ...point,
    text: part.trim(),
    origins: isOfSourceWords(point, articles) ? originsWithin(point.origins, start, end) : point.origins,
  };
}

/** The parts of the origins that make up the text between two offsets, where their words joined are that text. */
function originsWithin(origins: readonly Origin[], from: number, to: number): readonly Origin[] {
  const within: Origin[] = [];
  let begin = 0;
  for (const { articleId, start, end } of origins) {
    const [first, last] = [Math.max(from - begin, 0), Math.min(to - begin, end - start)];
    if (first < last) within.push({ articleId, start: start + first, end: start + last });
    begin += end - start + segmentSeparator.length;
  }
  return within;
}
