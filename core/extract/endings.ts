/** Word endings, filed under their last letters: packs list hundreds, of which a word can have few. */

export type Endings = ReadonlyMap<string, readonly string[]>;

/** In letters. */
const keyLength = 2;

export const compileEndings = (endings: readonly string[] = []): Endings =>
  Map.groupBy(endings, (ending) => ending.slice(-keyLength));

/** Whether the word ends with one of them, of which `fits` holds. */
export function hasEnding(endings: Endings, word: string, fits = isAny): boolean {
  for (let length = 1; length <= keyLength; length++)
    for (const ending of endings.get(word.slice(-length)) ?? none)
      if (word.endsWith(ending) && fits(word, ending)) return true;
  return false;
}

const none: readonly string[] = [];
const isAny = (_word: string, _ending: string): boolean => true;
