/** What a section of options says of each: apart from its schema, so that composing loads none. */

/** The option itself, what speaks for it, and what against. */
export const optionParts = ["option", "for", "against"] as const;
export type OptionPart = (typeof optionParts)[number];

/** A choice of more is none. */
export const mostOptions = 9;

/** Under which name a briefing's `sections` keep what the analyst wrote of an option, the first of which is 1. */
export const optionTextId = (section: string, number: number, part: OptionPart): string =>
  `${section}/${number}/${part}`;
