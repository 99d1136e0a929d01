/** A Word file to begin an own form with: every field once, in a plain order. The same strings give the same bytes. */
import { styleSheet } from "#core/compose/style-sheet.ts";
import type { Block, Document, Inline, Paragraph, TableCell } from "#core/model/document.ts";
import type { StyleName } from "#core/model/style-names.ts";
import { templateMetadataFields } from "#core/model/template.ts";
import { docxWriter } from "#formats/writers/docx/docx-writer.ts";
import type { FormStrings } from "./form-strings.ts";

export async function starterForm(strings: FormStrings): Promise<Uint8Array> {
  const { bytes } = await docxWriter.write(starterDocument(strings), { bytes: () => new Uint8Array() });
  return bytes;
}

const accent = "#0B5A6B";
const text = (words: string): Inline => ({ type: "text", text: words });
const paragraph = (style: StyleName, words: string): Paragraph => ({
  type: "paragraph",
  style,
  content: [text(words)],
});
const cell = (words: string): TableCell => [paragraph("tableCell", words)];

function starterDocument(strings: FormStrings): Document {
  const says = (about: string): string => strings.fields[about]?.says ?? "";
  const page: Inline[] = [{ type: "field", field: "pageNumber" }, text(" / "), { type: "field", field: "pageCount" }];
  const furniture = { marking: [text("{{marking}}")] };
  const foot = { start: [text("{{number}}")], end: page };
  return {
    language: strings.language,
    direction: "ltr",
    properties: { title: "{{title}}", author: "{{author}}", subject: "{{marking}}", date: "2026-01-01" },
    page: { size: "A4", margins: { top: 22, right: 20, bottom: 22, left: 30 }, grid: 7 },
    styles: styleSheet({ accent, styles: {} }),
    header: { first: furniture, rest: furniture },
    footer: { first: foot, rest: foot },
    blocks: [
      paragraph("title", "{{title}}"),
      paragraph("subtitle", "{{informationAsOf}}"),
      metadata(says),
      ...["summary", "background", "assessment", "recommendation"].flatMap((name) =>
        shownIfAny(name, says, [paragraph("body", `{{${name}}}`)]),
      ),
      ...shownIfAny("sections", says, sectionsWithHeadings()),
      ...shownIfAny("goals", says, [...repeated("goals", pointLines("{{lead}}. {{text}} [{{references}}]"))]),
      ...shownIfAny("quotes", says, quotations()),
      ...shownIfAny("nextSteps", says, steps(says)),
      ...shownIfAny("facts", says, [...repeated("facts", pointLines("{{lead}}. {{words}}")), ...sourceOfFacts()]),
      ...shownIfAny("confidence", says, [paragraph("body", "{{confidence}}")]),
      ...shownIfAny("sources", says, sources()),
    ],
  };
}

type Says = (about: string) => string;

/** A row for each, which is there only where its field is not empty. */
const metadata = (says: Says): Block => ({
  type: "table",
  rules: "none",
  columns: [0.35, 0.65],
  rows: [...templateMetadataFields, "day"].map((name) => ({
    cells: [cell(`{{#${name}}}${says(`briefing.${name}`)}`), cell(`{{${name}}}{{/${name}}}`)],
    rowHeader: true,
  })),
});

const shownIfAny = (name: string, says: Says, blocks: readonly Block[]): readonly Block[] => [
  paragraph("body", `{{?${name}}}`),
  { type: "heading", level: 1, content: [text(says(`briefing.${name}`))] },
  ...blocks,
  paragraph("body", `{{/${name}}}`),
];

const repeated = (name: string, blocks: readonly Block[]): readonly Block[] => [
  paragraph("body", `{{#${name}}}`),
  ...blocks,
  paragraph("body", `{{/${name}}}`),
];

const sectionsWithHeadings = (): readonly Block[] =>
  repeated("sections", [{ type: "heading", level: 2, content: [text("{{heading}}")] }, paragraph("body", "{{text}}")]);

const pointLines = (words: string): readonly Block[] => [
  { type: "list", ordered: true, items: [{ blocks: [paragraph("body", words)] }] },
];

const quotations = (): readonly Block[] =>
  repeated("quotes", [
    {
      type: "quotation",
      blocks: [
        paragraph("quote", "{{words}} {{#standing}}({{standing}}) {{/standing}}[{{references}}]"),
        paragraph(
          "original",
          "{{#original}}{{original}} ({{translation}}){{/original}}{{^original}}{{text}}{{/original}}",
        ),
        paragraph("attribution", "{{speaker}}{{#speakerDetails}}, {{speakerDetails}}{{/speakerDetails}}"),
        paragraph(
          "attribution",
          "{{role}}{{#organisation}}, {{organisation}}{{/organisation}}{{#context}} · {{context}}{{/context}}",
        ),
        paragraph("original", "{{sourceSentence}}"),
      ],
    },
  ]);

const steps = (says: Says): readonly Block[] => [
  {
    type: "table",
    rules: "rows",
    columns: [0.4, 0.25, 0.2, 0.15],
    head: [says("briefing.nextSteps"), says("step.owner"), says("step.due"), says("step.status")].map((words) => [
      paragraph("tableHead", words),
    ]),
    rows: [
      {
        cells: ["{{#nextSteps}}{{position}}. {{text}}", "{{owner}}", "{{due}}", "{{status}}{{/nextSteps}}"].map(cell),
        rowHeader: true,
      },
    ],
  },
];

const sourceOfFacts = (): readonly Block[] =>
  repeated("facts", [paragraph("note", "{{#references}}{{label}}: {{/references}}{{sourceSentence}}")]);

const sources = (): readonly Block[] =>
  repeated("sources", [
    paragraph(
      "source",
      "{{#label}}{{label}}. {{/label}}{{outlet}}. {{headline}}. {{byline}}. {{published}}. {{address}}",
    ),
    paragraph("source", "{{retrieved}} · {{language}} · {{file}} · SHA-256 {{digest}}"),
    ...repeated("sentences", [paragraph("note", "{{label}} {{text}}")]),
  ]);
