/** The document's named styles under the names that Word's gallery, navigation pane and tables of contents know. */
import type { StyleName } from "#core/model/style-names.ts";

export type WordStyle = {
  readonly id: string;
  /** Word's own name where there is one: it is shown in the reader's language. */
  readonly name: string;
  /** The style of the paragraph that follows when the reader presses Enter. */
  readonly next?: string;
  /** Counted from 0: the level in the navigation pane. */
  readonly outline?: number;
};

export const wordStyles: Readonly<Record<StyleName, WordStyle>> = {
  title: { id: "Title", name: "Title", next: "Subtitle" },
  subtitle: { id: "Subtitle", name: "Subtitle", next: "BodyText" },
  heading1: { id: "Heading1", name: "heading 1", next: "BodyText", outline: 0 },
  heading2: { id: "Heading2", name: "heading 2", next: "BodyText", outline: 1 },
  heading3: { id: "Heading3", name: "heading 3", next: "BodyText", outline: 2 },
  body: { id: "BodyText", name: "Body Text" },
  lead: { id: "Lead", name: "Lead", next: "BodyText" },
  quote: { id: "Quote", name: "Quote", next: "QuoteAttribution" },
  attribution: { id: "QuoteAttribution", name: "Quote Attribution", next: "BodyText" },
  original: { id: "QuoteOriginal", name: "Quote Original", next: "BodyText" },
  label: { id: "Label", name: "Label", next: "BodyText" },
  metadata: { id: "Metadata", name: "Metadata" },
  tableHead: { id: "TableHeading", name: "Table Heading" },
  tableCell: { id: "TableContents", name: "Table Contents" },
  caption: { id: "Caption", name: "caption", next: "BodyText" },
  source: { id: "Bibliography", name: "Bibliography" },
  note: { id: "EndnoteText", name: "endnote text" },
  marking: { id: "Marking", name: "Marking" },
  furniture: { id: "Header", name: "header" },
};

/** Styles that stand beside those of the sheet. */
export const furtherStyles = {
  normal: { id: "Normal", name: "Normal" },
  footer: { id: "Footer", name: "footer" },
  listNumber: { id: "ListNumber", name: "List Number" },
  listBullet: { id: "ListBullet", name: "List Bullet" },
  listContinue: { id: "ListContinue", name: "List Continue" },
  picture: { id: "Picture", name: "Picture" },
  gap: { id: "TableGap", name: "Table Gap" },
  strong: { id: "Strong", name: "Strong" },
  emphasis: { id: "Emphasis", name: "Emphasis" },
  hyperlink: { id: "Hyperlink", name: "Hyperlink" },
  noteReference: { id: "EndnoteReference", name: "endnote reference" },
  noteLabel: { id: "NoteLabel", name: "Note Label" },
  markingCharacter: { id: "MarkingChar", name: "Marking Char" },
  tableRows: { id: "BriefingTable", name: "Briefing Table" },
  tableGrid: { id: "BriefingGrid", name: "Briefing Grid" },
} as const satisfies Readonly<Record<string, WordStyle>>;

/** Whether Word has the style itself; others must say that they are custom. */
const builtIn =
  /^(?:Title|Subtitle|Quote|Body Text|Bibliography|Normal|Strong|Emphasis|Hyperlink|List (?:Number|Bullet|Continue)|heading \d|caption|header|footer|endnote (?:text|reference))$/;
export const isBuiltIn = (style: WordStyle): boolean => builtIn.test(style.name);
