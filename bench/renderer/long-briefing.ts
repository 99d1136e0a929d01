/** A briefing of many points over one made-up article, packed as a `.precis` file that the program opens. */
import { createBriefing } from "../../core/edit/briefing-edits.ts";
import type { Article, ArticleBlock } from "../../core/model/article.ts";
import type { KeyPoint, PointKind } from "../../core/model/key-point.ts";
import { hashOf } from "../../host/files/hash.ts";
import { programFolder } from "../../host/files/program-folder.ts";
import { packProject } from "../../host/project/project-file.ts";
import { findTemplate, loadTemplates } from "../../host/templates/load-templates.ts";
import { articleText } from "../article-text.ts";

/** As an article has them: more goals and facts than quotations and next steps. */
const kinds: readonly PointKind[] = ["goal", "fact", "quote", "goal", "fact", "nextStep"];

/** All of them in the briefing; the template has a section for each kind. */
export async function packLongBriefing(points: number, seed: number): Promise<Uint8Array> {
  const article = articleOf(sentencesOf(points, seed));
  const template = findTemplate(await loadTemplates(programFolder), "information-note");
  if (!template.ok) throw new Error(JSON.stringify(template.failure));
  const briefing = createBriefing({
    template: template.value,
    language: "ru",
    articles: [article],
    points: article.blocks.slice(0, points).map((block, index) => pointOf(article, block, index)),
    metadata: { title: `${points} points`, date: "2026-11-12" },
  });
  const packed = packProject({ briefing, sources: [] }, "points");
  if (!packed.ok) throw new Error(packed.failure.code);
  return packed.value;
}

function sentencesOf(wanted: number, seed: number): readonly string[] {
  const sentences: string[] = [];
  for (let run = 0; sentences.length < wanted; run++)
    sentences.push(
      ...articleText(seed + run, 4_000)
        .split(/(?<=[.])\s+/)
        .map((sentence) => sentence.trim())
        .filter((sentence) => sentence.length > 40),
    );
  return sentences.slice(0, wanted);
}

function articleOf(sentences: readonly string[]): Article {
  const text = sentences.join("\n");
  const blocks: ArticleBlock[] = [];
  let start = 0;
  for (const sentence of sentences) {
    blocks.push({ kind: "paragraph", start, end: start + sentence.length });
    start += sentence.length + 1;
  }
  const sha256 = hashOf(new TextEncoder().encode(text));
  const source = { name: "long.txt", mediaType: "text/plain", sha256 };
  return { id: sha256.slice(0, 12), text, blocks, language: "ru", published: "2026-11-12", source };
}

function pointOf({ id, text }: Article, { start, end }: ArticleBlock, index: number): KeyPoint {
  const kind = kinds[index % kinds.length] ?? "fact";
  return {
    kind,
    id: `p${index}`,
    origins: [{ articleId: id, start, end }],
    text: text.slice(start, end),
    wording: kind === "quote" ? "quotation" : "paraphrase",
    standing: index % 3 === 0 ? "accepted" : "proposed",
    confidence: 0.4 + (index % 6) / 10,
  };
}
