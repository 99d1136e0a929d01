/** The words of every language that the UI speaks, beside the English ones. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import ownNames from "./languages.json" with { type: "json" };

const languages = Object.keys(ownNames);
type Messages = ReadonlyMap<string, string>;

/** Every text of a language, by file and key: "ui:action.accept", "menu:roles.quit". */
const textsIn = (language: string): Messages =>
  new Map(["ui", "menu", "messages"].flatMap((file) => texts(`${file}:`, read(`${file}.${language}`))));

function texts(key: string, value: unknown): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[key, value]];
  const dot = key.endsWith(":") ? "" : ".";
  return Object.entries(value as object).flatMap(([name, inner]) => texts(`${key}${dot}${name}`, inner));
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, `${name}.json`), "utf8"));
}

type Argument = { readonly name: string; readonly forms: readonly string[] };

/** The arguments of an ICU message: braces at an even depth hold one, those inside it one of its forms. */
function argumentsOf(message: string): readonly Argument[] {
  const found: { name: string; depth: number; forms: string[] }[] = [];
  let depth = 0;
  for (const { 0: brace, index } of message.matchAll(/[{}]/g)) {
    if (brace === "}") {
      depth -= 1;
      continue;
    }
    const [before, after] = [message.slice(0, index), message.slice(index + 1)];
    if (depth % 2 === 0) found.push({ name: /^\w+/.exec(after)?.[0] ?? "", depth, forms: [] });
    else found.findLast((one) => one.depth === depth - 1)?.forms.push(/(\S+)\s*$/.exec(before)?.[1] ?? "");
    depth += 1;
  }
  return found;
}

/** By name, each once; with the kinds that a `select` tells apart, which are the program's, not a language's. */
const asked = (message: string): readonly string[] =>
  [
    ...new Set(
      argumentsOf(message).map(({ name, forms }) => [name, ...(isPlural(message, name) ? [] : forms)].join(" ")),
    ),
  ].sort();

const isPlural = (message: string, name: string): boolean => message.includes(`{${name}, plural,`);

const english = textsIn("en");

/** Names and keys, which are the same in every language. */
const same = /^ui:(keys\.\w+|export\.pdfShort)$/;

/** Words that keep their Latin letters wherever they stand. */
const names =
  /\b(Précis|precis|Word|PDF|HTML|Markdown|PNG|JPEG|JSON|Ctrl|Shift|Alt|Enter|Esc|Tab|Home|End|[A-Z]|read|extract|export|templates|json|template|format|docx|pdf|html|md|out|language|date|title|ID|LL)\b/gu;

const alphabets: Readonly<Record<string, RegExp>> = {
  ru: /[а-яё]/iu,
  ky: /[а-яёңөү]/iu,
  kk: /[а-яёәғқңөұүһі]/iu,
  az: /[abcçdeəfgğhxıijkqlmnoöprsştuüvyzİ]/iu,
  tr: /[abcçdefgğhıijklmnoöprsştuüvyzâîûİ]/iu,
  uz: /[abdefghijklmnopqrstuvxyzcʻʼ]/iu,
};

