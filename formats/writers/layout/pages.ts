/** What the layout gives: pages of text, rules and images in their places, in reading order, each with its role. */
import type { Anchor, Image, Placement } from "#core/model/document.ts";
import type { DrawnFace, GlyphRun } from "./font-metrics.ts";

/** "#RRGGBB" */
export type Colour = string;

export type Role =
  | "Document"
  | "Title"
  | "H1"
  | "H2"
  | "H3"
  | "P"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "BlockQuote"
  | "Table"
  | "TR"
  | "TH"
  | "TD"
  | "Figure"
  | "Caption"
  | "Note"
  | "Reference"
  | "Link"
  | "Span";

/**
 * A place in the document's logical structure. Its identity is what counts: whatever carries the same tag belongs
 * together, also over a page's end.
 */
export type Tag = {
  readonly role: Role;
  readonly parent?: Tag;
  readonly language?: string;
  readonly scope?: "Column" | "Row";
  readonly ordered?: boolean;
  readonly alternative?: string;
  /** What it says, where that is more than its glyphs can. */
  readonly actual?: string;
  /** Unique among the notes. */
  readonly noteId?: string;
  /** Of a link: where it leads and what it says of itself. */
  readonly link?: LinkTarget;
};
export type LinkTarget = ({ readonly address: string } | { readonly destination: string }) & {
  readonly description: string;
};

/** Lengths in points; x from the page's left edge, y downwards from its top. */
export type TextItem = {
  readonly type: "text";
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  readonly face: DrawnFace;
  readonly size: number;
  readonly colour: Colour;
  /** Each piece with the distance that is added behind it, which justifies the line. */
  readonly pieces: readonly TextPiece[];
  /** Added behind every glyph: what the style asks for, and what the line's justification adds. */
  readonly letterSpacing: number;
  /** What the item says where that is not what its glyphs show, as at a hyphenated line's end. */
  readonly actual?: string;
  readonly tag?: Tag;
  /** Whether it says on which page it stands, known only when pages are filled. */
  readonly isPageNumber?: true;
  /** Top and height of its line, for the link's area. */
  readonly lineTop: number;
  readonly lineHeight: number;
};
export type TextPiece = { readonly run: GlyphRun; readonly after: number };

export type RuleItem = {
  readonly type: "rule";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: Colour;
};

export type ImageItem = {
  readonly type: "image";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly image: Image;
  readonly tag: Tag;
};

/** Something that links or bookmarks lead to. */
export type DestinationItem = {
  readonly type: "destination";
  readonly name: string;
  readonly x: number;
  readonly y: number;
};
export type BookmarkItem = {
  readonly type: "bookmark";
  readonly level: 1 | 2 | 3;
  readonly title: string;
  readonly y: number;
};

/** Brings its tag into the structure even where nothing is drawn, as in an empty table cell. */
export type StructureItem = { readonly type: "structure"; readonly tag: Tag };

export type PageItem = TextItem | RuleItem | ImageItem | DestinationItem | BookmarkItem | StructureItem;
export type Page = { readonly items: readonly PageItem[] };

export type LaidOut = {
  /** In points. */
  readonly width: number;
  readonly height: number;
  readonly pages: readonly Page[];
  /** What all tags stand in, also where there is nothing on the pages. */
  readonly root: Tag;
  readonly placements: readonly Placement[];
  /** Characters that no face has, each once. */
  readonly missing: readonly string[];
  /** Characters that only a font of the computer has, each once. */
  readonly fallen: ReadonlyMap<DrawnFace, readonly string[]>;
  /** How many characters were taken out because no document may carry them. */
  readonly forbidden: number;
  /** For each table too wide to be read, how many columns it has. */
  readonly tooWide: readonly number[];
  /** Whether the head or foot of the pages had no room for all of its lines. */
  readonly furnitureCut: boolean;
};

export const sameAnchor = (one: Anchor, other: Anchor): boolean => one.of === other.of && one.id === other.id;
