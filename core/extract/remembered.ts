/** What was once found out about a word, kept for the next time that it is met. */

/** So many different words are kept in mind; a text of nothing but new words must not fill the memory. */
export const mostMet = 20_000;

export function remembered<Value>(met: Map<string, Value>, word: string, find: (word: string) => Value): Value {
  const before = met.get(word);
  if (before !== undefined) return before;
  const found = find(word);
  if (met.size >= mostMet) met.clear();
  met.set(word, found);
  return found;
}
