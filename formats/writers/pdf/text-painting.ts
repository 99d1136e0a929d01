/** Text as operators of a page's content: glyphs by their numbers in the font's subset, each where the layout put it. */
import type { OpenFonts } from "../fonts/open-fonts.ts";
import type { DrawnFace, Glyph } from "../layout/font-metrics.ts";
import type { Colour, TextItem } from "../layout/pages.ts";
import { type EmbeddedFont, type PdfDocument, pdfString } from "./pdfkit-inside.ts";

export type TextPainter = (item: TextItem) => void;

export function textPainter(document: PdfDocument, fonts: OpenFonts): TextPainter {
  const embedded = new Map<DrawnFace, FontInUse>();
  const fontOf = (face: DrawnFace): FontInUse => {
    const known = embedded.get(face) ?? embed(document, fonts, face);
    embedded.set(face, known);
    return known;
  };
  return (item) => {
    const font = fontOf(item.face);
    document.page.fonts[font.embedded.id] ??= font.embedded.ref();
    if (item.actual !== undefined) document.markContent("Span", { actual: actualText(item.actual) });
    document.addContent(operators(item, font));
    if (item.actual !== undefined) document.endMarkedContent();
  };
}

/** pdfkit leaves an empty text out; one that is an object it takes as it stands. */
const actualText = (text: string): string | object => (text === "" ? pdfString("") : text);

type FontInUse = { readonly embedded: EmbeddedFont; readonly included: (glyph: Glyph) => IncludedGlyph };
/** Its number in the subset, in hexadecimal, and its width there, in thousandths. */
type IncludedGlyph = { readonly number: string; readonly width: number };

function embed(document: PdfDocument, fonts: OpenFonts, face: DrawnFace): FontInUse {
  document.font(fonts.open(face), face);
  const embedded = document._font;
  const { subset } = embedded;
  const encodeSlowly = subset.encode.bind(subset);
  subset.encode = () => fonts.subset(face, subset.glyphs) ?? encodeSlowly();
  const byGlyph = new Map<Glyph, IncludedGlyph>();
  const byMeaning = new Map<string, IncludedGlyph>();
  const included = (glyph: Glyph): IncludedGlyph => {
    const known = byGlyph.get(glyph);
    if (known !== undefined) return known;
    const meaning = `${glyph.id} ${glyph.codePoints.join(" ")}`;
    const found = byMeaning.get(meaning) ?? include(embedded, glyph);
    byMeaning.set(meaning, found);
    byGlyph.set(glyph, found);
    return found;
  };
  return { embedded, included };
}

/**
 * A glyph that stands for other characters than before, as one
 * shared by two scripts, is taken in a second time, so that each number means one text.
 */
function include({ subset, widths, unicode, font, scale }: EmbeddedFont, { id, codePoints }: Glyph): IncludedGlyph {
  const first = subset.includeGlyph(id);
  const number = unicode[first] === undefined ? first : subset.glyphs.push(id) - 1;
  const width = font.getGlyph(id).advanceWidth * scale;
  widths[number] = width;
  unicode[number] = codePoints;
  return { number: number.toString(16).padStart(4, "0"), width };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

export function fillOperator(colour: Colour): string {
  const channels = [1, 3, 5].map((at) => round(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  return `${channels.join(" ")} rg`;
}

/** pdfkit's pages are turned so that y runs downwards; the text matrix turns the letters back. */
function operators(item: TextItem, font: FontInUse): string {
  const start = `1 0 0 -1 ${round(item.x)} ${round(item.baseline)} Tm`;
  const shown = isFlat(item) ? flatText(item, font) : raisedText(item, font);
  const face = `/${font.embedded.id} ${round(item.size)} Tf`;
  return `BT ${fillOperator(item.colour)} ${face} ${round(item.letterSpacing)} Tc ${start} ${shown} ET`;
}

const isFlat = (item: TextItem): boolean =>
  item.pieces.every(({ run }) => run.glyphs.every(({ xOffset, yOffset }) => xOffset === 0 && yOffset === 0));

/** One array of glyphs and of the distances by which they stand closer than their widths say. */
function flatText(item: TextItem, { included }: FontInUse): string {
  const parts: string[] = [];
  let glyphs = "";
  let pending = 0;
  for (const { run, after } of item.pieces) {
    for (const glyph of run.glyphs) {
      if (Math.abs(pending) >= 0.5) {
        parts.push(`<${glyphs}> ${-Math.round(pending)}`);
        glyphs = "";
        pending -= Math.round(pending);
      }
      const { number, width } = included(glyph);
      glyphs += number;
      pending += glyph.advance - width;
    }
    pending += (after * 1000) / item.size;
  }
  return `[${parts.join(" ")} <${glyphs}>] TJ`;
}

/** Glyphs with marks above or below: each is given its place. */
function raisedText(item: TextItem, { included }: FontInUse): string {
  const parts: string[] = [];
  let x = item.x;
  for (const { run, after } of item.pieces) {
    for (const glyph of run.glyphs) {
      const at = round(x + (glyph.xOffset * item.size) / 1000);
      const baseline = round(item.baseline - (glyph.yOffset * item.size) / 1000);
      parts.push(`1 0 0 -1 ${at} ${baseline} Tm <${included(glyph).number}> Tj`);
      x += (glyph.advance * item.size) / 1000 + item.letterSpacing;
    }
    x += after;
  }
  return parts.join(" ");
}
