import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createIntl } from "react-intl";
import { describe, expect, test } from "vitest";
import { pointKinds, stepStatuses } from "#core/model/key-point.ts";
import english from "../../assets/locales/ui.en.json" with { type: "json" };
import russian from "../../assets/locales/ui.ru.json" with { type: "json" };
import { steps } from "../state/program-state.ts";
import { chooseLanguage, loadCatalogue, nameLanguage, uiLanguageNames, uiLanguages } from "./catalogue.ts";
import { sayIn } from "./say.ts";

const keys = Object.keys(english);

/** The renderer's own source, tests left out. */
const source = readdirSync(join(import.meta.dirname, ".."), { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path) && !path.includes(".test.") && !path.startsWith("testing"))
  .map((path) => readFileSync(join(import.meta.dirname, "..", path), "utf8"))
  .join("\n");

/** Something for each of a message's arguments. */
const valuesFor = (message: string) =>
  Object.fromEntries([...message.matchAll(/\{(\w+)[,}]/g)].map(([, name = ""]) => [name, name === "count" ? 3 : "x"]));

describe("the UI's words", () => {
  test("are all used, by their key or by a family of keys", () => {
    const families = [...source.matchAll(/`([a-zA-Z]+(?:\.[a-zA-Z]+)*\.)\$\{/g)].map((match) => match[1] ?? "");
    const likes = [...source.matchAll(/`\$\{\w+\}(\.[a-zA-Z.]+)`/g)].map((match) => match[1] ?? "");
    const unused = keys.filter(
      (key) =>
        !source.includes(`"${key}"`) &&
        !families.some((family) => key.startsWith(family)) &&
        !likes.some((ending) => key.endsWith(ending)),
    );
    expect(unused).toEqual([]);
  });

  test("have a word for every kind, status and step", () => {
    const wanted = [
      ...pointKinds.map((kind) => `kind.${kind}`),
      ...stepStatuses.map((status) => `status.${status}`),
      ...steps.map((step) => `step.${step}`),
    ];
    expect(wanted.filter((key) => !keys.includes(key))).toEqual([]);
  });

  test.each(uiLanguages)("can be said in %s, with something for each argument", async (language) => {
    const { words } = await loadCatalogue(language);
    const problems: string[] = [];
    const intl = createIntl({ locale: language, messages: words, onError: ({ message }) => problems.push(message) });
    for (const key of keys) intl.formatMessage({ id: key }, valuesFor(words[key] ?? ""));
    expect(problems).toEqual([]);
  });

  test("count in Russian as Russian counts", () => {
    const intl = createIntl({ locale: "ru", messages: russian });
    const say = (count: number) => intl.formatMessage({ id: "drafts.points" }, { count });
    expect([1, 2, 5, 11, 21].map(say)).toEqual(["1 тезис", "2 тезиса", "5 тезисов", "11 тезисов", "21 тезис"]);
  });
});

describe("the UI's language", () => {
  test("is the one wished for, else the system's, else English", () => {
    expect([
      chooseLanguage("ru", ["en-GB"], ["en", "ru"]),
      chooseLanguage("system", ["ru-KG", "en"], ["en", "ru"]),
      chooseLanguage("system", ["ky-KG", "ru"], ["en", "ru"]),
      chooseLanguage("system", ["de-DE"], ["en", "ru"]),
    ]).toEqual(["ru", "ru", "ru", "en"]);
  });

  test("is taken whatever its script and region", () => {
    const systems = ["ky-KG", "kk-Cyrl-KZ", "az-Latn-AZ", "tr-TR", "uz-Cyrl", "uz-Latn-UZ", "uz"];
    expect(systems.map((tag) => chooseLanguage("system", [tag, "ru-RU"]))).toEqual([
      "ky",
      "kk",
      "az",
      "tr",
      "uz",
      "uz",
      "uz",
    ]);
  });

  test("is offered by its own name", () => {
    expect(uiLanguageNames).toEqual({
      en: "English",
      ru: "Русский",
      ky: "Кыргызча",
      kk: "Қазақша",
      az: "Azərbaycanca",
      tr: "Türkçe",
      uz: "Oʻzbekcha",
    });
  });

  test("names other languages in its words", () => {
    expect([nameLanguage("ru", "en"), nameLanguage("en", "ru"), nameLanguage("ru", "ky")]).toEqual([
      "Russian",
      "Английский",
      "Орусча",
    ]);
    expect([nameLanguage("kk-Latn", "ky"), nameLanguage("en", "az"), nameLanguage("ky", "uz")]).toEqual([
      "Казакча (Latn)",
      "İngilis dili",
      "Qirgʻizcha",
    ]);
  });

  test("groups the figures of what it counts, even where the engine does not know how", () => {
    const intl = createIntl({ locale: "az", messages: { "drafts.points": "{count, plural, other {#}}" } });
    expect(sayIn(intl)("drafts.points", { count: 12_345 })).toBe("12.345");
  });

  test("is loaded with the sentences for every failure", async () => {
    const { words, sentences } = await loadCatalogue("ru");
    expect(words).toEqual(russian);
    const codes = Object.keys(sentences.failures);
    expect(codes).toContain("connectionLost");
  });
});
