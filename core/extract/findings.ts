/** What was found out about a word so far: one object for all places where the word stands, of whatever article. */
import type { CueClass } from "../language/cue-classes.ts";
import type { VerbForm } from "./grammar.ts";
import type { Lexicon, Phrase, Vocabulary } from "./lexicon.ts";

export type Findings = {
  /** Where it was looked up, which lexicons have it, and the phrases of each that it begins. */
  vocabulary: Vocabulary | undefined;
  bits: readonly number[];
  begun: ReadonlyMap<Lexicon, readonly Phrase[]>;
  cues: readonly CueClass[] | undefined;
  verbForm: VerbForm | "none" | undefined;
  /** Whether it may be part of a person's name, is rather a role or an abbreviation, is a first name. */
  nameLike: boolean | undefined;
  noName: boolean | undefined;
  firstName: boolean | undefined;
  /** Its beginning, which inflection leaves alone. */
  stem: string | undefined;
  /** The kinds of case endings that it may have, a bit each. */
  endings: number | undefined;
};

export const nowhere: readonly number[] = [];
export const nothing: ReadonlyMap<Lexicon, readonly Phrase[]> = new Map();

export const newFindings = (): Findings => ({
  vocabulary: undefined,
  bits: nowhere,
  begun: nothing,
  cues: undefined,
  verbForm: undefined,
  nameLike: undefined,
  noName: undefined,
  firstName: undefined,
  stem: undefined,
  endings: undefined,
});
