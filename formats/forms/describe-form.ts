/** Findings, failures and warnings in words: the one place of this room where codes become sentences. */
import { fillIn } from "#core/compose/document-strings.ts";
import type { Finding, Place } from "./finding.ts";
import type { FormFailure, FormWarning } from "./form-failure.ts";
import type { FormStrings } from "./form-strings.ts";

export const describeFormFailure = ({ code, facts }: FormFailure, strings: FormStrings): string =>
  filledIn(strings.failures[code], facts);

export const describeFormWarning = ({ code, facts }: FormWarning, strings: FormStrings): string =>
  filledIn(strings.warnings[code], facts);

/** What is wrong, in a sentence or two. */
export function describeFinding({ code, facts }: Finding, strings: FormStrings): string {
  const sentence = filledIn(strings.findings[code], facts);
  return code === "unknownField" && facts["nearest"] !== ""
    ? `${sentence} ${filledIn(strings.didYouMean, facts)}`
    : sentence;
}

/** Where that is: "In the text, under “Goals”, table 1, row 2, column 1: “About {{titel}}”". */
export function describePlace(place: Place, strings: FormStrings): string {
  const { kind, isInTextBox, heading, cell, paragraph } = place;
  const parts = [
    strings.places[kind],
    ...(isInTextBox ? [strings.textBox] : []),
    ...(heading === undefined ? [] : [filledIn(strings.heading, { heading })]),
    ...(cell === undefined ? [] : [filledIn(strings.cell, cell)]),
  ];
  return `${parts.join(", ")}${paragraph === "" ? "" : `: ${filledIn(strings.paragraph, { paragraph })}`}`;
}

const filledIn = (sentence: string, facts: Readonly<Record<string, string | number>>): string =>
  fillIn(sentence, Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, String(fact)])));
