import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createIntl } from "react-intl";
import { describe, expect, test } from "vitest";
import { pointKinds, stepStatuses } from "#core/model/key-point.ts";
import english from "../../assets/locales/ui.en.json" with { type: "json" };
import russian from "../../assets/locales/ui.ru.json" with { type: "json" };
import { steps } from "../state/program-state.ts";
import { chooseLanguage, loadCatalogue, nameLanguage, uiLanguages } from "./catalogue.ts";

const catalogues = { en: english, ru: russian } as const satisfies Record<string, Record<string, string>>;
const keys = Object.keys(english);

/** The renderer's own source, tests left out. */
const source = readdirSync(join(import.meta.dirname, ".."), { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path) && !path.includes(".test.") && !path.startsWith("testing"))
  .map((path) => readFileSync(join(import.meta.dirname, "..", path), "utf8"))
  .join("\n");

describe("the UI's words", () => {
  test("are the same in every language", () => {
    expect(Object.keys(russian)).toEqual(keys);
  });

  test("are all used, by their key or by a family of keys", () => {
    const families = [...source.matchAll(/`([a-zA-Z]+(?:\.[a-zA-Z]+)*\.)\$\{/g)].map((match) => match[1] ?? "");
    const unused = keys.filter(
      (key) => !source.includes(`"${key}"`) && !families.some((family) => key.startsWith(family)),
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

  test.each(Object.entries(catalogues))("can be said in %s, with the same values in each", (language, words) => {
    const values = {
      count: 3,
      title: "T",
      name: "N",
      number: 2,
      kind: "K",
      confidence: "80%",
      language: "L",
      paragraph: "P",
      encoding: "E",
    };
    const problems: string[] = [];
    const intl = createIntl({ locale: language, messages: words, onError: ({ message }) => problems.push(message) });
    for (const key of keys) intl.formatMessage({ id: key }, values);
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

  test("has its name in its own words, and in another's", () => {
    expect([nameLanguage("ru"), nameLanguage("ru", "en"), nameLanguage("en", "ru")]).toEqual([
      "Русский",
      "Russian",
      "Английский",
    ]);
  });

  test("is loaded with the sentences for every failure", async () => {
    expect([...uiLanguages].sort()).toEqual(["en", "ru"]);
    const { words, sentences } = await loadCatalogue("ru");
    expect(words).toEqual(russian);
    const codes = Object.keys(sentences.failures);
    expect(codes).toContain("connectionLost");
  });
});
