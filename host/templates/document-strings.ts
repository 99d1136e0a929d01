/** The words that a document's language gives to what stands around an article's, from assets/locales. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { DocumentStrings } from "#core/compose/document-strings.ts";
import { type Failure, failure } from "#core/ipc/failure.ts";
import { err, ok, type Result } from "#core/result.ts";

const filePattern = /^document\.([\w-]+)\.json$/;

const localesFolder = (programFolder: string): string => join(programFolder, "assets", "locales");

/** The languages that a document can be in, as tags. */
export async function documentLanguages(programFolder: string): Promise<readonly string[]> {
  const names = await readdir(localesFolder(programFolder));
  return names.flatMap((name) => filePattern.exec(name)?.[1] ?? []).sort();
}

/** In that language, or in the one it is a variety of ("ru" for "ru-KG"); fails with `languageUnknown`. */
export async function loadDocumentStrings(
  programFolder: string,
  language: string,
): Promise<Result<DocumentStrings, Failure>> {
  const known = await documentLanguages(programFolder);
  const found = [language, language.split("-")[0]].find((tag) => tag !== undefined && known.includes(tag));
  if (found === undefined) return err(failure("languageUnknown", { language, known: known.join(", ") }));
  const json = await readFile(join(localesFolder(programFolder), `document.${found}.json`), "utf8");
  // Part of the program, and held to its schema by its tests, like the templates.
  return ok(JSON.parse(json));
}
