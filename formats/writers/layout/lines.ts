/** A paragraph's spans set in lines: broken, justified or ragged, in visual order, with a place for every piece. */
import type { Direction } from "#core/model/document.ts";
import type { TextStyle } from "#core/model/page-setup.ts";
import { type Atom, atomsOf, type Run, type TextTools } from "./atoms.ts";
import { visualOrder } from "./bidi.ts";
import { lastResort } from "./break-rules.ts";
import type { CellPieces } from "./column-widths.ts";
import type { GlyphRun } from "./font-metrics.ts";
import { type BrokenLine, breakLines, type Measure } from "./line-breaking.ts";
import type { PageItem, TextItem } from "./pages.ts";
import type { Span } from "./spans.ts";

export type Setting = {
  /** In points, as all lengths. */
  readonly width: number;
  readonly firstIndent: number;
  readonly height: number;
  /** From the line's top. */
  readonly baseline: number;
  readonly alignment: TextStyle["alignment"];
  readonly direction: Direction;
  /** Lines as even as their number allows, for titles and headings. */
  readonly balanced: boolean;
};

/** Its items stand relative to the column's left edge and the line's top. */
export type Line = { readonly items: readonly PageItem[]; readonly width: number };

export function setLines(spans: readonly Span[], setting: Setting, tools: TextTools): readonly Line[] {
  const justified = setting.alignment === "justify";
  const atoms = atomsOf(spans, setting.direction, justified, tools).flatMap((atom) => splitOverlong(atom, setting));
  const hyphenWidth = ({ run }: Atom) => (shapeOf("-", run, tools).width * run.format.size) / 1000;
  const measure = { width: setting.width, firstIndent: setting.firstIndent, justified, hyphenWidth };
  const broken = setting.balanced ? breakEvenly(atoms, measure) : breakLines(atoms, measure);
  return broken.map((line, index) => setLine(atoms, line, index, broken, setting, tools));
}

/** The lines of the narrowest measure that needs no more of them, in steps of a fortieth, down to half the width. */
function breakEvenly(atoms: readonly Atom[], measure: Measure): readonly BrokenLine[] {
  const widest = breakLines(atoms, measure);
  let even = widest;
  for (let share = 39; share >= 20 && even.length > 1; share--) {
    const narrower = breakLines(atoms, { ...measure, width: (measure.width * share) / 40 });
    if (narrower.length > widest.length || isOverfull(narrower, atoms, (measure.width * share) / 40)) break;
    even = narrower;
  }
  return even;
}

function isOverfull(lines: readonly BrokenLine[], atoms: readonly Atom[], width: number): boolean {
  return lines.some(({ start, end }) => atoms.slice(start, end).reduce((sum, atom) => sum + atom.width, 0) > width);
}

/** The text as pieces that no line's end may part, unless nothing else helps. */
export function piecesToFit(spans: readonly Span[], direction: Direction, tools: TextTools): CellPieces {
  const pieces: { readonly width: number; readonly space: number }[] = [];
  let width = 0;
  for (const atom of atomsOf(spans, direction, false, tools)) {
    const ends = atom.price < lastResort;
    if (!ends || atom.kind === "text") width += atom.width;
    if (!ends) continue;
    pieces.push({ width, space: atom.kind === "space" ? atom.width : 0 });
    width = 0;
  }
  return width > 0 ? [...pieces, { width, space: 0 }] : pieces;
}

/** A word wider than the line is divided between any two characters, without a hyphen. */
function splitOverlong(atom: Atom, { width }: Setting): readonly Atom[] {
  const characters = atom.kind === "text" && atom.width > width ? [...atom.text] : [];
  if (characters.length < 2) return [atom];
  return characters.map((text, index) => {
    const last = index === characters.length - 1;
    const share = atom.width / characters.length;
    return { ...atom, text, width: share, price: last ? atom.price : lastResort, hyphen: last && atom.hyphen };
  });
}

type Piece = {
  readonly kind: Atom["kind"];
  readonly text: string;
  readonly run: Run;
  readonly level: number;
  readonly shape: GlyphRun;
  readonly width: number;
  readonly actual?: string;
};

function shapeOf(text: string, run: Run, tools: TextTools): GlyphRun {
  return tools.metrics.shape(run.face, text, run.level % 2 === 1);
}

function setLine(
  atoms: readonly Atom[],
  line: BrokenLine,
  index: number,
  lines: readonly BrokenLine[],
  setting: Setting,
  tools: TextTools,
): Line {
  const pieces = piecesOf(atoms, line, lines[index - 1]?.hyphen === true, tools);
  const indent = index === 0 ? setting.firstIndent : 0;
  const natural = pieces.reduce((sum, piece) => sum + piece.width, 0);
  const slack = setting.width - indent - natural;
  const last = index === lines.length - 1;
  const extra = setting.alignment === "justify" && !last ? extraOf(pieces, slack) : 0;
  const width = natural + extra * spacesOf(pieces).length;
  const left = leftOf(setting, indent, width);
  return { items: placePieces(pieces, left, extra, setting), width };
}

