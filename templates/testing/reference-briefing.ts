/** The reference article, where it is at hand, with what the program suggests of it and nothing else. */
import { existsSync, readFileSync } from "node:fs";
import { createBriefing } from "#core/edit/briefing-edits.ts";
import { suggestPoints } from "#core/extract/suggest.ts";
import type { Article } from "#core/model/article.ts";
import type { Briefing } from "#core/model/briefing.ts";
import type { Template } from "#core/model/template.ts";

const file = new URL("../../../shared/articles/000_b514863ce0d4a3f7.txt", import.meta.url);

export const hasReference = existsSync(file);

let read: ReturnType<typeof suggestPoints> | undefined;

export function referenceBriefing(template: Template, language: string): Briefing {
  read ??= suggestPoints(readArticle());
  const { article, points } = read;
  return createBriefing({ template, language, articles: [article], points, metadata: { date: "2026-03-02" } });
}

function readArticle(): Article {
  const source = { name: "reference.txt", mediaType: "text/plain", sha256: "0".repeat(64) };
  const text = readFileSync(file, "utf8");
  return { id: "reference", text, blocks: [], language: "ru", retrieved: "2026-03-02", source };
}
