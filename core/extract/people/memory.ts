/** What the engine keeps in mind of an article's people. */
import type { Range } from "../../model/article.ts";
import { countBefore } from "../words/places.ts";
import type { Person } from "./person.ts";
import type { Introducing } from "./roles.ts";
import type { Mention } from "./spoken-of.ts";

export type Introduction = Introducing & { readonly at: number; readonly person: Person };
/** Where somebody's surname stands; `bare` where the form may be the nominative. */
export type Named = { readonly at: number; readonly person: Person; readonly bare: boolean };

/** What most articles need not be asked for is found out when it is. */
export type Memory = {
  /** Outside quotations, in order; with pronouns and bare roles that could be led back to somebody. */
  readonly mentions: () => readonly Mention[];
  /** Where somebody is named, quotations included; in order. */
  readonly named: readonly Named[];
  readonly introductions: readonly Introduction[];
  readonly introducedAs: ReadonlyMap<Person, readonly Introducing[]>;
  /** Those whom no role introduces, though the article names them more than once. */
  readonly unintroduced: readonly Person[];
  /** Where an institution is given as the source: «в Министерстве экономики». */
  readonly institutions: () => readonly Range[];
  /** What the article's abbreviations stand for. */
  readonly acronyms: ReadonlyMap<string, string>;
  /** Where sentences outside quotations begin; where paragraphs do, twice. */
  readonly sentences: () => readonly number[];
};

/** A place in the text, with the number of its sentence. */
export type Place = { readonly at: number; readonly sentence: number };

export const placeOf = ({ sentences }: Pick<Memory, "sentences">, at: number): Place => ({
  at,
  sentence: countBefore(sentences(), at + 1, (start) => start),
});
