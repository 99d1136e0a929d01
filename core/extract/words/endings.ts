/** Word endings, filed under their last letters: packs list hundreds, of which a word can have few. */

/** By their last letter where they have but one, else by the last two: as a number, for which no word need be cut. */
export type Endings = ReadonlyMap<number, readonly string[]>;

export const compileEndings = (endings: readonly string[] = []): Endings =>
  Map.groupBy(endings, (ending) => (ending.length === 1 ? lastLetter(ending) : lastTwo(ending)));

const lastLetter = (word: string): number => word.charCodeAt(word.length - 1);
const lastTwo = (word: string): number => lastLetter(word) + word.charCodeAt(word.length - 2) * 2 ** 16;

/** Whether the word ends with one of them, of which `fits` holds. */
export function hasEnding(endings: Endings, word: string, fits = isAny): boolean {
  return hasAny(endings.get(lastLetter(word)), word, fits) || hasAny(endings.get(lastTwo(word)), word, fits);
}

function hasAny(endings: readonly string[] | undefined, word: string, fits: typeof isAny): boolean {
  if (endings === undefined) return false;
  for (const ending of endings) if (word.endsWith(ending) && fits(word, ending)) return true;
  return false;
}

const isAny = (_word: string, _ending: string): boolean => true;
