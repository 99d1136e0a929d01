/** A few letters as one number: words are filed by it and looked up, and none need be cut. Others may make the same. */

/** In letters. */
export const mostLetters = 3;
/** How many numbers there are. */
export const letterNumbers = 2 ** 11;

/** The number of some letters with one more, which stands in the word at that place. */
export const withLetter = (letters: number, word: string, at: number): number =>
  (letters * 31 + word.charCodeAt(at)) % letterNumbers;

/** Of the word's first letters. */
export function firstLetters(word: string): number {
  let letters = 0;
  for (let at = 0; at < Math.min(mostLetters, word.length); at++) letters = withLetter(letters, word, at);
  return letters;
}
