/** Numbers in words, as they stand before a unit of time. */
import type { TimeParts } from "../words/grammar.ts";
import { beginsWithDigit, type Word } from "../words/words.ts";

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
export function numberOf(parts: TimeParts, word: Word | undefined): number | undefined {
  if (word === undefined) return undefined;
  const { small } = word;
  const hyphen = small.search(/[-‑]/);
  const number = numberNamed(parts, small.slice(hyphen + 1));
  if (hyphen < 0 || number === undefined || number <= 0 || number >= ten || beginsWithDigit(word)) return number;
  const tens = numberNamed(parts, small.slice(0, hyphen));
  return tens !== undefined && isTens(tens) ? tens + number : number;
}

const numberNamed = ({ numbers }: TimeParts, written: string): number | undefined =>
  Object.hasOwn(numbers, written) ? numbers[written] : /^\d{1,3}$/.test(written) ? Number(written) : undefined;
