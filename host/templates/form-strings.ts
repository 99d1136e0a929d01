/** What the office reads about its forms made in Word, from assets/locales. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FormStrings } from "#formats/forms/word-forms.ts";

/** In that language, or in the one it is a variety of, else in English. */
export async function loadFormStrings(programFolder: string, language: string): Promise<FormStrings> {
  for (const tag of [language, language.split("-")[0] ?? ""].filter(isTag)) {
    const json = await readFile(pathOf(programFolder, tag), "utf8").catch(() => undefined);
    // Part of the program, and held to its schema by its tests, like the templates.
    if (json !== undefined) return JSON.parse(json);
  }
  return JSON.parse(await readFile(pathOf(programFolder, "en"), "utf8"));
}

/** The tag comes from outside. */
const isTag = (tag: string): boolean => /^[\w-]+$/.test(tag);

const pathOf = (programFolder: string, tag: string): string =>
  join(programFolder, "assets", "locales", `forms.${tag}.json`);
