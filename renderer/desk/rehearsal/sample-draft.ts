/** A briefing of a few words, with each kind of card, mark and section; nobody reads it. */
import { createBriefing } from "#core/edit/briefing-edits.ts";
import type { OpenDraft } from "#core/ipc/contract.ts";
import type { Article } from "#core/model/article.ts";
import type { KeyPoint } from "#core/model/key-point.ts";
import type { Template } from "#core/model/template.ts";

/** In the letters of the program's users. */
const aim = "Министерство намерено представить план по 12 участкам до 14 марта 2025 г.";
const said = "Мы откроем дорогу в мае";
const speaker = "представитель ведомства";
const paragraph = `${aim} «${said}», – сказал ${speaker}. “A first step,” wrote Özlem Şahin.`;

/** As many as an article has: code that runs often is compiled twice. */
const starts = Array.from({ length: 10 }, (_, at) => at * (paragraph.length + 1));

const article: Article = {
  id: "rehearsal",
  text: starts.map(() => paragraph).join("\n"),
  blocks: starts.map((start) => ({ kind: "paragraph", start, end: start + paragraph.length })),
  title: aim,
  language: "ru",
  source: { name: "rehearsal.txt", mediaType: "text/plain", sha256: "0".repeat(64) },
};

function pointsAt(start: number, index: number): readonly KeyPoint[] {
  const pointAt = (words: string) => {
    const from = start + paragraph.indexOf(words);
    return {
      id: `${from}`,
      origins: [{ articleId: article.id, start: from, end: from + words.length }],
      text: words,
      standing: index % 2 === 0 ? "proposed" : "offered",
      confidence: 0.7,
    } as const;
  };
  return [
    { kind: "goal", wording: "paraphrase", ...pointAt(aim) },
    { kind: "quote", wording: "quotation", ...pointAt(said), speaker: { text: speaker, resolvedTo: "Özlem Şahin" } },
    { kind: "nextStep", wording: "paraphrase", ...pointAt(aim.slice(13)), due: { text: "до 14 марта 2025 г." } },
  ];
}

export const sampleDraft = (template: Template): OpenDraft => ({
  id: "rehearsal",
  briefing: createBriefing({
    template,
    language: "ru",
    articles: [article],
    points: starts.flatMap(pointsAt),
    metadata: { title: aim, date: "2025-01-01" },
  }),
  revision: 0,
  access: "write",
});
