/** Words as a Word file can hold them: what XML forbids is left out (XML 1.0, production 2), ends of lines are alike. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must go.
const forbidden = /[\u0000-\u0008\u000E-\u001F\uFFFE\uFFFF\p{Surrogate}]/gu;

/** `count` is the number of characters that are gone. */
export function cleanWords(text: string): { readonly text: string; readonly count: number } {
  let count = 0;
  const kept = text.replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, "\n").replace(forbidden, () => {
    count += 1;
    return "";
  });
  return { text: kept, count };
}
