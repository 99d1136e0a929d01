/** What a copy of a template is called, in each language that the template is named in. */
import { createIntl } from "react-intl";
import type { Localized } from "#core/model/localized.ts";
import { loadCatalogue } from "../words/catalogue.ts";
import { sayIn } from "../words/say.ts";

export async function copyNames(names: Localized): Promise<Localized> {
  const copies = Object.entries(names).map(async ([language, name]) => [language, await copyName(name, language)]);
  return Object.fromEntries(await Promise.all(copies));
}

/** In English words where the window does not speak the language. */
async function copyName(name: string, language: string): Promise<string> {
  const catalogue = await loadCatalogue(language.split("-")[0] ?? language);
  const say = sayIn(createIntl({ locale: catalogue.language, messages: catalogue.words }));
  return say("editor.copyName", { name });
}
