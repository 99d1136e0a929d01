/** The last result of a function of one document, for what most documents of a process have in common. */
export function remembered<Input>(make: (input: Input) => string, keyOf: (input: Input) => string) {
  let last: { readonly key: string; readonly result: string } | undefined;
  return (input: Input): string => {
    const key = keyOf(input);
    if (last?.key !== key) last = { key, result: make(input) };
    return last.result;
  };
}
