import { describe, expect, it } from "vitest";
import type { KeyPoint } from "../model/key-point.ts";
import type { SectionContent, TemplateSection } from "../model/template.ts";
import { placePoints } from "./placing.ts";
import { article, at, briefing, fact, goal, nextStep, paragraph, quote, template } from "./testing/building.ts";

const news = article("news", "one two three four five six.");
const text = (fallback: Extract<SectionContent, { type: "text" }>["fallback"]): TemplateSection => ({
  id: "summary",
  show: "ifNotEmpty",
  content: { type: "text", hint: {}, ...(fallback && { fallback }) },
});
const listed = { type: "points", kinds: ["goal"], layout: "numbered" } satisfies SectionContent;
const goals: TemplateSection = { id: "goals", show: "ifNotEmpty", content: listed };
const suggested = (words: string, confidence: number): KeyPoint =>
  goal(news, words, { id: words, standing: "proposed", confidence });

/** What stands where: a line a section. */
const placed = (sections: readonly TemplateSection[], points: readonly KeyPoint[], words = "") => {
  const written = words === "" ? {} : { summary: paragraph(words) };
  const placing = placePoints(briefing(template(sections), { articles: [news], points, sections: written }));
  return {
    sections: placing.sections.map(({ section, fallback, points: own }) =>
      [section.id, ...fallback.map(({ id }) => `(${id})`), ...own.map(({ id }) => id)].join(" "),
    ),
    homes: Object.fromEntries(placing.homes),
    unplaced: placing.unplaced,
  };
};

