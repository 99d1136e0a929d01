/** A sentence's words by their beginnings: what a language's inflection leaves alone, near enough. */
import type { Range } from "../model/article.ts";
import type { Passage } from "./passage.ts";
import { type Word, wordIndexAt } from "./words.ts";

/** In characters; a shorter word is its own stem. */
const stemLength = 6;

function stemOf({ small, findings }: Word): string {
  findings.stem ??= small.slice(0, stemLength);
  return findings.stem;
}

/** Each once; names, which tell of the matter alone, are left out. */
export function stemsWithin({ words }: Passage, sentence: Range): ReadonlySet<string> {
  const from = wordIndexAt(words, sentence.start);
  const to = wordIndexAt(words, sentence.end);
  const stems = new Set<string>();
  for (let index = from; index < to; index++) {
    const word = words[index];
    if (word !== undefined && (index === from || !word.capital)) stems.add(stemOf(word));
  }
  return stems;
}
