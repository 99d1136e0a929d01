/** Numbers in words, as they stand before a unit of time. */
import type { TimeParts } from "../words/grammar.ts";
import type { Word } from "../words/words.ts";

export const half = 0.5;
const ten = 10;
const hundred = 100;
const isTens = (number: number): boolean => number >= ten && number < hundred && number % ten === 0;

/** «он бес» is a ten and a five, "yüz yirmi" a hundred and a twenty, "bir buçuk" one and a half, "half a" a half; what is not to be counted stays so: "a few". */
export function numbersTogether(number: number, after: number | undefined): number | undefined {
  if (after === undefined) return number;
  if (after === 0) return 0;
  const goesOn = (isTens(number) && after < ten) || (number === hundred && after < hundred);
  if (after === half || goesOn) return number + after;
  if (number === half) return after === 1 ? half : undefined;
  if (number === 1) return after;
  const ofHundreds = number < ten && Number.isInteger(number) && after >= hundred && after < 2 * hundred;
  return ofHundreds ? after + (number - 1) * hundred : undefined;
}

/** «две», "10", "forty-five"; of «две-три» the larger; 0 for what is not to be counted («несколько»). */
export function numberOf({ numbers }: TimeParts, word: Word | undefined): number | undefined {
  const [, opening = "", small = ""] = /^(?:([\p{L}\d]+)[-‑])?(.*)$/u.exec(word?.small ?? "") ?? [];
  const told = (written: string) =>
    /^\d{1,3}$/.test(written) ? Number(written) : Object.hasOwn(numbers, written) ? numbers[written] : undefined;
  const number = told(small);
  const tens = told(opening);
  return tens !== undefined && number !== undefined && number > 0 && number < ten && isTens(tens) && !/\d/.test(opening)
    ? tens + number
    : number;
}
