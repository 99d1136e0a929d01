/** A sentence's words by their beginnings: what a language's inflection leaves alone, near enough. */
import type { Range } from "../model/article.ts";
import type { Passage } from "./passage.ts";
import { wordIndexAt } from "./words.ts";

/** In characters; a shorter word is its own stem. */
const stemLength = 6;

/** Each once; names, which tell of the matter alone, are left out. */
export function stemsWithin({ words }: Passage, sentence: Range): ReadonlySet<string> {
  const from = wordIndexAt(words, sentence.start);
  const to = wordIndexAt(words, sentence.end);
  const plain = words.slice(from, to).filter(({ capital }, index) => index === 0 || !capital);
  return new Set(plain.map(({ small }) => small.slice(0, stemLength)));
}
