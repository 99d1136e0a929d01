/** A spelling, and what was found out about the word so far: one object for all places where it stands, of whatever article. */
import type { Cues, VerbForm } from "./grammar.ts";
import type { Found } from "./lexicon.ts";
import type { Weight } from "./word-weights.ts";

export type Findings = Found & {
  /** The stem, in small letters and the one spelling that lexicons have; its length as it is written. */
  readonly small: string;
  readonly length: number;
  readonly capital: boolean;
  cues: readonly Cues[] | undefined;
  verbForm: VerbForm | "particle" | "none" | undefined;
  /** Whether an expression of time may begin with it. */
  time: boolean | undefined;
  /** The same, or that it counts days, weeks or months. */
  timeOrUnit: boolean | undefined;
  /** Whether it may be part of a person's name, is rather a role or an abbreviation, is a first name. */
  nameLike: boolean | undefined;
  noName: boolean | undefined;
  firstName: boolean | undefined;
  /** What it weighs for goals and next steps. */
  weight: Weight | undefined;
  /** What the forms of a word that means something share; "" for one that only links. */
  stem: string | undefined;
  /** The kinds of case endings that it may have, a bit each. */
  endings: number | undefined;
};

export const newFindings = (small: string, length: number, capital: boolean, { bits, phrases }: Found): Findings => ({
  bits,
  phrases,
  small,
  length,
  capital,
  cues: undefined,
  verbForm: undefined,
  time: undefined,
  timeOrUnit: undefined,
  nameLike: undefined,
  noName: undefined,
  firstName: undefined,
  weight: undefined,
  stem: undefined,
  endings: undefined,
});