const spacesOf = (pieces: readonly Piece[]): readonly Piece[] => pieces.filter((piece) => piece.kind === "space");

/** What each space gains; a line that would be torn open stays ragged. */
function extraOf(pieces: readonly Piece[], slack: number): number {
  const spaces = spacesOf(pieces);
  const extra = spaces.length === 0 ? 0 : slack / spaces.length;
  return extra > 3 * (spaces[0]?.width ?? 0) ? 0 : extra;
}

function leftOf({ alignment, direction, width }: Setting, indent: number, used: number): number {
  if (alignment === "centre") return (width - used) / 2;
  const atRight = (direction === "rtl") !== (alignment === "end");
  return atRight ? width - indent - used : indent;
}

function piecesOf(atoms: readonly Atom[], line: BrokenLine, continued: boolean, tools: TextTools): readonly Piece[] {
  const pieces: Piece[] = [];
  let silent = continued;
  for (let at = line.start; at < line.end; ) {
    const atom = atoms[at];
    if (atom === undefined) break;
    const end = atom.kind === "space" ? at + 1 : endOfRun(atoms, at, line.end);
    if (atom.kind === "space") silent = false;
    const text = atoms.slice(at, end).map((part) => part.text);
    const hyphen = line.hyphen && end === line.end;
    const actual = silent ? "" : hyphen ? text.join("") + restOfWord(atoms, end) : undefined;
    pieces.push(pieceOf(atom, text.join("") + (hyphen ? "-" : ""), actual, tools));
    at = end;
  }
  return pieces;
}

function endOfRun(atoms: readonly Atom[], start: number, limit: number): number {
  let end = start + 1;
  while (end < limit && atoms[end]?.kind === "text" && atoms[end]?.run === atoms[start]?.run) end++;
  return end;
}

/** What stands on the next lines of a word that is divided here. */
function restOfWord(atoms: readonly Atom[], start: number): string {
  let end = start;
  while (atoms[end]?.kind === "text") end++;
  return atoms
    .slice(start, end)
    .map((atom) => atom.text)
    .join("");
}

/** Letters farther apart than this share of the size are taken for words by readers of PDF. */
const readableSpacing = 0.08;

function pieceOf(atom: Atom, text: string, actual: string | undefined, tools: TextTools): Piece {
  const { run, kind } = atom;
  const { size, letterSpacing } = run.format;
  const shape = shapeOf(kind === "space" ? " " : text, run, tools);
  const unreadable = letterSpacing > readableSpacing * size || !shape.faithful;
  const said = actual ?? (kind === "text" && unreadable ? text : undefined);
  const width = kind === "space" ? atom.width : (shape.width * size) / 1000 + letterSpacing * shape.glyphs.length;
  return { kind, text, run, level: run.level, shape, width, ...(said === undefined ? {} : { actual: said }) };
}

function placePieces(pieces: readonly Piece[], left: number, extra: number, setting: Setting): readonly PageItem[] {
  const places = new Map<Piece, number>();
  let x = left;
  for (const piece of visualOrder(pieces)) {
    places.set(piece, x);
    x += piece.width + (piece.kind === "space" ? extra : 0);
  }
  return groupsOf(pieces).flatMap((group) => itemsOf(group, places, extra, setting));
}

/** Neighbours that are drawn in one go: same run, left to right, and said as they are drawn. */
function groupsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const joins = before?.run === piece.run && before.actual === piece.actual && piece.actual === undefined;
    if (group !== undefined && joins && piece.level % 2 === 0) group.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

function itemsOf(
  group: readonly Piece[],
  places: ReadonlyMap<Piece, number>,
  extra: number,
  setting: Setting,
): readonly PageItem[] {
  const first = group[0];
  if (first === undefined) return [];
  const x = places.get(first) ?? 0;
  const { destination } = first.run;
  const text = textItem(group, first.run, x, extra, setting);
  return destination === undefined ? [text] : [{ type: "destination", name: destination, x, y: 0 }, text];
}

function textItem(group: readonly Piece[], run: Run, x: number, extra: number, setting: Setting): TextItem {
  const { format, face } = run;
  const actual = group[0]?.actual;
  const pieces = group.map((piece) => {
    const grown = piece.kind === "space" ? extra + piece.width - drawnWidth(piece) : 0;
    return { run: piece.shape, after: grown };
  });
  return {
    type: "text",
    x,
    baseline: setting.baseline - format.rise,
    width: group.reduce((sum, piece) => sum + piece.width + (piece.kind === "space" ? extra : 0), 0),
    face,
    size: format.size,
    colour: format.colour,
    pieces,
    letterSpacing: format.letterSpacing,
    lineTop: 0,
    lineHeight: setting.height,
    ...(actual === undefined ? {} : { actual }),
    ...(format.tag === undefined ? {} : { tag: format.tag }),
    ...(run.isPageNumber && { isPageNumber: true }),
  };
}

const drawnWidth = ({ shape, run }: Piece): number =>
  (shape.width * run.format.size) / 1000 + run.format.letterSpacing * shape.glyphs.length;
