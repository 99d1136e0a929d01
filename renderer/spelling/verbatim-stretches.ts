/** What stands in quotation marks and in an article as well: its spelling is the source's own. */
import type { Range } from "#core/model/article.ts";

const quoted = /[«“„"]([^«»“”„"]{2,})[»”“"]/gu;

export const verbatimStretches = (text: string, sources: readonly string[]): readonly Range[] =>
  [...text.matchAll(quoted)]
    .filter(([, words = ""]) => sources.some((source) => source.includes(words)))
    .map(({ 0: all, index }) => ({ start: index, end: index + all.length }));
