/** A paragraph's spans as atoms: the smallest pieces between which a line may end, each with its face and width. */
import type { Direction } from "#core/model/document.ts";
import { type Bidi, plainLevels, rightToLeftScript } from "./bidi.ts";
import { breakPrices, compoundPrice, hyphenPrice, lastResort, never } from "./break-rules.ts";
import { facesFor, findFace, replacement } from "./face-choice.ts";
import type { DrawnFace, FontMetrics } from "./font-metrics.ts";
import type { Hyphenator } from "./hyphenation.ts";
import type { Span, SpanFormat } from "./spans.ts";

/** What the layout of text needs besides the text. */
export type TextTools = {
  readonly metrics: FontMetrics;
  readonly hyphenate: Hyphenator;
  readonly bidi: Bidi | undefined;
  readonly onMissing: (character: string) => void;
  readonly onFallback: (face: DrawnFace, character: string) => void;
};

/** Characters of one format, face and direction. */
export type Run = {
  readonly format: SpanFormat;
  readonly face: DrawnFace;
  readonly level: number;
  readonly destination?: string;
  readonly isPageNumber?: true;
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
  for (const token of tokensOf(stretchesOf(spans, levels, tools))) {
    if (!spaceLike.test(token.text)) atoms.push(...wordAtoms(token, prices, hyphenated, tools));
    else if (isSpace(token.text) && isSpace(atoms.at(-1)?.text))
      atoms.push(spaceAtom(token, prices, atoms.pop(), tools.metrics));
    else atoms.push(spaceAtom(token, prices, undefined, tools.metrics));
  }
  return atoms;
}

function levelsOf(text: string, direction: Direction, bidi: Bidi | undefined): Uint8Array {
  return bidi !== undefined && rightToLeftScript.test(text) ? bidi(text, direction) : plainLevels(text, direction);
}

/** Ordinary and non-breaking spaces, wide and narrow. */
const spaceMarks = " \u00A0\u2007\u2009\u202F";
const spaceLike = new RegExp(`^[${spaceMarks}]`);
const narrow = /^[\u2009\u202F]/;

const isSpace = (text: string | undefined): boolean => text === " ";

/** Text of one run, with what cannot be drawn replaced, and where it begins in the paragraph's text. */
type Stretch = { readonly text: string; readonly run: Run; readonly start: number; readonly end: number };

function* stretchesOf(spans: readonly Span[], levels: Uint8Array, tools: TextTools): Generator<Stretch> {
  let offset = 0;
  for (const span of spans) {
    yield* stretchesOfSpan(span, offset, levels, tools);
    offset += span.text.length;
  }
}

function* stretchesOfSpan(span: Span, offset: number, levels: Uint8Array, tools: TextTools): Generator<Stretch> {
  const { text, format, destination, isPageNumber } = span;
  const field = isPageNumber && { isPageNumber };
  const faces = facesFor(format);
  const wished = faces[0] ?? "serif-regular";
  let run: Run = {
    format: formatIn(wished, format),
    face: wished,
    level: levels[offset] ?? 0,
    ...field,
    ...(destination && { destination }),
  };
  let drawn = "";
  let start = 0;
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at) ?? 0;
    const length = codePoint > 0xffff ? 2 : 1;
    const face = faceOf(codePoint, run.face, faces, tools);
    const level = levels[offset + at] ?? 0;
    if (face === undefined) tools.onMissing(String.fromCodePoint(codePoint));
    const drawnIn = face ?? findFace(replacement, faces, tools.metrics) ?? wished;
    if (drawnIn !== run.face || level !== run.level) {
      if (drawn !== "") yield { text: drawn, run, start: offset + start, end: offset + at };
      run = {
        format: formatIn(drawnIn, format),
        face: drawnIn,
        level,
        ...field,
        ...(start === 0 && drawn === "" && destination && { destination }),
      };
      drawn = "";
      start = at;
    }
    drawn += String.fromCodePoint(face === undefined ? replacement : codePoint);
    at += length;
  }
  if (drawn !== "") yield { text: drawn, run, start: offset + start, end: offset + text.length };
}

/** Joined letters are not spaced out. */
const formatIn = (face: DrawnFace, format: SpanFormat): SpanFormat =>
  face.startsWith("naskh") && format.letterSpacing > 0 ? { ...format, letterSpacing: 0 } : format;

/** Spaces have no face of their own, and marks without direction stay in the face that they stand beside. */
const spaces: ReadonlySet<number> = new Set([0x20, 0xa0, 0x2007, 0x2009, 0x202f]);
const common: ReadonlySet<number> = new Set([..."0123456789.,:;!?()[]{}\"'«»„“”‘’-"].map((mark) => mark.charCodeAt(0)));

