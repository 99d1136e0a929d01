import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { describeFailure, type MessageWords } from "#core/ipc/describe.ts";
import { failure, failureCodes } from "#core/ipc/failure.ts";
import { warningCodes } from "#core/model/warning.ts";
import languages from "./languages.json" with { type: "json" };

const wordsIn = (language: string): MessageWords & { readonly commandLine: Readonly<Record<string, unknown>> } =>
  JSON.parse(readFileSync(join(import.meta.dirname, `messages.${language}.json`), "utf8"));

const factsIn = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "").sort();

describe.each(Object.keys(languages))("the messages in %s", (language) => {
  const words = wordsIn(language);

  it("have one sentence for every failure and warning, and no other", () => {
    expect(Object.keys(words.failures).sort()).toEqual([...failureCodes].sort());
    expect(Object.keys(words.warnings).sort()).toEqual([...warningCodes].sort());
    const sentences = [...Object.values(words.failures), ...Object.values(words.warnings)];
    // A reason is a failure's sentence, which ends as all of them do.
    expect(sentences.filter((sentence) => !/^[^\n]+(?:\.|\. \{reason\})$/.test(sentence))).toEqual([]);
  });

  it("ask for the same facts as in English", () => {
    const english = wordsIn("en");
    for (const code of failureCodes) expect(factsIn(words.failures[code])).toEqual(factsIn(english.failures[code]));
    for (const code of warningCodes) expect(factsIn(words.warnings[code])).toEqual(factsIn(english.warnings[code]));
    expect(Object.keys(words.commandLine)).toEqual(Object.keys(english.commandLine));
  });
});

describe("describeFailure", () => {
  it("puts the facts in their places", () => {
    const words = wordsIn("en");
    expect(describeFailure(failure("sourceTooLarge", { name: "a.txt", limitMegabytes: 50 }), words)).toBe(
      "“a.txt” is larger than 50 MB, which is the most that is read.",
    );
  });
});
