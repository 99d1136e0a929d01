import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { placePoints } from "#core/compose/placing.ts";
import { briefing, fact, goal, nextStep, quote } from "#core/compose/testing/building.ts";
import { type Template, templateSchema } from "#core/model/template.ts";
import { isSpeltIn } from "./testing/alphabets.ts";
import { wordsIn } from "./testing/document-words.ts";
import { type RichLanguage, richLanguages } from "./testing/rich-briefing.ts";

const folder = new URL("./", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), "utf8"));
const templateOf = (name: string): Template => templateSchema.parse(read(name));

/** The sections of each kind of document, in the order in which its readers expect them. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  "bluf-memo": ["Bottom line", "Key facts", "Assessment", "Next steps", "Sources"],
  "daily-media-brief": ["Top stories", "High-impact mentions", "What to watch"],
  "decision-note": [
    ...["Issue", "Recommendation", "Background", "Options: for and against", "Implications", "Next steps", "Sources"],
  ],
  "information-note": [
    ...["Purpose", "Summary", "Background", "Goals", "What was said", "Key considerations", "Next steps", "Sources"],
  ],
  "meeting-brief": [
    ...["Our objectives", "Arguments to use", "Their objectives", "Their likely arguments", "Our response"],
    ...["Press line", "Background"],
  ],
  "ministerial-submission": ["Issue", "Recommendation", "Timing", "Background", "Argument", "Presentation"],
  "policy-brief": [
    ...["Summary", "Recommendations", "Introduction", "Findings", "Implications", "Conclusions", "References"],
  ],
  "press-digest": ["-", "Also reported", "Conclusion"],
  "quote-sheet": ["Quotations", "Questions and answers", "Sources"],
  "read-ahead": ["Overview", "Attendees", "Objective", "Agenda", "Talking points", "Background"],
  "situation-report": ["Highlights", "Key figures", "Situation", "Response", "Gaps", "Next issue"],
  spravka: [...["Annotation", "Introduction", "Main part", "Conclusions", "Proposals", "Prepared by", "Annexes"]],
};

describe("the built-in templates", () => {
  it("are these, with these sections", () => {
    const sections = names.map((name) => {
      const first = templateOf(name).sections.filter(({ level }) => level !== 2);
      return [name.replace(".json", ""), first.map(({ heading }) => heading?.["en"] ?? "-")];
    });
    expect(Object.fromEntries(sections)).toEqual(kinds);
  });
  it.each(names)("%s keeps to the schema, under the id of its file", (name) => {
    expect(templateOf(name).id).toBe(name.replace(".json", ""));
  });
  it.each(names)("%s has every one of its words in seven languages", (name) => {
    const sets = wordSets(read(name));
    expect(sets.length).toBeGreaterThan(4);
    expect(sets.map(Object.keys).filter((languages) => languages.toSorted().join() !== "az,en,kk,ky,ru,tr,uz")).toEqual(
      [],
    );
  });
  it.each(names)("%s has a place for every kind of point", (name) => {
    const points = [goal, quote, nextStep, fact].map((point, index) => ({
      ...point(news, "words"),
      id: String(index),
    }));
    expect(placePoints(briefing(templateOf(name), { articles: [news], points })).unplaced).toEqual([]);
  });
});

/** Words that are the same in both languages, and no sign that a string was left untranslated. */
const shared: readonly (readonly [language: RichLanguage, other: RichLanguage, words: string])[] = [
  ["ky", "ru", "аннотация вариант гост документ контекст материал р таблица файл цитата"],
  ["kk", "ru", "гост контекст материал минут не р файл"],
  ["kk", "en", "r"],
  ["ky", "en", "r"],
  ["ru", "en", "r"],
  ["az", "en", "material may media problem r"],
  ["tr", "en", "gost her no not r"],
  ["uz", "en", "gost material may r"],
];

describe("the words of templates and documents", () => {
  const wordsOf = (language: RichLanguage): ReadonlySet<string> => {
    const own = names.flatMap((name) => wordSets(read(name)).map((words) => words[language] ?? ""));
    const texts = [...own, ...stringsIn(read(`../assets/locales/document.${language}.json`))];
    return new Set(
      texts.flatMap((text) => wordsIn(text.replace(/\{\w+\}/g, " "))).map((word) => word.toLocaleLowerCase(language)),
    );
  };
  it.each(shared)("are in %s not those of %s", (language, other, known) => {
    const others = wordsOf(other);
    const foreign = [...wordsOf(language)].filter((word) => others.has(word)).toSorted();
    expect(foreign.filter((word) => !known.split(" ").includes(word))).toEqual([]);
  });
  it.each(richLanguages)("are spelt with the letters of %s", (language) => {
    const standard = new Set(["gost", "r", "qost"]);
    const words = [...wordsOf(language)].filter((word) => !standard.has(word));
    expect(words.filter((word) => !isSpeltIn(word, language))).toEqual([]);
  });
});

const news = {
  id: "news",
  text: "words",
  blocks: [],
  source: { name: "news.txt", mediaType: "text/plain", sha256: "0".repeat(64) },
};

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

type Words = Readonly<Record<string, string>>;

/** Each set of localised words, wherever it stands. */
function wordSets(value: unknown): readonly Words[] {
  if (typeof value !== "object" || value === null) return [];
  return "en" in value || "ru" in value ? [value as Words] : Object.values(value).flatMap(wordSets);
}
