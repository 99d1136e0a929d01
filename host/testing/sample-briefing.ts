/** A small briefing for the host's tests, of our own writing. */
import { readFileSync } from "node:fs";
import { createBriefing } from "#core/edit/briefing-edits.ts";
import type { Article } from "#core/model/article.ts";
import type { Briefing } from "#core/model/briefing.ts";
import type { KeyPoint } from "#core/model/key-point.ts";
import { templateSchema } from "#core/model/template.ts";
import type { SourceFile } from "../drafts/draft-folder.ts";
import { hashOf } from "../files/hash.ts";

const text = "The ministry wants to open two border posts by March.";
const bytes = new TextEncoder().encode(text);
const sha256 = hashOf(bytes);

export const sampleSource: SourceFile = { sha256, bytes };

export const sampleArticle: Article = {
  id: sha256.slice(0, 12),
  text,
  blocks: [{ kind: "paragraph", start: 0, end: text.length }],
  title: "Two posts",
  language: "en",
  source: { name: "posts.txt", mediaType: "text/plain", sha256 },
};

const samplePoint: KeyPoint = {
  kind: "goal",
  id: "goal-1",
  origins: [{ articleId: sampleArticle.id, start: 0, end: text.length }],
  text,
  wording: "quotation",
  standing: "proposed",
};

const templatePath = new URL("../../templates/information-note.json", import.meta.url);

export const sampleBriefing: Briefing = createBriefing({
  language: "en",
  articles: [sampleArticle],
  points: [samplePoint],
  template: templateSchema.parse(JSON.parse(readFileSync(templatePath, "utf8"))),
  metadata: { title: "Two posts", date: "2025-11-12" },
});
