/** The UI's words in each language that has them; adding a language is adding its files and its name to the list. */
import type { MessageWords } from "#core/ipc/describe.ts";
import furtherNames from "../../assets/locales/further-languages.json";
import ownNames from "../../assets/locales/languages.json";
import type english from "../../assets/locales/ui.en.json";
import { formsOf } from "./language-forms.ts";

export type WordKey = keyof typeof english;
export type Catalogue = {
  /** BCP 47 tag. */
  readonly language: string;
  readonly words: Readonly<Record<string, string>>;
  readonly sentences: MessageWords;
};

const words = import.meta.glob<Catalogue["words"]>("../../assets/locales/ui.*.json", { import: "default" });
const sentences = import.meta.glob<MessageWords>("../../assets/locales/messages.*.json", { import: "default" });

/** What Chromium cannot call some languages in those that it knows, by tag. */
const unknownToEngine: Readonly<Record<string, Readonly<Record<string, string>>>> = furtherNames;

/** The languages that the UI speaks, as tags, and each by its own name. */
export const uiLanguageNames: Readonly<Record<string, string>> = ownNames;
export const uiLanguages: readonly string[] = Object.keys(ownNames);

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
  return wanted.map((tag) => tag.split("-")[0] ?? tag).find((tag) => available.includes(tag)) ?? "en";
}

/** A language's name in another's words, as a list has it. */
export function nameLanguage(tag: string, inLanguage: string): string {
  const name = nameByList(tag, inLanguage) ?? new Intl.DisplayNames([inLanguage], { type: "language" }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(inLanguage) + name.slice(1);
}

/** Of a variety, the language's name with what makes it one: "казакча (Latn)". */
function nameByList(tag: string, inLanguage: string): string | undefined {
  const [language = "", ...variety] = tag.split("-");
  const name = (formsOf(inLanguage)?.languages ?? unknownToEngine[inLanguage])?.[language];
  return name === undefined || variety.length === 0 ? name : `${name} (${variety.join("-")})`;
}