function faceOf(
  codePoint: number,
  face: DrawnFace,
  faces: readonly DrawnFace[],
  { metrics, onFallback }: TextTools,
): DrawnFace | undefined {
  if (spaces.has(codePoint)) return face;
  if (face !== faces[0] && common.has(codePoint) && face.startsWith("naskh") && metrics.has(face, codePoint))
    return face;
  const found = findFace(codePoint, faces, metrics);
  if (found !== undefined) return found;
  const fallback = metrics.fallback(codePoint);
  if (fallback !== undefined) onFallback(fallback, String.fromCodePoint(codePoint));
  return fallback;
}

/** Words, and spaces one by one; what changes format within a word is several tokens. */
function* tokensOf(stretches: Iterable<Stretch>): Generator<Stretch> {
  for (const { text, run, start, end } of stretches) {
    // A replaced pair of surrogates is shorter than what it stands for: offsets within such a stretch are near ones.
    const lost = end - start - text.length;
    for (const match of text.matchAll(tokens)) {
      const from = start + match.index;
      yield {
        text: match[0],
        run,
        start: from,
        end: from + match[0].length + (match.index + match[0].length === text.length ? lost : 0),
      };
    }
  }
}

/** What has no space for longer is taken in pieces: the cost of shaping a word grows faster than the word. */
const longestToken = 300;
const tokens = new RegExp(`[${spaceMarks}]|[^${spaceMarks}]{1,${longestToken}}`, "gu");

/** Several spaces are one, and the line may end behind the last of them. */
function spaceAtom(
  { text, run, end }: Stretch,
  prices: Float64Array,
  before: Atom | undefined,
  metrics: FontMetrics,
): Atom {
  const price = text === " " ? (prices[end] ?? never) : never;
  if (before !== undefined) return { ...before, price };
  const { format, face } = run;
  const full = (metrics.shape(face, " ", false).width * format.size) / 1000 + format.letterSpacing;
  return { kind: "space", text, run, width: narrow.test(text) ? full * 0.6 : full, price, hyphen: false };
}

function wordAtoms(token: Stretch, prices: Float64Array, hyphenated: boolean, tools: TextTools): readonly Atom[] {
  const { text, run } = token;
  const cuts = cutsOf(token, prices, hyphenated, tools.hyphenate);
  const widthTo = widthsOf(token, tools.metrics);
  const ends = [...cuts.keys(), text.length];
  return ends.map((end, index): Atom => {
    const from = index === 0 ? 0 : (ends[index - 1] ?? 0);
    const { price, hyphen } = cuts.get(end) ?? { price: priceBehind(token, prices), hyphen: false };
    return { kind: "text", text: text.slice(from, end), run, width: widthTo(end) - widthTo(from), price, hyphen };
  });
}

const priceBehind = ({ text, end }: Stretch, prices: Float64Array): number =>
  Math.min(prices[end] ?? never, text.length < longestToken ? never : lastResort);

type Cut = { readonly price: number; readonly hyphen: boolean };

/** Offsets within the word at which a line may end, in order. */
function cutsOf(token: Stretch, prices: Float64Array, hyphenated: boolean, hyphenate: Hyphenator) {
  const { text, run, start } = token;
  const found: (readonly [at: number, cut: Cut])[] = [];
  for (let at = 1; at < text.length; at++) {
    const price = prices[start + at] ?? never;
    if (price < never) found.push([at, { price, hyphen: false }]);
  }
  if (!hyphenated) return new Map(found);
  const isCompound = found.length > 0;
  if (isCompound && found.some(([, { price }]) => price !== compoundPrice)) return new Map(found);
  const ends = [...found.map(([at]) => at), text.length];
  const divisions = ends.flatMap((end, index) => {
    const from = ends[index - 1] ?? 0;
    if (isCompound && end - from < shortestOfCompound) return [];
    const price = isCompound ? hyphenPrice * 3 : hyphenPrice;
    return hyphenationsOf(text.slice(from, end), run, hyphenate).map(
      (at) => [from + at, { price, hyphen: true }] as const,
    );
  });
  return new Map([...found, ...divisions].sort(([one], [other]) => one - other));
}

/** A part of a compound is divided only where it is long, and reluctantly: its own hyphen is the better place. */
const shortestOfCompound = 9;

/** The word without the marks around it; names in capitals and words with figures are left whole. */
const divisible = /^(\P{L}*)(\p{L}(?:[\p{Ll}\p{Lm}\p{M}]|[’‘'`](?=\p{Ll}))+)\P{L}*$/u;

function hyphenationsOf(text: string, { format }: Run, hyphenate: Hyphenator): readonly number[] {
  const match = divisible.exec(text);
  const before = match?.[1]?.length ?? 0;
  return hyphenate(match?.[2] ?? "", format.language).map((offset) => before + offset);
}

/** The width of the word's beginning up to an offset, in points. */
function widthsOf({ text, run }: Stretch, metrics: FontMetrics): (end: number) => number {
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
