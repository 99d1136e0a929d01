/** What the extraction engine needs to know of a language, as data: one `<code>.json` a language. */
import { z } from "zod";

const words = z.array(z.string().min(1)).readonly();

/** Abbreviations in small letters, without their last full stop («т.д», "a.m"). */
export const abbreviationsSchema = z
  .object({
    /** Those that no sentence ends with: «им», "Mr". */
    never: words,
    /** Those that a sentence ends with only after a number: «г» («в 2024 г.», but «в г. Ош»). */
    unlessAfterNumber: words,
    /** Those that are abbreviations only before a number: «ст», "No". */
    beforeNumber: words,
  })
  .readonly();
export type Abbreviations = z.infer<typeof abbreviationsSchema>;

export const languagePackSchema = z
  .object({
    /** BCP 47 primary language subtag. */
    language: z.string().regex(/^[a-z]{2,3}$/),
    recognition: z
      .object({
        /** The alphabet's small letters, as the inside of a regular expression's class: "а-яё". */
        letters: z.string(),
        /** The commonest words that no neighbouring language shares. */
        stopWords: words,
      })
      .readonly(),
    abbreviations: abbreviationsSchema,
  })
  .readonly();
export type LanguagePack = z.infer<typeof languagePackSchema>;
