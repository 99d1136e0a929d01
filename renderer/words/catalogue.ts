/** The UI's words in each language that has them; adding a language is adding its files. */
import type { MessageWords } from "#core/ipc/describe.ts";
import type english from "../../assets/locales/ui.en.json";

export type WordKey = keyof typeof english;
export type Catalogue = {
  /** BCP 47 tag. */
  readonly language: string;
  readonly words: Readonly<Record<string, string>>;
  readonly sentences: MessageWords;
};

const words = import.meta.glob<Catalogue["words"]>("../../assets/locales/ui.*.json", { import: "default" });
const sentences = import.meta.glob<MessageWords>("../../assets/locales/messages.*.json", { import: "default" });

/** The languages that the UI speaks, as tags. */
export const uiLanguages: readonly string[] = Object.keys(words).flatMap(
  (path) => /ui\.(.+)\.json$/.exec(path)?.[1] ?? [],
);

export async function loadCatalogue(language: string): Promise<Catalogue> {
  const [ui, messages] = await Promise.all([load(words, "ui", language), load(sentences, "messages", language)]);
  return { language, words: ui, sentences: messages };
}

function load<Content>(
  files: Record<string, () => Promise<Content>>,
  name: string,
  language: string,
): Promise<Content> {
  const file = files[`../../assets/locales/${name}.${language}.json`] ?? files[`../../assets/locales/${name}.en.json`];
  if (file === undefined) throw new Error(`no words: ${name}`);
  return file();
}

/** The language to speak: the one chosen, else the first of the system's that there are words in, else English. */
export function chooseLanguage(
  wish: string,
  systemLocales: readonly string[],
  available: readonly string[] = uiLanguages,
): string {
  const wanted = wish === "system" ? systemLocales : [wish];
  return wanted.flatMap((tag) => [tag, tag.split("-")[0] ?? tag]).find((tag) => available.includes(tag)) ?? "en";
}

/** The region whose dates and numbers go with the words, where it is not the language's largest: the English is British. */
const regions: Readonly<Record<string, string>> = { en: "en-GB" };

export const regionalTag = (language: string): string => regions[language] ?? language;

/** A language's name, in its own words or in another's. */
export function nameLanguage(tag: string, inLanguage: string = tag): string {
  const name = new Intl.DisplayNames([inLanguage], { type: "language" }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(inLanguage) + name.slice(1);
}
