/** The command line's sentences, in the language of its user. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { MessageWords } from "#core/ipc/describe.ts";
import type { KeyPoint } from "#core/model/key-point.ts";
import { programFolder } from "../files/program-folder.ts";
import type { UsageSentence } from "./arguments.ts";

export type Words = MessageWords & {
  readonly commandLine: Readonly<
    Record<UsageSentence | "usage" | "about" | "exitStatus" | "noted" | "suggested" | "offered", string>
  > & {
    /** What each option says, by its name. */
    readonly options: Readonly<Record<string, string>>;
    readonly kinds: Readonly<Record<KeyPoint["kind"], string>>;
  };
};

export const filledIn = (sentence: string, facts: Readonly<Record<string, unknown>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ""));

/** In that language, else in English. `locale`: BCP 47. */
export function loadWords(locale: string): Words {
  const [language = "en"] = locale.toLowerCase().split("-");
  return readWords(language) ?? (readWords("en") as Words);
}

function readWords(language: string): Words | undefined {
  try {
    const path = join(programFolder, "assets", "locales", `messages.${language}.json`);
    return JSON.parse(readFileSync(path, "utf8")) as Words;
  } catch {
    return undefined;
  }
}
