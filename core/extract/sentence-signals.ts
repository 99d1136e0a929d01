/** Every sentence of an article's body with the signs that hold for it. */
import type { Range } from "../model/article.ts";
import type { Passage } from "./passage.ts";
import { type Signals, signalsOf } from "./signals.ts";

export type ReadSentence = { readonly passage: Passage; readonly sentence: Range; readonly signals: Signals };

/** Headlines and what has fewer letters than a clause are left out; `quotations` are those found, in order. */
export function readSentences(passages: readonly Passage[], quotations: readonly Range[]): readonly ReadSentence[] {
  const found: ReadSentence[] = [];
  let next = 0;
  for (const passage of passages) {
    if (passage.paragraph.kind === "headline") continue;
    for (const sentence of passage.sentences) {
      const length = sentence.end - sentence.start;
      if (length < shortestSentence || length > longestSentence) continue;
      while ((quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next++;
      const quoted = (quotations[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.end;
      found.push({ passage, sentence, signals: signalsOf(passage, sentence, { position: found.length, quoted }) });
    }
  }
  return found;
}

/** In characters: less is no clause, more is no sentence. */
const shortestSentence = 20;
const longestSentence = 2000;
