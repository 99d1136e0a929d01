/** What an attribution tells: by which rule, in whose words. */
import type { Range } from "../../model/article.ts";
import type { Passage } from "../text/passage.ts";
import { endsAt, isIn } from "../words/lexicon.ts";

export type Attribution = {
  readonly rule:
    | "verbAfter"
    | "citedAfter"
    | "unknownVerbAfter"
    | "frameAfter"
    | "verbBefore"
    | "frameBefore"
    | "speakerColon"
    | "colon"
    | "clause";
  /** Undefined where the attribution names nobody; the speaker then carries over. */
  readonly speaker?: Range;
  readonly cue?: Range;
};

/** An attributing verb, in words; where it cites, the speaker is its object. */
export type Verb = { readonly at: number; readonly length: number; readonly cites: boolean };

/** Offsets: before which the verb must stand, and the speaker's phrase end. */
export type AttributionLimit = { readonly verb: number; readonly speaker: number };

export const cueOf = ({ words, paragraph }: Passage, at: number, length: number): Range => ({
  start: words[at]?.start ?? paragraph.start,
  end: words[at + length - 1]?.end ?? paragraph.end,
});

export const withSpeaker = (attribution: Attribution, speaker: Range | undefined): Attribution =>
  speaker === undefined ? attribution : { ...attribution, speaker };

/** «Министр: „…“»: before a colon somebody is named, or what holds words; else anything may follow. */
export function byColon(passage: Passage, speaker: Range | undefined, from: number, to: number): Attribution {
  const { words, grammar } = passage;
  const titled = [1, 2, 3, 4].some((back) => to - back >= from && bearsTitle(passage, to - back));
  if (titled) return { rule: "colon" };
  const told = speaker !== undefined || words.slice(from, to).some((word) => isIn(grammar.attribution.speech, word));
  return withSpeaker({ rule: told ? "speakerColon" : "colon" }, speaker);
}

/** «роман», but not Роман. */
export const bearsTitle = ({ words, grammar }: Passage, index: number): boolean =>
  words[index]?.capital === false && endsAt(grammar.attribution.titled, words, index);
