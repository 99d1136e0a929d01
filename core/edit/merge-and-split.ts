/** Two points made one, and one made two, with their origins. */
import type { Briefing } from "../model/briefing.ts";
import type { KeyPoint, Origin, PointId } from "../model/key-point.ts";
import { isOfSourceWords, segmentSeparator } from "../model/verbatim.ts";
import { patched } from "./patched.ts";
import { indexOf, removePoint, updatePoint } from "./point-edits.ts";

/** The other's words, origins and comment are put after the first's, whose other fields stay. */
export function mergePoints(briefing: Briefing, first: PointId, other: PointId): Briefing {
  const point = briefing.points[indexOf(briefing, other)];
  if (point === undefined || first === other || indexOf(briefing, first) === -1) return briefing;
  return updatePoint(removePoint(briefing, other), first, (before) =>
    patched<KeyPoint>(before, {
      text: `${before.text}${segmentSeparator}${point.text}`,
      origins: [...before.origins, ...point.origins],
      comment: commentOf([before, point]),
    }),
  );
}

/** Each comment once: the halves of a point that was split have the same. */
function commentOf(points: readonly KeyPoint[]): string | undefined {
  const comments = new Set(points.flatMap(({ comment }) => comment ?? []));
  return comments.size === 0 ? undefined : [...comments].join("\n");
}

/**
 * Before that UTF-16 offset of its text; the second half takes the new id and stands after the first. The halves of
 * the source's own words keep each its own origins; of changed words, nobody can say, so both keep all.
 */
export function splitPoint(briefing: Briefing, id: PointId, offset: number, newId: PointId): Briefing {
  const index = indexOf(briefing, id);
  const point = briefing.points[index];
  if (point === undefined || indexOf(briefing, newId) !== -1) return briefing;
  const [head, tail] = [trimmedTo(point, 0, offset, briefing), trimmedTo(point, offset, point.text.length, briefing)];
  if (head.text === "" || tail.text === "") return briefing;
  const { lead: _, ...second } = tail;
  return { ...briefing, points: briefing.points.toSpliced(index, 1, head, { ...second, id: newId }) };
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
