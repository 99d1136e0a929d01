/** What was once found out, kept for the next time that it is asked for. */

/** So many different words are kept in mind; a text of nothing but new words must not fill the memory. */
export const mostMet = 20_000;

/** What was found out about words: of those that were met lately, and for a while of those before them. */
export class Remembered<Value> {
  #lately = new Map<string, Value>();
  #before = new Map<string, Value>();

  of(word: string, find: (word: string) => Value): Value {
    const known = this.#lately.get(word);
    if (known !== undefined) return known;
    const value = this.#before.get(word) ?? find(word);
    if (this.#lately.size >= mostMet) {
      this.#before = this.#lately;
      this.#lately = new Map();
    }
    this.#lately.set(word, value);
    return value;
  }
}

/** Finds out nothing before it is first asked. */
export function once<Value>(find: () => Value): () => Value {
  let found: { readonly value: Value } | undefined;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}
