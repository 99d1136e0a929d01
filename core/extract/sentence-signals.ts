/** Every sentence of an article's body with the signs that hold for it. */
import type { Range } from "../model/article.ts";
import { isTelling } from "./clause-signals.ts";
import type { Passage } from "./passage.ts";
import { type Signals, signalsOf } from "./signals.ts";
import { timesWithin } from "./times.ts";

export type ReadSentence = { readonly passage: Passage; readonly sentence: Range; readonly signals: Signals };

/** Whether anything speaks for a sentence at all: most sentences need no weighing. */
export const mayIntend = ({ signals }: ReadSentence): boolean =>
  signals.cues.some(isTelling) || signals.names.has("time future");

/** Headlines and what has fewer letters than a clause are left out; `quotations` are those found, in order. */
export function readSentences(
  passages: readonly Passage[],
  quotations: readonly Range[],
  published: string | undefined,
): readonly ReadSentence[] {
  const day = published ?? dayToldBy(passages);
  const found: ReadSentence[] = [];
  let next = 0;
  for (const passage of passages) {
    if (passage.paragraph.kind === "headline") continue;
    for (const sentence of passage.sentences) {
      const length = sentence.end - sentence.start;
      if (length < shortestSentence || length > longestSentence) continue;
      while ((quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next++;
      const quoted = (quotations[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.end;
      found.push({
        passage,
        sentence,
        signals: signalsOf(passage, sentence, { position: found.length, quoted, published: day }),
      });
    }
  }
  return found;
}

/** The first full date that opens the body: what a report that names no day of publication counts from. */
function dayToldBy(passages: readonly Passage[]): string | undefined {
  let left = 2;
  for (const passage of passages) {
    if (passage.paragraph.kind === "headline") continue;
    for (const { day } of timesWithin(passage, 0, Math.min(passage.words.length, 120), undefined))
      if (day !== undefined) return day;
    if (--left === 0) break;
  }
  return undefined;
}

/** In characters: less is no clause, more is no sentence. */
const shortestSentence = 20;
const longestSentence = 2000;
