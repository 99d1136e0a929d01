/** The form that is filled, and what fills it: an office's note of goals, quotations, steps and sources. */
import { readFileSync } from "node:fs";
import type { Fields, Words } from "../../core/compose/fields.ts";
import type { Document, Paragraph } from "../../core/model/document.ts";
import type { StyleName } from "../../core/model/style-names.ts";
import { sampleFields } from "../../formats/forms/sample-fields.ts";
import { docxWriter } from "../../formats/writers/docx/docx-writer.ts";
import { articleText } from "../article-text.ts";

const paragraph = (style: StyleName, words: string): Paragraph => ({
  type: "paragraph",
  style,
  content: [{ type: "text", text: words }],
});

/** Tags that ours and the peers write alike. `like` lends its looks, its head and its foot. */
export async function noteForm(like: Document): Promise<Uint8Array> {
  const cell = (words: string) => [paragraph("tableCell", words)];
  const blocks: Document["blocks"] = [
    paragraph("title", "{{title}}"),
    paragraph("subtitle", "№ {{number}}, {{date}}. {{unit}}: {{author}}"),
    paragraph("body", "{{#goals}}"),
    { type: "list", ordered: true, items: [{ blocks: [paragraph("body", "{{lead}}. {{text}}")] }] },
    paragraph("body", "{{/goals}}"),
    paragraph("body", "{{#quotes}}"),
    { type: "quotation", blocks: [paragraph("quote", "{{words}}"), paragraph("attribution", "{{speaker}}, {{role}}")] },
    paragraph("body", "{{/quotes}}"),
    {
      type: "table",
      rules: "rows",
      columns: [0.55, 0.25, 0.2],
      head: ["Действие", "Ответственный", "Срок"].map((words) => [paragraph("tableHead", words)]),
      rows: [{ cells: [cell("{{#nextSteps}}{{text}}"), cell("{{owner}}"), cell("{{due}}{{/nextSteps}}")] }],
    },
    paragraph("body", "{{#sources}}"),
    paragraph("note", "{{outlet}}. {{headline}}. {{published}}"),
    paragraph("body", "{{/sources}}"),
  ];
  const { bytes } = await docxWriter.write({ ...like, blocks }, { bytes: () => new Uint8Array() });
  return bytes;
}

/** Nine points and sources a page, of words that nobody has seen. */
export function noteFields(seed: number, pages: number): Fields {
  const sentences = articleText(seed, 2500 * pages)
    .split(/(?<=\.) |\n+/)
    .filter((sentence) => sentence.length > 20);
  let at = 0;
  const next = (): Words => ({ text: sentences[at++ % sentences.length] ?? "" });
  const many = <Item>(count: number, like: readonly Item[], words: (item: Item) => Item): readonly Item[] =>
    Array.from({ length: count * pages }, () => words(like[0] as Item));
  return {
    ...sample,
    title: next(),
    goals: many(3, sample.goals, (goal) => ({ ...goal, text: next() })),
    quotes: many(3, sample.quotes, (quote) => ({ ...quote, words: next() })),
    nextSteps: many(2, sample.nextSteps, (step) => ({ ...step, text: next() })),
    sources: many(1, sample.sources, (source) => ({ ...source, headline: next() })),
  };
}

const sample = sampleFields(
  JSON.parse(readFileSync(new URL("../../assets/locales/forms.ru.json", import.meta.url), "utf8")),
);
