/**
 * The document: a small closed tree that stands between composing and writing. What it can say, every writer can
 * write, or reports as a warning.
 */
import type { PointKind } from "./key-point.ts";
import type { PageSetup, StyleSheet } from "./page-setup.ts";
import type { StyleName } from "./style-names.ts";

export type Direction = "ltr" | "rtl";

/** Where a block came from, so that a page leads back to it. An anchor stands at most once in a document. */
export type Anchor = {
  readonly of: "point" | "section" | "source";
  readonly id: string;
  /** Of a point, for formats that can say it. */
  readonly kind?: PointKind;
};

export type Document = {
  readonly language: string;
  readonly direction: Direction;
  readonly properties: DocumentProperties;
  readonly page: PageSetup;
  readonly styles: StyleSheet;
  readonly header: PageFurniture;
  readonly footer: PageFurniture;
  readonly blocks: readonly Block[];
};

export type DocumentProperties = {
  readonly title: string;
  readonly author?: string;
  readonly subject?: string;
  readonly keywords?: readonly string[];
  /** The document's own day, "YYYY-MM-DD": the only date that a file carries. */
  readonly date: string;
};

/** What stands at the head or foot of the first page and of the others. */
export type PageFurniture = { readonly first: FurnitureLine; readonly rest: FurnitureLine };
/** The `marking` is centred, in the style of its name, above what stands in the centre; the others are set in `furniture`. */
export type FurnitureLine = {
  readonly marking?: readonly Inline[];
  readonly start?: readonly Inline[];
  readonly centre?: readonly Inline[];
  readonly end?: readonly Inline[];
};

export type Block = Heading | Paragraph | List | Quotation | Table | Image | Note | PageBreak;

export type Heading = {
  readonly type: "heading";
  readonly level: 1 | 2 | 3;
  /** As it is printed before the words, "1." or "2.1". */
  readonly number?: string;
  readonly content: readonly Inline[];
  readonly anchor?: Anchor;
};

export type Paragraph = {
  readonly type: "paragraph";
  readonly style: StyleName;
  readonly content: readonly Inline[];
  readonly anchor?: Anchor;
};

export type List = {
  readonly type: "list";
  readonly ordered: boolean;
  /** The first item's number, where it is not 1: paragraphs may be numbered through a document. */
  readonly start?: number;
  readonly items: readonly ListItem[];
};
export type ListItem = { readonly blocks: readonly Paragraph[]; readonly anchor?: Anchor };

/** A quotation set off from the text; its paragraphs carry the styles `quote`, `original`, `attribution`. */
export type Quotation = { readonly type: "quotation"; readonly blocks: readonly Paragraph[]; readonly anchor?: Anchor };

export type Table = {
  readonly type: "table";
  /** `rows`: a hairline between rows and none around; `none`: a quiet grid of labels and values. */
  readonly rules: "rows" | "none";
  /** Shares of the width, which add up to 1. */
  readonly columns: readonly number[];
  /** Repeated at the head of each page; absent for a table without one. */
  readonly head?: readonly TableCell[];
  readonly rows: readonly TableRow[];
  /** Stands above it. */
  readonly caption?: Caption;
};
export type TableRow = {
  readonly cells: readonly TableCell[];
  readonly anchor?: Anchor;
  /** Whether the first cell names the row. */
  readonly rowHeader?: boolean;
};
export type TableCell = readonly Paragraph[];

export type Image = {
  readonly type: "image";
  readonly bytes: Uint8Array;
  readonly mediaType: "image/png" | "image/jpeg";
  readonly alternative: string;
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** Where on the lines' width it stands; at their start where it says nothing. */
  readonly alignment?: "start" | "centre" | "end";
  /** Stands below it, on the same side. */
  readonly caption?: Caption;
};

/** Printed in the style `caption` as "Table 1. Ferries by month": the word, its number, and what follows. */
export type Caption = { readonly word: string; readonly number: number; readonly content: readonly Inline[] };

/** A numbered note, standing where it is to be read; `noteReference`s lead to it and it leads back. */
export type Note = {
  readonly type: "note";
  readonly id: string;
  /** As it is printed, "1". */
  readonly label: string;
  readonly content: readonly Inline[];
  readonly anchor?: Anchor;
};

export type PageBreak = { readonly type: "pageBreak" };

export type Inline = TextRun | Strong | Emphasis | Link | NoteReference | Field;

/** Language and direction where they differ from the document's. */
export type TextRun = {
  readonly type: "text";
  readonly text: string;
  readonly language?: string;
  readonly direction?: Direction;
};
export type Strong = { readonly type: "strong"; readonly content: readonly Inline[] };
export type Emphasis = { readonly type: "emphasis"; readonly content: readonly Inline[] };
export type Link = {
  readonly type: "link";
  readonly target: { readonly address: string } | { readonly anchor: Anchor };
  readonly content: readonly Inline[];
};
/** Printed raised, as the note's label. */
export type NoteReference = { readonly type: "noteReference"; readonly note: string };
export type Field = { readonly type: "field"; readonly field: "pageNumber" | "pageCount" };

/** The place of an anchor on a page: points from the page's top left corner. */
export type Placement = {
  readonly anchor: Anchor;
  /** Counted from 1. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** The words alone. */
export const plainInlines = (inlines: readonly Inline[]): string => inlines.map(plainInline).join("");

/** What stands in a head or foot, in the order in which it is read. */
export const partsOfLine = ({ marking, start, centre, end }: FurnitureLine): readonly (readonly Inline[])[] =>
  [marking, start, centre, end].filter((part) => part !== undefined);

function plainInline(inline: Inline): string {
  if (inline.type === "text") return inline.text;
  return inline.type === "noteReference" || inline.type === "field" ? "" : plainInlines(inline.content);
}
