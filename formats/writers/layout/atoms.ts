/** A paragraph's spans as atoms: the smallest pieces between which a line may end, each with its face and width. */
import type { Direction } from "#core/model/document.ts";
import type { Face } from "../writer.ts";
import { type Bidi, plainLevels, rightToLeftScript } from "./bidi.ts";
import { breakPrices, hyphenPrice, never } from "./break-rules.ts";
import { findFace, replacement, wishedFace } from "./face-choice.ts";
import type { FontMetrics } from "./font-metrics.ts";
import type { Hyphenator } from "./hyphenation.ts";
import type { Span, SpanFormat } from "./spans.ts";

/** What the layout of text needs besides the text. */
export type TextTools = {
  readonly metrics: FontMetrics;
  readonly hyphenate: Hyphenator;
  readonly bidi: Bidi | undefined;
  readonly onMissing: (character: string) => void;
};

/** Characters of one format, face and direction. */
export type Run = {
  readonly format: SpanFormat;
  readonly face: Face;
  readonly level: number;
  readonly destination?: string;
};

export type Atom = {
  readonly kind: "text" | "space";
  readonly text: string;
  readonly run: Run;
  /** In points. */
  readonly width: number;
  /** The price of ending the line behind it; `never` where it may not end. */
  readonly price: number;
  /** Whether a hyphen is added where the line ends behind it. */
  readonly hyphen: boolean;
};

/** A character as it is drawn, and how many UTF-16 units of the text it stands for. */
type Character = { readonly text: string; readonly length: number; readonly run: Run };

export function atomsOf(
  spans: readonly Span[],
  direction: Direction,
  hyphenated: boolean,
  tools: TextTools,
): readonly Atom[] {
  const text = spans.map((span) => span.text).join("");
  const levels = levelsOf(text, direction, tools.bidi);
  const prices = breakPrices(text);
  const atoms: Atom[] = [];
  for (const token of tokensOf(charactersOf(spans, levels, tools.metrics, tools.onMissing))) {
    if (spaceLike.test(token.text)) atoms.push(spaceAtom(token, prices, tools.metrics));
    else atoms.push(...wordAtoms(token, prices, hyphenated, tools));
  }
  return atoms;
}

function levelsOf(text: string, direction: Direction, bidi: Bidi | undefined): Uint8Array {
  return bidi !== undefined && rightToLeftScript.test(text) ? bidi(text, direction) : plainLevels(text, direction);
}

/** Ordinary and non-breaking spaces, wide and narrow. */
const spaceLike = /^[ \u00A0\u2007\u2009\u202F]/;
const narrow = /^[\u2009\u202F]/;

function* charactersOf(
  spans: readonly Span[],
  levels: Uint8Array,
  metrics: FontMetrics,
  onMissing: (character: string) => void,
): Generator<Character> {
  let offset = 0;
  for (const { text, format, destination } of spans) {
    let run: Run | undefined;
    for (const character of text) {
      const face = spaceLike.test(character)
        ? (run?.face ?? wishedFace(format))
        : faceOf(character, format, run?.face, metrics);
      const level = levels[offset] ?? 0;
      if (face === undefined) onMissing(character);
      const drawnIn = face ?? faceOf(replacement, format, undefined, metrics) ?? wishedFace(format);
      if (run === undefined || run.face !== drawnIn || run.level !== level)
        run = {
          format,
          face: drawnIn,
          level,
          ...(destination === undefined || run !== undefined ? {} : { destination }),
        };
      yield { text: face === undefined ? replacement : character, length: character.length, run };
      offset += character.length;
    }
  }
}

