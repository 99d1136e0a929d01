/** A briefing of many points over one article, packed as a `.precis` file that the program opens. */
import { createBriefing } from "#core/edit/briefing-edits.ts";
import type { Article } from "#core/model/article.ts";
import type { KeyPoint, PointKind } from "#core/model/key-point.ts";
import { hashOf } from "#host/files/hash.ts";
import { programFolder } from "#host/files/program-folder.ts";
import { packProject } from "#host/project/project-file.ts";
import { findTemplate, loadTemplates } from "#host/templates/load-templates.ts";

/** The points are called p0, p1 …, each of them a paragraph of its own; none is decided on. */
export async function packPoints(count: number, kind: PointKind): Promise<Uint8Array> {
  const template = findTemplate(await loadTemplates(programFolder), "information-note");
  if (!template.ok) throw new Error(JSON.stringify(template.failure));
  const sentences = Array.from({ length: count }, (_, index) => `District ${index + 1} wants a bridge over its river.`);
  const article = articleOf(sentences);
  const points = article.blocks.map(
    ({ start, end }, index): KeyPoint => ({
      kind,
      id: `p${index}`,
      origins: [{ articleId: article.id, start, end }],
      text: article.text.slice(start, end),
      wording: kind === "quote" ? "quotation" : "paraphrase",
      standing: "proposed",
    }),
  );
  const briefing = createBriefing({
    template: template.value,
    language: "en",
    articles: [article],
    points,
    metadata: { date: "2026-11-12" },
  });
  const packed = packProject({ briefing, sources: [] }, "points");
  if (!packed.ok) throw new Error(packed.failure.code);
  return packed.value;
}

function articleOf(sentences: readonly string[]): Article {
  const text = sentences.join("\n");
  const lengths = sentences.map(({ length }) => length + 1);
  const starts = lengths.map((_, index) => lengths.slice(0, index).reduce((sum, length) => sum + length, 0));
  const sha256 = hashOf(new TextEncoder().encode(text));
  return {
    id: sha256.slice(0, 12),
    text,
    blocks: starts.map((start, index) => ({
      kind: "paragraph",
      start,
      end: start + (sentences[index]?.length ?? 0),
    })),
    language: "en",
    source: { name: "districts.txt", mediaType: "text/plain", sha256 },
  };
}
