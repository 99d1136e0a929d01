/** Three articles of a working day, two in English and one in Russian, with more in them than fits on a page. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";

const english = {
  towns: ["Kara-Su", "Ak-Tash", "Sary-Bel", "Jal-Kol", "Ton-Bulak", "Chon-Say", "Kok-Jar", "Uch-Emchek"],
  mayors: ["Aida Samarova", "Timur Beknazar", "Nora Lindqvist", "Daniel Okoro"],
};
const russian = {
  towns: ["Кара-Суу", "Ак-Таш", "Сары-Бел", "Жал-Кёль", "Тон-Булак", "Чон-Сай", "Кок-Жар", "Уч-Эмчек"],
  mayors: ["Асель Токтогулова", "Тимур Беков", "Марат Осмонов", "Дина Сергеева"],
};

const inEnglish = (works: string, day: number): string =>
  [
    `Eight towns agree on their ${works}`,
    `KARA-SU, Oct. ${day}, 2025 (Arna) – Officials of eight towns met on Tuesday.`,
    ...english.towns.map(
      (town, index) =>
        `"We will finish the ${works} of ${town} before the ${day + index}th of November," said ${
          english.mayors[index % 4]
        }, mayor of ${town}.`,
    ),
    ...english.towns.map(
      (town, index) => `The council of ${town} must submit its plan by December ${day + index}, 2025.`,
    ),
    `The towns want to halve what the ${works} cost by 2027.`,
  ].join("\n\n");

const inRussian = (works: string, day: number): string =>
  [
    `Восемь городов договорились: ${works}`,
    `КАРА-СУУ, ${day} октября 2025 г. (Арна) – Представители восьми городов встретились во вторник.`,
    ...russian.towns.map(
      (town, index) =>
        `«Мы закончим ${works} в городе ${town} до ${day + index} ноября», – сказал мэр ${russian.mayors[index % 4]}.`,
    ),
    ...russian.towns.map((town, index) => `Город ${town} должен представить план до ${day + index} декабря 2025 г.`),
    `Города намерены вдвое сократить расходы на ${works} к 2027 году.`,
  ].join("\n\n");

/** Writes them into that folder and gives their paths, the Russian one last. */
export function writeArticles(folder: string): readonly [string, string, string] {
  const write = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  return [
    write("roads.txt", inEnglish("roads", 11)),
    write("bridges.txt", inEnglish("bridges", 12)),
    write("water.txt", inRussian("водопровод", 13)),
  ];
}
