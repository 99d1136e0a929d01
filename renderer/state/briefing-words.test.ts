import { expect, test } from "vitest";
import { sampleBriefing as briefing, samplePoint } from "../testing/sample-briefing.ts";
import { briefingWords } from "./briefing-words.ts";

const short = [{ type: "paragraph", content: [{ type: "text", text: "In short." }] }] as const;

test("a briefing's words are its title and details, its texts, and what stands in it of its points", () => {
  const points = [
    samplePoint("one", "goal", { lead: "First", comment: "Ask again" }),
    samplePoint("two", "quote", {
      speaker: { text: "the minister", role: "", resolvedTo: "B. Asanov" },
      translation: { language: "ru", text: "два", translator: "C. Kim" },
      context: "At the fair",
    }),
    samplePoint("five", "quote", { standing: "proposed", speaker: { text: "he", resolvedTo: "A wrong guess" } }),
    samplePoint("three", "nextStep", { owner: "The ministry", due: { text: "by May" } }),
    samplePoint("four", "goal", { standing: "dismissed" }),
  ];
  const metadata = { author: "A. Nurlan", title: "Roads" };
  expect(briefingWords({ ...briefing, points, metadata, sections: { summary: short } })).toBe(
    [
      "Roads",
      "A. Nurlan",
      "In short.",
      "First\none\nAsk again",
      "two\nдва\nC. Kim\nthe minister\nB. Asanov\nAt the fair",
      "five\nhe",
      "three\nThe ministry\nby May",
    ].join("\n\n"),
  );
});
