/** A paragraph's spans set in lines: broken, justified or ragged, in visual order, with a place for every piece. */
import type { Direction } from "#core/model/document.ts";
import type { TextStyle } from "#core/model/page-setup.ts";
import { type Atom, atomsOf, type Run, type TextTools } from "./atoms.ts";
import { visualOrder } from "./bidi.ts";
import { lastResort } from "./break-rules.ts";
import type { CellPieces } from "./column-widths.ts";
import type { GlyphRun } from "./font-metrics.ts";
import { hangingIn, nothingHangs } from "./hanging.ts";
import { type Give, letterGrowth, letterGrowthAtMost, type Spread, spreadOver } from "./justification.ts";
import { type BrokenLine, breakLines, endsLonely, type Measure } from "./line-breaking.ts";
import type { PageItem, Tag, TextItem } from "./pages.ts";
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
  const { broken, measure } = breakParagraph(atoms, setting, measureOf(setting, tools));
  return broken.map((line, index) => setLine(atoms, line, index, broken, setting, measure, tools));
}

type Broken = { readonly broken: readonly BrokenLine[]; readonly measure: Measure };

/** A justified paragraph that would end in a lonely word is tried again with letters that give more. */
function breakParagraph(atoms: readonly Atom[], { balanced }: Setting, measure: Measure): Broken {
  if (balanced) return { broken: breakEvenly(atoms, measure), measure };
  const broken = breakLines(atoms, measure);
  if (!measure.justified || !endsLonely(broken, atoms, measure)) return { broken, measure };
  const looser = { ...measure, letterShare: letterGrowthAtMost };
  const again = breakLines(atoms, looser);
  return endsLonely(again, atoms, measure) ? { broken, measure } : { broken: again, measure: looser };
}

function measureOf({ width, firstIndent, alignment, direction }: Setting, tools: TextTools): Measure {
  return {
    width,
    firstIndent,
    justified: alignment === "justify",
    hyphenWidth: ({ run }) => (shapeOf("-", run, tools).width * run.format.size) / 1000,
    hanging: alignment === "centre" || alignment === "end" ? nothingHangs : hangingIn(direction, tools.metrics),
    letterGive: ({ text, run }, share) => letterGiveOf(text.length, run, share),
    letterShare: letterGrowth,
  };
}

/** Letters of scripts that run from right to left are joined, and stay so. */
const letterGiveOf = (count: number, { level, format }: Run, share: number): number =>
  level % 2 === 1 ? 0 : count * format.size * share;

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
  { hanging, letterShare }: Measure,
  tools: TextTools,
): Line {
  const pieces = piecesOf(atoms, line, lines[index - 1]?.withinWord === true, tools);
  const indent = index === 0 ? setting.firstIndent : 0;
  const hangs = { start: hanging.start(atoms[line.start]), end: hanging.end(atoms[line.end - 1], line.hyphen) };
  const natural = pieces.reduce((sum, piece) => sum + piece.width, 0);
  const slack = setting.width - indent - natural + hangs.start + hangs.end;
  const last = index === lines.length - 1;
  const spread =
    setting.alignment === "justify" && (!last || slack < 0) ? spreadOver(slack, giveOf(pieces, letterShare)) : unspread;
  const set = [
    ...pieces.map((piece) => spreadPiece(piece, spread, letterShare)),
    ...spaceBehind(last ? undefined : atoms[line.end], tools),
  ];
  const width = set.reduce((sum, { advance }) => sum + advance, 0);
  const left = leftOf(setting, indent, width - hangs.start - hangs.end) - edgeHang(hangs, setting.direction);
  return { items: placePieces(set, left, setting), width };
}

/** The space at which a line ends takes no room, but is there for who reads the text by its structure. */
function spaceBehind(atom: Atom | undefined, tools: TextTools): readonly SetPiece[] {
  if (atom?.kind !== "space") return [];
  return [{ ...pieceOf(atom, " ", undefined, tools), advance: 0, tracking: 0 }];
}

const unspread: Spread = { spaces: 0, letters: 0 };

/** What hangs out at the left. */
const edgeHang = (hangs: { readonly start: number; readonly end: number }, direction: Direction): number =>
  direction === "rtl" ? hangs.end : hangs.start;

