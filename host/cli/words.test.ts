import { expect, it } from "vitest";
import { loadWords } from "./words.ts";

it.each([
  ["ky-KG", "Жок дегенде бир файлды атаңыз."],
  ["kk", "Кемінде бір файлды атаңыз."],
  ["az-Latn-AZ", "Ən azı bir fayl göstərin."],
  ["tr-TR", "En az bir dosya belirtin."],
  ["uz-Cyrl-UZ", "Kamida bitta faylni koʻrsating."],
  ["ru-KG", "Назовите хотя бы один файл."],
  ["de-DE", "Name at least one file."],
])("a user of %s is told in words of the language, or in English", (locale, sentence) => {
  expect(loadWords(locale).commandLine.filesMissing).toBe(sentence);
});
