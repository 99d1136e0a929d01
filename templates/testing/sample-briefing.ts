/** The program's own sample article, with what the program suggests of it and nothing else. */
import { readFileSync } from "node:fs";
import { createBriefing } from "#core/edit/briefing-edits.ts";
import { suggestPoints } from "#core/extract/suggest.ts";
import type { Article } from "#core/model/article.ts";
import type { Briefing } from "#core/model/briefing.ts";
import type { Template } from "#core/model/template.ts";
import { textReader } from "#formats/readers/text/text-reader.ts";

export async function sampleBriefing(template: Template, language: string): Promise<Briefing> {
  const { article, points } = suggestPoints(await readSample(language));
  return createBriefing({ template, language, articles: [article], points, metadata: { date: "2026-03-02" } });
}

/** As the text reader reads it. */
export async function readSample(language: string): Promise<Article> {
  const name = `sample.${language}.txt`;
  const bytes = readFileSync(new URL(`../../assets/samples/${name}`, import.meta.url));
  const reading = await textReader.read({ name, bytes, sha256: "0".repeat(64) }, {});
  if (!reading.ok || reading.value.articles[0] === undefined) throw new Error("not read");
  return reading.value.articles[0];
}
