/**
 * The head of the first page: title, one line that says what this is, and the metadata in two quiet columns; or the kind
 * alone, the title under it, and all that is known of it in the columns.
 */
import type { Block, Image, Paragraph, Table, TableCell } from "../model/document.ts";
import { localized } from "../model/localized.ts";
import type { Template, TemplateMetadataField } from "../model/template.ts";
import { fillIn } from "./document-strings.ts";
import type { Layout } from "./inlines.ts";
import { run, wordRun } from "./inlines.ts";
import { heldTogether } from "./wording.ts";

const [labelShare, valueShare, wideShare] = [0.18, 0.32, 0.82];
/** Characters that fit a column's width on one line, or nearly. */
const longestInColumn = 36;

export function masthead(layout: Layout, template: Template): readonly Block[] {
  const { fields } = layout;
  const inLine = template.kindFirst === true ? [] : fieldsInLine(layout, template);
  const inTable = template.metadata.filter((field) => fields.metadata[field] !== "" && !inLine.includes(field));
  const title: Paragraph = { type: "paragraph", style: "title", content: wordRun(fields.title, fields) };
  const line = subtitleBlocks(subtitle(layout, template, inLine));
  return [
    ...logoBlocks(template, layout),
    ...(template.kindFirst === true ? [...line, title] : [title, ...line]),
    ...metadataTables(layout, inTable),
  ];
}

/** The letterhead's picture; one whose bytes cannot be read is left to the writer to report. */
function logoBlocks({ logo }: Template, { fields: { language } }: Layout): readonly Image[] {
  if (logo === undefined) return [];
  const { mediaType, width, height, alignment } = logo;
  const bytes = Uint8Array.from(atob(logo.bytes), (character) => character.charCodeAt(0));
  const alternative = localized(logo.alternative, language);
  return [{ type: "image", bytes, mediaType, alternative, width, height, ...(alignment && { alignment }) }];
}

/** As of when (else of which day) and for whom, where the template shows them. */
function fieldsInLine({ fields: { metadata } }: Layout, template: Template): readonly TemplateMetadataField[] {
  const when = metadata.asOf !== "" && template.metadata.includes("asOf") ? "asOf" : "date";
  return ([when, "addressee"] as const).filter((field) => template.metadata.includes(field) && metadata[field] !== "");
}

/** None where the title says it all. */
const subtitleBlocks = (words: string): readonly Paragraph[] =>
  words === "" ? [] : [{ type: "paragraph", style: "subtitle", content: [run(heldTogether(words))] }];

function subtitle({ fields, strings }: Layout, template: Template, inLine: readonly TemplateMetadataField[]): string {
  const { date, addressee } = fields.metadata;
  const pieces = inLine.map((field) => {
    if (field === "asOf") return fields.informationAsOf;
    return field === "addressee" ? fillIn(strings.forAddressee, { addressee }) : date;
  });
  return [localized(template.name, fields.language), ...pieces]
    .filter((words) => words !== "" && !fields.title.text.includes(words))
    .join(strings.separator);
}

/** In two columns what is short, below it and across the page what is not. */
function metadataTables(layout: Layout, shown: readonly TemplateMetadataField[]): readonly Table[] {
  const isLong = (field: TemplateMetadataField): boolean => layout.fields.metadata[field].length > longestInColumn;
  const pairs = shown.filter((field) => !isLong(field)).map((field) => pairOf(field, layout));
  const long = shown.filter(isLong).map((field) => pairOf(field, layout));
  const inColumns = twoByTwo(pairs).map(([left, right]) => [
    ...left,
    ...(right ?? [cell("label", ""), cell("metadata", "")]),
  ]);
  return [
    ...quietGrid([labelShare, valueShare, labelShare, valueShare], inColumns),
    ...quietGrid(
      [labelShare, wideShare],
      long.map(([label, value]) => [label, value]),
    ),
  ];
}

const quietGrid = (columns: Table["columns"], rows: readonly (readonly TableCell[])[]): readonly Table[] =>
  rows.length === 0 ? [] : [{ type: "table", rules: "none", columns, rows: rows.map((cells) => ({ cells })) }];

type Pair = readonly [label: TableCell, value: TableCell];

const pairOf = (field: TemplateMetadataField, { fields, strings }: Layout): Pair => [
  cell("label", strings.metadata[field]),
  cell("metadata", heldTogether(fields.metadata[field])),
];

const cell = (style: "label" | "metadata", text: string): TableCell => [
  { type: "paragraph", style, content: text === "" ? [] : [run(text)] },
];

const twoByTwo = (pairs: readonly Pair[]): readonly (readonly [Pair, Pair | undefined])[] =>
  pairs.flatMap((pair, index) => (index % 2 === 0 ? [[pair, pairs[index + 1]] as const] : []));
