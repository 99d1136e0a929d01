/** Runs of a page: words with their language, references, and the lead that opens a point. */
import type { Inline, NoteReference, TextRun } from "../model/document.ts";
import type { DocumentStrings } from "./document-strings.ts";
import type { Fields, PointFields, Reference, Words } from "./fields.ts";
import { directionOf } from "./language-tags.ts";
import { withCapital } from "./wording.ts";

/** What layout works with. */
export type Layout = { readonly fields: Fields; readonly strings: DocumentStrings };

const thinNoBreakSpace = "\u202f";

export const run = (text: string): TextRun => ({ type: "text", text });

/** Nothing for no words. */
export function wordRun({ text, language }: Words, { direction }: Fields): readonly TextRun[] {
  if (text === "") return [];
  if (language === undefined) return [run(text)];
  const own = directionOf(language);
  return [{ type: "text", text, language, ...(own !== direction && { direction: own }) }];
}

/** Raised numbers, kept apart where there are several. */
export const referenceInlines = (references: readonly Reference[]): readonly Inline[] =>
  references.flatMap(({ note }, index): readonly Inline[] => {
    const reference: NoteReference = { type: "noteReference", note };
    return index === 0 ? [reference] : [run(thinNoBreakSpace), reference];
  });

/** The lead in bold, the words, the number of their source. */
export const pointInlines = (point: PointFields, { fields, strings }: Layout): readonly Inline[] => [
  ...leadInlines(point.lead, strings),
  ...wordRun(point.words, fields),
  ...referenceInlines(point.references),
];

export function leadInlines(lead: string, { leadEnd }: DocumentStrings): readonly Inline[] {
  if (lead === "") return [];
  const ended = /[\p{Po}]$/u.test(lead) ? lead : `${lead}${leadEnd}`;
  return [{ type: "strong", content: [run(ended)] }, run(" ")];
}

/** The pieces that say something, with the separator between them. */
export const separated = (pieces: readonly (readonly Inline[])[], separator: string): readonly Inline[] =>
  pieces
    .filter((piece) => piece.length > 0)
    .flatMap((piece, index) => (index === 0 ? piece : [run(separator), ...piece]));

/** Remarks on the words, set apart from them. */
export const remarkInlines = (remarks: readonly string[], { strings }: Layout): readonly Inline[] =>
  remarks
    .filter((remark) => remark !== "")
    .flatMap((remark) => [run(strings.separator), { type: "emphasis", content: [run(remark)] } as const]);

/** Who said it, in the article's words and then the analyst's. */
function speakerInlines({ speaker, speakerDetails }: PointFields, { fields }: Layout): readonly Inline[] {
  return separated([wordRun(speaker, fields), wordRun({ text: speakerDetails }, fields)], ", ");
}

/** The same at the beginning of a line. */
export const speakerAsLabel = (point: PointFields, layout: Layout): readonly Inline[] =>
  speakerInlines({ ...point, speaker: capitalised(point.speaker, layout.fields.language) }, layout);

const capitalised = ({ text, language }: Words, documentLanguage: string): Words => ({
  text: withCapital(text, language ?? documentLanguage),
  ...(language !== undefined && { language }),
});

/** A quotation on one line with who said it and what is to be said of its words; any other point as it is. */
export function pointOnOneLine(point: PointFields, layout: Layout): readonly Inline[] {
  const speaker = speakerInlines(point, layout);
  return [
    ...pointInlines(point, layout),
    ...(speaker.length === 0 ? [] : [run(layout.strings.dash), ...speaker]),
    ...remarkInlines([point.translation, point.standing], layout),
  ];
}
