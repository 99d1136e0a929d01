/** Words in several languages. */

/** By language tag. */
export type Localized = Readonly<Record<string, string>>;

/** The words in that language, else in English, else in whichever comes first; "" where there are none. */
export function localized(words: Localized, language: string): string {
  const tags = [language, language.split("-")[0] ?? "", "en", ...Object.keys(words)];
  const tag = tags.find((one) => Object.hasOwn(words, one));
  return (tag !== undefined && words[tag]) || "";
}
