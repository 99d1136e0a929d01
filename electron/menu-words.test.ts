/** The words of menus and dialogs are complete in every language there is. */
import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { exportFormats } from "#core/model/format.ts";
import ownNames from "../assets/locales/languages.json" with { type: "json" };
import { loadMenuWords } from "./menu-words.ts";

const locales = fileURLToPath(new URL("../assets/locales", import.meta.url));
const languages = readdirSync(locales).flatMap((name) => /^menu\.(.+)\.json$/.exec(name)?.[1] ?? []);

test("there are words in every language that the window speaks", () => {
  expect(languages).toEqual(expect.arrayContaining(Object.keys(ownNames)));
});

test.each(languages)("every kind of file that a dialog may offer has a name in %s", (language) => {
  expect(Object.keys(loadMenuWords(locales, [language]).fileTypes).sort()).toEqual(
    [...exportFormats, "precis", "precis-template"].sort(),
  );
});

test.each([
  [["ru-KG", "en-US"], "Открыть…"],
  [["ky-KG", "ru"], "Ачуу…"],
  [["tg-TJ", "ru"], "Открыть…"],
  [["RU"], "Открыть…"],
  [["ja-JP"], "Open…"],
  [[], "Open…"],
])("of the languages %j the first that there are words in is taken", (wanted, open) => {
  expect(loadMenuWords(locales, wanted).commands.open).toBe(open);
});

test("a word that is missing is noticed when the words are loaded", () => {
  const folder = mkdtempSync(join(tmpdir(), "precis-words-"));
  writeFileSync(join(folder, "menu.en.json"), JSON.stringify({ menus: {} }));
  expect(() => loadMenuWords(folder, ["en"])).toThrow();
});
