/** The sentence before or after a place in the text, for reading and selecting by the keyboard. */
import type { Range } from "#core/model/article.ts";

/** The sentences of a block, as ranges of the whole text, without the space that follows them. */
export function sentencesOf(text: string, { start, end }: Range, language: string | undefined): readonly Range[] {
  const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  return [...segmenter.segment(text.slice(start, end))]
    .map(({ segment, index }) => ({ start: start + index, end: start + index + segment.trimEnd().length }))
    .filter((range) => range.start < range.end);
}

/** The range that the keyboard moves to from another: one sentence on or back, or the same grown by one. */
export function stepSelection(
  sentences: readonly Range[],
  current: Range | undefined,
  step: 1 | -1,
  grow: boolean,
): Range | undefined {
  if (current === undefined) return step === 1 ? sentences[0] : sentences.at(-1);
  const next =
    step === 1
      ? sentences.find(({ end }) => end > current.end)
      : sentences.findLast(({ start }) => start < current.start);
  if (next === undefined) return current;
  if (!grow) return next;
  return { start: Math.min(current.start, next.start), end: Math.max(current.end, next.end) };
}