/** Marks without direction of their own stay in the face of what they stand beside, where it has them. */
const common = /[\s.,:;!?()[\]{}"'«»„“”‘’0-9-]/;

function faceOf(
  character: string,
  format: SpanFormat,
  current: Face | undefined,
  metrics: FontMetrics,
): Face | undefined {
  const codePoint = character.codePointAt(0) ?? 0;
  const naskh = current?.startsWith("naskh") === true;
  if (naskh && common.test(character) && metrics.has(current, codePoint)) return current;
  return findFace(codePoint, format, metrics);
}

type Token = { readonly text: string; readonly run: Run; readonly start: number; readonly end: number };

/** Words and spaces; several spaces are one, and what changes format within a word is several tokens. */
function* tokensOf(characters: Iterable<Character>): Generator<Token> {
  let token: Token | undefined;
  let offset = 0;
  for (const { text, length, run } of characters) {
    const end = offset + length;
    if (token !== undefined && continues(token, text, run)) {
      token = { ...token, text: text === " " ? text : token.text + text, end };
    } else {
      if (token !== undefined) yield token;
      token = { text, run, start: offset, end };
    }
    offset = end;
  }
  if (token !== undefined) yield token;
}

function continues(token: Token, text: string, run: Run): boolean {
  if (text === " " || token.text === " ") return text === token.text;
  return token.run === run && !spaceLike.test(text) && !spaceLike.test(token.text);
}

function spaceAtom({ text, run, end }: Token, prices: Float64Array, metrics: FontMetrics): Atom {
  const { format, face } = run;
  const full = (metrics.shape(face, " ", false).width * format.size) / 1000 + format.letterSpacing;
  const price = text === " " ? (prices[end] ?? never) : never;
  return { kind: "space", text, run, width: narrow.test(text) ? full * 0.6 : full, price, hyphen: false };
}

function wordAtoms(token: Token, prices: Float64Array, hyphenated: boolean, tools: TextTools): readonly Atom[] {
  const { text, run } = token;
  const cuts = cutsOf(token, prices, hyphenated, tools.hyphenate);
  const widthTo = widthsOf(token, tools.metrics);
  const ends = [...cuts.keys(), text.length];
  return ends.map((end, index): Atom => {
    const from = index === 0 ? 0 : (ends[index - 1] ?? 0);
    const hyphen = cuts.get(end) === hyphenPrice;
    const price = end === text.length ? (prices[token.end] ?? never) : (cuts.get(end) ?? never);
    return { kind: "text", text: text.slice(from, end), run, width: widthTo(end) - widthTo(from), price, hyphen };
  });
}

/** Offsets within the word at which a line may end, in order, with their prices. */
function cutsOf({ text, run, start }: Token, prices: Float64Array, hyphenated: boolean, hyphenate: Hyphenator) {
  const cuts = new Map<number, number>();
  for (let at = 1; at < text.length; at++) {
    const price = prices[start + at] ?? never;
    if (price < never) cuts.set(at, price);
  }
  if (hyphenated && cuts.size === 0) for (const at of hyphenationsOf(text, run, hyphenate)) cuts.set(at, hyphenPrice);
  return cuts;
}

/** The word without the marks around it; names in capitals and words with figures are left whole. */
const divisible = /^(\P{L}*)(\p{L}[\p{Ll}\p{M}]+)\P{L}*$/u;

function hyphenationsOf(text: string, { format }: Run, hyphenate: Hyphenator): readonly number[] {
  const match = divisible.exec(text);
  const before = match?.[1]?.length ?? 0;
  return hyphenate(match?.[2] ?? "", format.language).map((offset) => before + offset);
}

/** The width of the word's beginning up to an offset, in points. */
function widthsOf({ text, run }: Token, metrics: FontMetrics): (end: number) => number {
  const { size, letterSpacing } = run.format;
  const whole = metrics.shape(run.face, text, run.level % 2 === 1);
  if (whole.glyphs.length !== text.length) {
    return (end) =>
      (metrics.shape(run.face, text.slice(0, end), run.level % 2 === 1).width * size) / 1000 + letterSpacing * end;
  }
  const sums = new Float64Array(text.length + 1);
  whole.glyphs.forEach((glyph, index) => {
    sums[index + 1] = (sums[index] ?? 0) + (glyph.advance * size) / 1000 + letterSpacing;
  });
  return (end) => sums[end] ?? 0;
}
