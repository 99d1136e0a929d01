/**
 * The parts of pdfkit 0.20 that its types leave out and this writer builds on: fonts' subsets, structure elements'
 * dictionaries, the metadata. Named here once, so that an update of pdfkit has one place to be checked against.
 */
import type { Font } from "fontkit";

export type Reference = { readonly data: Record<string, unknown>; readonly end: (bytes?: Uint8Array) => void };

/** What is drawn as a picture; its object is made at the first drawing. */
export type Picture = {
  readonly label: string;
  readonly width: number;
  readonly height: number;
  obj?: Reference;
  readonly embed: (document: PdfDocument) => void;
};

/** A font in a document, holding the glyphs that it uses. */
export type EmbeddedFont = {
  readonly id: string;
  readonly font: Font;
  readonly scale: number;
  readonly subset: {
    readonly glyphs: number[];
    readonly includeGlyph: (glyph: number) => number;
    encode: () => Uint8Array;
  };
  /** By the glyph's number in the subset: its width in thousandths, and the characters it stands for. */
  readonly widths: (number | undefined)[];
  readonly unicode: (readonly number[] | undefined)[];
  readonly ref: () => Reference;
};

export type StructureElement = {
  readonly dictionary: Reference;
  readonly add: (child: StructureElement | (() => void)) => void;
  readonly end: () => void;
};

type ElementOptions = {
  readonly lang?: string;
  readonly alt?: string;
  readonly actual?: string;
  readonly scope?: string;
  readonly bbox?: readonly number[];
};
type AnnotationOptions = { readonly structParent?: StructureElement; readonly Contents?: string | object };

export type OutlineItem = { readonly addItem: (title: string, options: object) => OutlineItem };

export type PdfPage = {
  readonly fonts: Record<string, Reference>;
  readonly height: number;
  readonly width: number;
  readonly content: { readonly write: (operators: string) => void; end: () => void };
};

export type PdfDocument = {
  readonly page: PdfPage;
  readonly outline: OutlineItem;
  readonly info: Record<string, unknown>;
  readonly _font: EmbeddedFont;
  readonly _root: { readonly data: Record<string, unknown> };
  _id: Uint8Array;
  _addInfo: () => void;
  readonly on: (event: "data" | "end" | "error", listener: (value: unknown) => void) => void;
  readonly addPage: () => void;
  readonly font: (font: Font, name: string) => void;
  addContent: (operators: string) => void;
  _write: (piece: string | Uint8Array) => void;
  /** How many bytes were written. */
  _offset: number;
  readonly appendXML: (xml: string) => void;
  readonly ref: (data: Readonly<Record<string, unknown>>) => Reference;
  readonly image: (picture: Picture, x: number, y: number, options: object) => void;
  readonly struct: (type: string, options: ElementOptions) => StructureElement;
  readonly addStructure: (element: StructureElement) => void;
  readonly getStructTreeRoot: () => Reference;
  readonly markContent: (tag: "Artifact" | "Span", options: object) => void;
  readonly endMarkedContent: () => void;
  readonly link: (x: number, y: number, width: number, height: number, url: string, options: AnnotationOptions) => void;
  readonly goTo: (
    x: number,
    y: number,
    width: number,
    height: number,
    name: string,
    options: AnnotationOptions,
  ) => void;
  readonly addNamedDestination: (name: string, fit: "XYZ", left: number, top: number, zoom: null) => void;
  readonly end: () => void;
};

export type PdfOptions = {
  readonly size: readonly [number, number];
  readonly lang: string;
  readonly info: Readonly<Record<string, string | Date>>;
};

/** A document that is to be PDF/A-2a: tagged, version 1.7, with no font of its own. */
export async function openDocument({ size, lang, info }: PdfOptions): Promise<PdfDocument> {
  const { default: PDFDocument } = await import("pdfkit");
  const document = new PDFDocument({
    autoFirstPage: false,
    displayTitle: true,
    // Without this pdfkit would load Helvetica, which no archive file may leave unembedded.
    font: "",
    info: { ...info },
    lang,
    margin: 0,
    pdfVersion: "1.7",
    size: [...size],
    subset: "PDF/A-2a" as never,
    tagged: true,
  }) as unknown as PdfDocument;
  sortNamesByCode(document._root.data["Names"] as NamesReference);
  return document;
}

type NamesReference = { readonly data: { readonly Dests: { _compareKeys: (one: string, other: string) => number } } };

/** ISO 32000-2, 7.9.6, wants names in the order of their codes; pdfkit asks for a language's order, which takes 10 ms to load. */
function sortNamesByCode({ data: { Dests: destinations } }: NamesReference): void {
  destinations._compareKeys = (one, other) => (one < other ? -1 : Number(one > other));
}

/** Strings of a dictionary are objects to pdfkit; a plain string would be a name. */
export const pdfString = (text: string): object => Object(text);