function giveOf(pieces: readonly Piece[], share: number): Give {
  const spaces = pieces.reduce((sum, { kind, width }) => sum + (kind === "space" ? width : 0), 0);
  const letters = pieces.reduce((sum, { shape, run }) => sum + letterGiveOf(shape.glyphs.length, run, share), 0);
  return { spaces, letters };
}

/** A piece with what the line's spread adds to it. */
type SetPiece = Piece & { readonly advance: number; readonly tracking: number };

function spreadPiece(piece: Piece, { spaces, letters }: Spread, share: number): SetPiece {
  const { run, shape, kind, width } = piece;
  const tracking = letters * letterGiveOf(1, run, share);
  return {
    ...piece,
    tracking,
    advance: width + tracking * shape.glyphs.length + (kind === "space" ? spaces * width : 0),
  };
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
    if (endsWord(atoms, at)) silent = false;
    const text = atoms.slice(at, end).map((part) => part.text);
    const divided = line.withinWord && end === line.end;
    const hyphen = line.hyphen && divided;
    const actual = silent ? "" : divided ? text.join("") + restOfWord(atoms, end) : undefined;
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

/** Whether a new word begins here: at a space, or where a line may end between two signs at no price. */
const endsWord = (atoms: readonly Atom[], at: number): boolean =>
  atoms[at]?.kind === "space" || atoms[at - 1]?.price === 0;

/** What stands on the next lines of a word that is divided here. */
function restOfWord(atoms: readonly Atom[], start: number): string {
  let end = start;
  while (atoms[end] !== undefined && !endsWord(atoms, end)) end++;
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

function placePieces(pieces: readonly SetPiece[], left: number, setting: Setting): readonly PageItem[] {
  const places = new Map<SetPiece, number>();
  let x = left;
  for (const piece of visualOrder(pieces)) {
    places.set(piece, x);
    x += piece.advance;
  }
  return groupsOf(pieces).flatMap((group) => itemsOf(group, places, setting));
}

/** Neighbours that are drawn in one go: same run, left to right, and said as they are drawn. */
function groupsOf(pieces: readonly SetPiece[]): readonly (readonly SetPiece[])[] {
  const groups: SetPiece[][] = [];
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
  group: readonly SetPiece[],
  places: ReadonlyMap<SetPiece, number>,
  setting: Setting,
): readonly PageItem[] {
  const first = group[0];
  if (first === undefined) return [];
  const x = places.get(first) ?? 0;
  const { destination } = first.run;
  const text = textItem(group, first, x, setting);
  return destination === undefined ? [text] : [{ type: "destination", name: destination, x, y: 0 }, text];
}

const joiner = /[\u200C\u200D]/;

/**
 * A joiner has no glyph: the word says it in the structure. In the marked content, poppler would read it from its end. A
 * link's words stay the link's.
 */
function saidWhole(tag: Tag, group: readonly SetPiece[]): Tag {
  const actual = group.map(({ text }) => text).join("");
  return tag.link === undefined && joiner.test(actual) ? { role: "Span", parent: tag, actual } : tag;
}

function textItem(group: readonly SetPiece[], first: SetPiece, x: number, setting: Setting): TextItem {
  const { run, actual, tracking } = first;
  const { format, face } = run;
  const letterSpacing = format.letterSpacing + tracking;
  const pieces = group.map(({ kind, shape, advance }) => {
    const drawn = (shape.width * format.size) / 1000 + letterSpacing * shape.glyphs.length;
    return { run: shape, after: kind === "space" ? advance - drawn : 0 };
  });
  return {
    type: "text",
    x,
    baseline: setting.baseline - format.rise,
    width: group.reduce((sum, { advance }) => sum + advance, 0),
    face,
    size: format.size,
    colour: format.colour,
    pieces,
    letterSpacing,
    lineTop: 0,
    lineHeight: setting.height,
    ...(actual === undefined ? {} : { actual }),
    ...(format.tag === undefined ? {} : { tag: saidWhole(format.tag, group) }),
    ...(run.isPageNumber && { isPageNumber: true }),
  };
}