describe("placing points", () => {
  it("puts the highest-ranked in the place of missing words: accepted first, then by confidence, then in order", () => {
    const points = [
      suggested("one", 0.5),
      suggested("two", 0.9),
      { ...suggested("three", 0.1), standing: "accepted" as const },
      suggested("four", 0.9),
    ];
    expect(placed([text({ kinds: ["goal"], count: 3 }), goals], points)).toEqual({
      sections: ["summary (three) (two) (four)", "goals one two three four", "sources"],
      homes: { one: "goals", two: "goals", three: "goals", four: "goals" },
      unplaced: [],
    });
  });
  it("takes the earlier of two that are as good as equally sure", () => {
    const points = [suggested("one", 0.84), suggested("two", 0.91), suggested("three", 0.99)];
    expect(placed([text({ kinds: ["goal"], count: 2 })], points).sections).toEqual([
      "summary (two) (three)",
      "sources",
    ]);
  });
  it("takes no two that say the same passage", () => {
    const points = [suggested("one two", 0.9), suggested("two three", 0.8), suggested("four", 0.1)];
    expect(placed([text({ kinds: ["goal"], count: 2 })], points)).toEqual({
      sections: ["summary (one two) (four)", "sources"],
      homes: { "one two": "summary", four: "summary" },
      unplaced: ["two three"],
    });
  });
  it("leaves the analyst's words alone", () => {
    expect(placed([text({ kinds: ["goal"], count: 1 }), goals], [suggested("one", 1)], "Written.").sections).toEqual([
      "summary",
      "goals one",
      "sources",
    ]);
  });
  it("takes other kinds only where there is none of the wanted", () => {
    const fallback = { kinds: ["goal" as const], otherwise: ["quote" as const], count: 1 };
    const said = quote(news, "six", { id: "six" });
    expect(placed([text(fallback)], [said, suggested("one", 0.1)]).sections).toEqual(["summary (one)", "sources"]);
    expect(placed([text(fallback)], [said]).sections).toEqual(["summary (six)", "sources"]);
  });
  it("keeps what was moved out of its own section", () => {
    const points = [suggested("one", 0.9), suggested("two", 0.8)];
    expect(placed([text({ kinds: ["goal"], count: 1, moved: true }), goals], points)).toEqual({
      sections: ["summary (one)", "goals two", "sources"],
      homes: { one: "summary", two: "goals" },
      unplaced: [],
    });
  });
  it("keeps the weightiest in a section that takes so many, and leaves the others to those that follow", () => {
    const few: TemplateSection = { ...goals, id: "few", content: { ...listed, maxPoints: 2 } };
    const points = [
      suggested("one", 0.5),
      suggested("two", 0.9),
      { ...suggested("three", 0.1), standing: "accepted" as const },
    ];
    expect(placed([goals, few, { ...goals, id: "rest" }], points)).toEqual({
      sections: ["goals one two three", "few two three", "rest one", "sources"],
      homes: { one: "goals", two: "goals", three: "goals" },
      unplaced: [],
    });
    expect(placed([few], points).unplaced).toEqual(["one"]);
  });
  it("keeps accepted points in the analyst's order, whatever confidence they had as suggestions", () => {
    const few: TemplateSection = { ...goals, id: "few", content: { ...listed, maxPoints: 1 } };
    const points = [suggested("one", 0.1), suggested("two", 0.9)].map((it) => ({
      ...it,
      standing: "accepted" as const,
    }));
    expect(placed([few], points).sections).toEqual(["few one", "sources"]);
  });
  it("says a sentence that is a goal and a next step once in a section, and at its own place in another", () => {
    const both = { ...listed, kinds: ["goal" as const, "nextStep" as const] };
    const steps: TemplateSection = { ...goals, id: "steps", content: { ...listed, kinds: ["nextStep"] } };
    const points = [suggested("one", 0.9), nextStep(news, "one", { id: "step" }), goal(news, "two", { id: "two" })];
    expect(placed([{ ...goals, id: "both", content: both }, steps], points)).toEqual({
      sections: ["both one two", "steps step", "sources"],
      homes: { one: "both", two: "both", step: "steps" },
      unplaced: [],
    });
  });
  it("says a quotation with the sentence that it stands in, unless something is known of its speaker", () => {
    const both: TemplateSection = { ...goals, content: { ...listed, kinds: ["goal", "quote"] } };
    const sentence = goal(news, "one two three", { id: "sentence" });
    const words = quote(news, "two", { id: "words", speaker: { text: "one" } });
    const known = quote(news, "three", { id: "known", speaker: { text: "one", role: "mayor" } });
    expect(placed([both], [words, known, sentence])).toEqual({
      sections: ["goals known sentence", "sources"],
      homes: { words: "goals", known: "goals", sentence: "goals" },
      unplaced: [],
    });
    const few: TemplateSection = { ...both, content: { ...listed, kinds: ["goal", "quote"], maxPoints: 1 } };
    expect(placed([few], [known, words, sentence]).unplaced).toEqual(["words", "sentence"]);
  });
  describe("of a sentence and the quotation in it", () => {
    const spoken = article(
      "spoken",
      "“We open in May,” the mayor, Ada Holm, said today. “It is late,” she said. “We pay.” “We go,” he told a crowd of ten thousand people, “and soon.”",
    );
    const both: TemplateSection = { ...goals, content: { ...listed, kinds: ["goal", "quote"] } };
    const byWhom = (words: string, resolvedTo?: string) => ({
      speaker: { text: words, origin: at(spoken, words), ...(resolvedTo && { resolvedTo }) },
    });
    const listedOf = (points: readonly KeyPoint[]) => {
      const placing = placePoints(briefing(template([both]), { articles: [spoken], points }));
      expect(placing.unplaced).toEqual([]);
      return placing.sections[0]?.points.map(({ text: words }) => words);
    };

    it("leaves out the quotation where the sentence says who that is", () => {
      const sentence = goal(spoken, "“We open in May,” the mayor, Ada Holm, said today.");
      const words = quote(spoken, "We open in May,", byWhom("the mayor, Ada Holm", "Ada Holm"));
      expect(listedOf([sentence, words])).toEqual([sentence.text]);
    });
    it("leaves out the sentence where the quotation says more, and the sentence no more than who said it", () => {
      const sentence = goal(spoken, "“It is late,” she said.");
      const words = quote(spoken, "It is late,", byWhom("she", "Ada Holm"));
      expect(listedOf([sentence, words])).toEqual([words.text]);
      const unattributed = goal(spoken, "“We pay.”");
      const attributed = quote(spoken, "We pay.", byWhom("he"));
      expect(listedOf([unattributed, attributed])).toEqual([attributed.text]);
    });
    it("leaves out neither where each says what the other does not", () => {
      const sentence = goal(spoken, "“We go,” he told a crowd of ten thousand people, “and soon.”");
      const first = quote(spoken, "We go,", { ...byWhom("he", "Bo Lind"), id: "first" });
      const second = quote(spoken, "and soon.", { ...byWhom("he", "Bo Lind"), id: "second" });
      expect(listedOf([sentence, first, second])).toEqual([sentence.text, first.text, second.text]);
      const led = goal(spoken, "“It is late,” she said.", { lead: "Delay" });
      const words = quote(spoken, "It is late,", byWhom("she", "Ada Holm"));
      expect(listedOf([led, words])).toEqual([led.text, words.text]);
      const reworded = goal(spoken, "“It is late,” she said.", { text: "“It is late,” she lied." });
      expect(listedOf([reworded, words])).toEqual([reworded.text, words.text]);
    });
    it("says it once under an article, whichever part it stands in", () => {
      const sentence = goal(spoken, "“It is late,” she said.");
      const words = quote(spoken, "It is late,", byWhom("she", "Ada Holm"));
      const step = nextStep(spoken, "“It is late,” she said.");
      const parts = [
        { part: "gist", points: { kinds: ["goal", "nextStep"], maxPoints: 2 } },
        { part: "quotations", points: { kinds: ["quote"] } },
      ] as const;
      const digest: TemplateSection = { ...goals, content: { type: "articles", layout: "items", parts } };
      const under = (points: readonly KeyPoint[]) =>
        placePoints(briefing(template([digest, both]), { articles: [spoken], points })).sections.flatMap((placing) => [
          ...placing.articles.flatMap(({ parts: filled }) => filled.flatMap((part) => part.points.map(({ id }) => id))),
          ...placing.points.map(({ id }) => id),
        ]);
      expect(under([sentence, step])).toEqual([sentence.id]);
      expect(under([sentence, words])).toEqual([words.id]);
    });
    it("has another point of the article in the place of a sentence that a later part says", () => {
      const parts = [
        { part: "gist", points: { kinds: ["goal"], maxPoints: 1 } },
        { part: "quotations", points: { kinds: ["quote"] } },
      ] as const;
      const digest: TemplateSection = { ...goals, content: { type: "articles", layout: "items", parts } };
      const sentence = goal(spoken, "“It is late,” she said.", { id: "sentence" });
      const words = quote(spoken, "It is late,", { ...byWhom("she", "Ada Holm"), id: "words" });
      const other = goal(spoken, "“We pay.”", { id: "other", standing: "proposed", confidence: 0.5 });
      const placing = placePoints(
        briefing(template([digest]), { articles: [spoken], points: [sentence, words, other] }),
      );
      const [under] = placing.sections[0]?.articles ?? [];
      expect(under?.parts.map(({ points }) => points.map(({ id }) => id))).toEqual([["other"], ["words"]]);
      expect(placing.unplaced).toEqual([]);
    });
    it("says it once in a section that fills itself and lists points besides", () => {
      const content = {
        ...text({ kinds: ["goal"], count: 1 }).content,
        points: { kinds: ["quote"] },
      } as SectionContent;
      const sentence = goal(spoken, "“We open in May,” the mayor, Ada Holm, said today.");
      const words = quote(spoken, "We open in May,", byWhom("the mayor, Ada Holm"));
      const others = quote(spoken, "It is late,");
      const points = [sentence, words, others];
      const placing = placePoints(briefing(template([{ ...goals, content }]), { articles: [spoken], points }));
      expect(placing.sections[0]).toMatchObject({ fallback: [sentence], points: [others], saidAlready: [words] });
    });
  });
  it("says nowhere else what stands in a bottom line that was moved", () => {
    const quotes: TemplateSection = { ...goals, id: "quotes", content: { ...listed, kinds: ["quote"] } };
    const points = [goal(news, "one two", { id: "whole" }), quote(news, "two", { id: "words" }), quote(news, "six")];
    expect(placed([text({ kinds: ["goal"], count: 1, moved: true }), quotes], points)).toEqual({
      sections: ["summary (whole)", "quotes quote-six", "sources"],
      homes: { whole: "summary", words: "summary", "quote-six": "quotes" },
      unplaced: [],
    });
    expect(placed([text({ kinds: ["goal"], count: 1 }), quotes], points).sections[1]).toBe("quotes words quote-six");
  });
  it("shows what is always shown, and leaves out what is empty", () => {
    expect(placed([text(undefined), { ...goals, show: "always" }], []).sections).toEqual(["goals", "sources"]);
  });
  it("names the points for which there is no place, and no point that was not taken", () => {
    const points = [
      fact(news, "one", { id: "one" }),
      fact(news, "two", { id: "two", standing: "dismissed" }),
      fact(news, "three", { id: "three", standing: "offered" }),
      { ...suggested("four", 1), origins: [at(news, "four")] },
    ];
    expect(placed([goals], points)).toEqual({
      sections: ["goals four", "sources"],
      homes: { four: "goals" },
      unplaced: ["one"],
    });
  });
});
