/** What the window and the worker that spells say to each other. */
import type { DictionaryFiles } from "./dictionaries.ts";

export type SpellingRequest =
  | { readonly is: "load"; readonly language: string; readonly files: DictionaryFiles }
  | { readonly is: "check"; readonly words: readonly string[] }
  | { readonly is: "suggest"; readonly word: string };

export type SpellingAnswer =
  | { readonly is: "checked"; readonly right: readonly string[]; readonly wrong: readonly string[] }
  | { readonly is: "suggested"; readonly word: string; readonly suggestions: readonly string[] }
  /** The dictionary cannot be had; nothing is checked. */
  | { readonly is: "failed" };