/** What is the text's own: without arguments, the words that ICU has and names. */
const ownWords = (text: string): string =>
  text
    .replace(/\{\w+, (plural|select),|\b\w+ (?=\{)|\{\w+\}/g, " ")
    .replace(/--?\w+/g, " ")
    .replaceAll(names, " ");

/** What the program's own things are called, by the beginning of the word. */
const terms: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  point: { ru: "тезис", ky: "тезис", kk: "тезис", az: "tezis", tr: "madde", uz: "tezis" },
  template: { ru: "шаблон", ky: "шаблон", kk: "үлгі", az: "şablon", tr: "şablon", uz: "shablon" },
  briefing: { ru: "справк", ky: "маалымкат", kk: "анықтама", az: "arayış", tr: "bilgi not", uz: "maʼlumotnoma" },
  source: { ru: "источник", ky: "була", kk: "дереккөз", az: "mənbə", tr: "kayna", uz: "manba" },
};

/** Sentences that do without the word, and words that only look like it. */
const withoutTerm = ["ui:tour.points.title", "messages:commandLine."];

/** Where one command is named: on its button, in the palette, in the menu. */
const ofCommand = /^(ui:(action|command|export|source)|menu:commands)\./;

const asNamed = (text = ""): string => text.replace(/…$/, "");

const marks: Readonly<Record<string, string>> = {
  ru: "«»",
  ky: "«»",
  kk: "«»",
  az: "«»",
  en: "“”",
  tr: "“”",
  uz: "“”",
};

describe.each(languages)("the words in %s", (language) => {
  const words = textsIn(language);
  const where = (wrong: (text: string, key: string) => boolean): readonly string[] =>
    [...words].filter(([key, text]) => wrong(text, key)).map(([key, text]) => `${key}: ${text}`);

  test("are there for every English one, in the same order, and for no other", () => {
    expect([...words.keys()]).toEqual([...english.keys()]);
  });

  test("ask for what the English ones ask for", () => {
    const askedFor = (messages: Messages) => Object.fromEntries([...messages].map(([key, text]) => [key, asked(text)]));
    expect(askedFor(words)).toEqual(askedFor(english));
  });

  test("have a form for each way in which the language counts", () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const forms = [...words].flatMap(([key, text]) =>
      argumentsOf(text).flatMap(({ name, forms }) =>
        isPlural(text, name) ? [`${key}: ${forms.toSorted().join(" ")}`] : [],
      ),
    );
    expect(forms.length).toBeGreaterThan(0);
    expect(forms.filter((form) => !form.endsWith(`: ${pluralCategories.toSorted().join(" ")}`))).toEqual([]);
  });

  test("are written with the language's own letters and marks", () => {
    const alphabet = alphabets[language];
    const foreign = (text: string) =>
      (ownWords(text).match(/[\p{L}ʻʼ]/gu) ?? []).some((letter) => !alphabet?.test(letter));
    if (alphabet !== undefined) expect(where(foreign)).toEqual([]);
    expect(where((text) => /["'`‘„]|\.\.\./.test(text))).toEqual([]);
    expect(
      where((text) => [...(text.match(/[«»“”]/g) ?? [])].some((mark) => !marks[language]?.includes(mark))),
    ).toEqual([]);
  });

  test.skipIf(language === "en")("are not left in English", () => {
    expect(where((text, key) => text === english.get(key) && !same.test(key))).toEqual([]);
  });

  test.skipIf(language === "en")("call each thing by one name", () => {
    const missing = Object.entries(terms).flatMap(([term, named]) => {
      const meant = [...words.keys()].filter((key) => new RegExp(`\\b${term}s?\\b`, "i").test(english.get(key) ?? ""));
      const said = (key: string) =>
        words
          .get(key)
          ?.toLocaleLowerCase(language)
          .includes(named[language] ?? "");
      return meant.filter((key) => !said(key) && !withoutTerm.some((start) => key.startsWith(start)));
    });
    expect(missing).toEqual([]);
  });

  test("call a command the same on its button, in the palette and in the menu", () => {
    const commands = [...english.keys()].filter((key) => ofCommand.test(key));
    const names = Map.groupBy(commands, (key) => asNamed(english.get(key)));
    const differing = [...names.values()].filter(
      (keys) => new Set(keys.map((key) => asNamed(words.get(key)))).size > 1,
    );
    expect(differing).toEqual([]);
  });

  test("have no spaces too many", () => {
    expect(where((text) => text !== text.trim() || /[^\S\n]{2}| [.,:;!?]/.test(text))).toEqual([]);
  });
});

test("Uzbek writes the turned comma after o and g only, and the apostrophe nowhere there", () => {
  const wrong = languages.includes("uz") ? [...textsIn("uz")].filter(([, text]) => /[^oOgG]ʻ|[oOgG]ʼ/.test(text)) : [];
  expect(wrong).toEqual([]);
});
