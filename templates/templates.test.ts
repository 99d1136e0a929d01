import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { briefing, fact, goal, nextStep, quote } from "#core/compose/building.ts";
import { placePoints } from "#core/compose/placing.ts";
import { type Template, templateSchema } from "#core/model/template.ts";

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

const news = {
  id: "news",
  text: "words",
  blocks: [],
  source: { name: "news.txt", mediaType: "text/plain", sha256: "0".repeat(64) },
};

type Words = Readonly<Record<string, string>>;

/** Each set of localised words, wherever it stands. */
function wordSets(value: unknown): readonly Words[] {
  if (typeof value !== "object" || value === null) return [];
  return "en" in value || "ru" in value ? [value as Words] : Object.values(value).flatMap(wordSets);
}
