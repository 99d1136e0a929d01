/** What was once found out, kept for the next time that it is asked for. */

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

/** Finds out nothing before it is first asked. */
export function once<Value>(find: () => Value): () => Value {
  let found: { readonly value: Value } | undefined;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}
