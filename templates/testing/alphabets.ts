/** The letters that each language is written in, and its words that look like another's. */
import type { RichLanguage } from "./rich-briefing.ts";

const russian = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";

export const alphabets: Readonly<Record<RichLanguage, string>> = {
  ru: russian,
  ky: `${russian}ңөү`,
  kk: `${russian}әғқңөұүһі`,
  en: "abcdefghijklmnopqrstuvwxyz",
  az: "abcçdeəfgğhxıijkqlmnoöprsştuüvyz",
  tr: "abcçdefgğhıijklmnoöprsştuüvyzâîû",
  uz: "abcdefghijklmnopqrstuvxyzʻʼ",
};

/** Whether a word could be of that language, by its letters. */
export const isSpeltIn = (word: string, language: RichLanguage): boolean =>
  [...word.toLocaleLowerCase(language)].every((letter) => alphabets[language].includes(letter));
