/** A face with what was measured of it: which characters it has, and how wide pieces of text are set in it. */
import type * as fontkit from "fontkit";
import type { Font } from "fontkit";
import type { Glyph, GlyphRun } from "../layout/font-metrics.ts";
import { type CharacterMap, readCharacterMap } from "./character-map.ts";
import { type FontTables, readFontTables, withoutGlyphNames } from "./font-tables.ts";
import { type Kerning, readKerning } from "./kerning.ts";

export type MeasuredFace = {
  readonly font: Font;
  readonly tables: FontTables;
  readonly has: (codePoint: number) => boolean;
  readonly shape: (text: string, rightToLeft: boolean) => GlyphRun;
};

/** How many shaped words a face remembers before it begins anew. */
const remembered = 20_000;

export function measureFace(bytes: Uint8Array, create: typeof fontkit.create): MeasuredFace {
  const tables = readFontTables(bytes);
  const font = create(withoutGlyphNames(tables) as never) as Font;
  const characters = readCharacterMap(tables);
  const simple = simpleShaping(characters, readKerning(tables), 1000 / font.unitsPerEm);
  return {
    font,
    tables,
    has: hasIn(characters),
    shape: remembering((text, rightToLeft) =>
      rightToLeft || needsShaping.test(text) ? shapedByFont(font, text, rightToLeft) : simple(text),
    ),
  };
}

/** Ideographs, syllables and their punctuation: a glyph a character, all of them set one beside the other. */
export function measureSystemFace(tables: FontTables, font: Font): MeasuredFace {
  const characters = readCharacterMap(tables);
  const simple = simpleShaping(characters, () => 0, 1000 / font.unitsPerEm);
  return {
    font,
    tables,
    has: hasIn(characters),
    shape: remembering((text) => simple(text)),
  };
}

/** Asked of every character of every text, of the same few hundred most of all. */
function hasIn({ glyphOf }: CharacterMap): (codePoint: number) => boolean {
  const known = new Uint8Array(0x3000);
  return (codePoint) => {
    if (codePoint >= known.length) return glyphOf(codePoint) !== 0;
    known[codePoint] ||= glyphOf(codePoint) === 0 ? 1 : 2;
    return known[codePoint] === 2;
  };
}

type Shape = MeasuredFace["shape"];

function remembering(shape: Shape): Shape {
  const runs = new Map<string, GlyphRun>();
  return (text, rightToLeft) => {
    const key = rightToLeft ? `\u202E${text}` : text;
    const known = runs.get(key);
    if (known !== undefined) return known;
    const run = shape(text, rightToLeft);
    if (runs.size >= remembered) runs.clear();
    runs.set(key, run);
    return run;
  };
}

/** Combining marks, and every script but Latin, Greek, Cyrillic and what all scripts share. */
const needsShaping = /\p{M}|[\u0590-\u1BFF\u2C00-\uFFFC]|[\uD800-\uDFFF]/u;

const surrogate = /[\uD800-\uDFFF]/;

/**
 * Scripts of one glyph a character: advances and kerning alone. Fontkit's shaper takes 0.6 ms a word; this takes
 * nothing once a pair of characters has been met.
 */
function simpleShaping(characters: CharacterMap, kerning: Kerning, scale: number): (text: string) => GlyphRun {
  const glyphs = new Map<string, Glyph>();
  const pairs = new Map<string, Glyph>();
  const alone = (character: string): Glyph => {
    const known = glyphs.get(character) ?? glyphOf(characters, character, scale);
    glyphs.set(character, known);
    return known;
  };
  const before = (character: string, next: string): Glyph => {
    const pair = character + next;
    const known = pairs.get(pair) ?? kerned(alone(character), kerning(alone(character).id, alone(next).id) * scale);
    pairs.set(pair, known);
    return known;
  };
  return (text) => {
    const row: Glyph[] = [];
    let width = 0;
    const characters = surrogate.test(text) ? [...text] : text;
    for (let at = 0; at < characters.length; at++) {
      const [character = "", next] = [characters[at], characters[at + 1]];
      const glyph = next === undefined ? alone(character) : before(character, next);
      row.push(glyph);
      width += glyph.advance;
    }
    return { text, glyphs: row, faithful: true, width };
  };
}

function glyphOf({ glyphOf, advanceOf }: CharacterMap, character: string, scale: number): Glyph {
  const codePoint = character.codePointAt(0) ?? 0;
  const id = glyphOf(codePoint);
  return { id, codePoints: [codePoint], advance: advanceOf(id) * scale, xOffset: 0, yOffset: 0 };
}

const kerned = (glyph: Glyph, by: number): Glyph => (by === 0 ? glyph : { ...glyph, advance: glyph.advance + by });

function shapedByFont(font: Font, text: string, rightToLeft: boolean): GlyphRun {
  const scale = 1000 / font.unitsPerEm;
  const drawn = rightToLeft ? text.replace(/[()[\]{}<>«»‹›]/g, (mark) => mirrored[mark] ?? mark) : text;
  // fontkit keeps with a glyph the characters that it first stood for, in whatever word that was.
  (font as unknown as { _glyphs: object })._glyphs = {};
  const run = font.layout(drawn, undefined, undefined, undefined, rightToLeft ? "rtl" : "ltr");
  const glyphs = run.glyphs.map((glyph, index): Glyph => {
    const position = run.positions[index];
    return {
      id: glyph.id,
      codePoints: glyph.codePoints,
      advance: (position?.xAdvance ?? 0) * scale,
      xOffset: (position?.xOffset ?? 0) * scale,
      yOffset: (position?.yOffset ?? 0) * scale,
    };
  });
  return { text, ...readAs(text, glyphs, rightToLeft), width: run.advanceWidth * scale };
}

/** Marks that open to the other side where the text runs from right to left. */
const mirrored: Readonly<Record<string, string>> = Object.fromEntries(
  ["()", "[]", "{}", "<>", "«»", "‹›"].flatMap(([open = "", close = ""]) => [
    [open, close],
    [close, open],
  ]),
);

const isJoiner = (codePoint: number): boolean => codePoint === 0x200c || codePoint === 0x200d;

/**
 * Gives every glyph the characters that the text has in its place: fontkit names the parts into which a font takes a
 * letter to pieces (a letter without its dots), not the letter.
 */
function readAs(text: string, glyphs: readonly Glyph[], rightToLeft: boolean): Pick<GlyphRun, "glyphs" | "faithful"> {
  const characters = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  let next = 0;
  const inReadingOrder = (rightToLeft ? glyphs.toReversed() : glyphs).map((glyph): Glyph => {
    const codePoints = characters.slice(next, next + glyph.codePoints.length);
    next += glyph.codePoints.length;
    return { ...glyph, codePoints };
  });
  const faithful = next === characters.length;
  const said = inReadingOrder.filter(({ codePoints }) => codePoints.length !== 1 || !codePoints.every(isJoiner));
  return { glyphs: rightToLeft ? said.reverse() : said, faithful };
}
