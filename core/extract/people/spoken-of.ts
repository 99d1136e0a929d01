/** Who the article speaks of, in order: whom a pronoun or a bare role most likely means. */

import type { Gender } from "../words/name-forms.ts";
import { countBefore } from "../words/places.ts";
import type { Place } from "./memory.ts";
import type { Person } from "./person.ts";

export type Mention = {
  readonly at: number;
  readonly person: Person;
  /** The sentence's number, those within quotations not counted. */
  readonly sentence: number;
  /** How likely what follows goes on about this person, by the part they have in the sentence. */
  readonly weight: number;
};

/** Whoever speaks under a name that nothing more is told of: nobody before them is meant after that. */
export const stranger: Person = { name: "", surname: "", doubtful: true, feminine: undefined };

/** A sentence's speaker, its subject, an owner whom it begins with, one in passing, one whom an adposition governs. */
export const weights = { speaks: 3, subject: 2, owner: 1, passing: 0.5, governed: 0 } as const;

/** How many mentions back, and how many sentences back, a pronoun or role looks. */
const widestLook = 40;
const farthestSentence = 4;
/** What a sentence further back costs. */
const fading = 1.25;

export type Antecedent = { readonly person: Person; readonly weight: number; readonly distance: number };

/** The people who may be meant in that sentence, before the offset, the likeliest first. */
export function antecedentsOf(
  mentions: readonly Mention[],
  { at, sentence }: Place,
  gender: Gender | undefined,
): readonly Antecedent[] {
  const end = countBefore(mentions, at, (mention) => mention.at);
  const farthest = Math.max(0, end - widestLook);
  const best = new Map<Person, Antecedent>();
  let from = end;
  while (from > farthest && sentence - (mentions[from - 1]?.sentence ?? 0) <= farthestSentence) from--;
  for (const { person, weight, sentence: where } of mentions.slice(from, end)) {
    const distance = sentence - where;
    if (!fitsGender(person, gender)) continue;
    const before = best.get(person);
    if (before === undefined || likelihood({ weight, distance }) > likelihood(before))
      best.set(person, { person, weight, distance });
  }
  return [...best.values()].sort((left, right) => likelihood(right) - likelihood(left));
}

const likelihood = ({ weight, distance }: Pick<Antecedent, "weight" | "distance">): number =>
  weight - distance * fading;

export const fitsGender = ({ feminine }: Person, gender: Gender | undefined): boolean =>
  gender === undefined || feminine === undefined || feminine === (gender === "feminine");
