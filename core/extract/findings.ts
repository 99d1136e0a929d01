/** What was found out about a word so far: one object for all places where the word stands, of whatever article. */
import type { CueClass } from "../language/cue-classes.ts";
import type { VerbForm } from "./grammar.ts";
import type { Lexicon, Phrase, Vocabulary } from "./lexicon.ts";
import type { Weight } from "./word-weights.ts";

export type Findings = {
  /** Where it was looked up. */
  vocabulary: Vocabulary | undefined;
  /** The lexicons, a bit each, of which it is a phrase, the first of several words, the second of them. */
  alone: readonly number[];
  first: readonly number[];
  second: readonly number[];
  /** What may follow it as the first of several words. */
  phrases: readonly { readonly lexicon: Lexicon; readonly rest: Phrase }[];
  cues: readonly CueClass[] | undefined;
  verbForm: VerbForm | "particle" | "none" | undefined;
  /** Whether it may be part of a person's name, is rather a role or an abbreviation, is a first name. */
  nameLike: boolean | undefined;
  noName: boolean | undefined;
  firstName: boolean | undefined;
  /** What it weighs for goals and next steps. */
  weight: Weight | undefined;
  /** The kinds of case endings that it may have, a bit each. */
  endings: number | undefined;
};

const nothing: readonly never[] = [];

export const newFindings = (): Findings => ({
  vocabulary: undefined,
  alone: nothing,
  first: nothing,
  second: nothing,
  phrases: nothing,
  cues: undefined,
  verbForm: undefined,
  nameLike: undefined,
  noName: undefined,
  firstName: undefined,
  weight: undefined,
  endings: undefined,
});
