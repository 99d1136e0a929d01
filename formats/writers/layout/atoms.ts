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
    if (!spaceMarks.includes(token.text.charAt(0))) atoms.push(...wordAtoms(token, prices, hyphenated, tools));
    else if (isSpace(token.text) && isSpace(atoms.at(-1)?.text))
      atoms.push(spaceAtom(token, prices, atoms.pop(), tools.metrics));
    else atoms.push(spaceAtom(token, prices, undefined, tools.metrics));
  }
  return atoms;
}

function levelsOf(text: string, direction: Direction, bidi: Bidi | undefined): Uint8Array {
  return bidi !== undefined && (direction === "rtl" || rightToLeftScript.test(text))
    ? bidi(text, direction)
    : plainLevels(text);
}

/** Ordinary and non-breaking spaces, wide and narrow. */
const spaceMarks = " \u00A0\u2007\u2009\u202F";
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
  const runIn = (face: DrawnFace, level: number, first: boolean): Run => ({
    format: formatIn(face, format),
    face,
    level,
    ...field,
    ...(first && destination && { destination }),
  });
  let run = runIn(wished, levels[offset] ?? 0, true);
  let start = 0;
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at) ?? 0;
    const length = codePoint > 0xffff ? 2 : 1;
    const level = levels[offset + at] ?? 0;
    const isPlain = run.face === wished && tools.metrics.has(wished, codePoint);
    const face = isPlain ? wished : faceOf(codePoint, run.face, faces, tools);
    if (face !== run.face || level !== run.level) {
      if (at > start) yield { text: text.slice(start, at), run, start: offset + start, end: offset + at };
      run = runIn(face ?? findFace(replacement, faces, tools.metrics) ?? wished, level, at === 0);
      start = at;
    }
    at += length;
    if (face !== undefined) continue;
    tools.onMissing(String.fromCodePoint(codePoint));
    yield { text: String.fromCodePoint(replacement), run, start: offset + start, end: offset + at };
    start = at;
  }
  if (start < text.length) yield { text: text.slice(start), run, start: offset + start, end: offset + text.length };
}

/** Joined letters are not spaced out. */
const formatIn = (face: DrawnFace, format: SpanFormat): SpanFormat =>
  face.startsWith("naskh") && format.letterSpacing > 0 ? { ...format, letterSpacing: 0 } : format;

/** Joiners and spaces have no face of their own, and marks without direction stay in the face that they stand beside. */
const joiners: ReadonlySet<number> = new Set([0x200c, 0x200d]);
const spaces: ReadonlySet<number> = new Set([0x20, 0xa0, 0x2007, 0x2009, 0x202f]);
const common: ReadonlySet<number> = new Set([..."0123456789.,:;!?()[]{}\"'«»„“”‘’-"].map((mark) => mark.charCodeAt(0)));

function faceOf(
  codePoint: number,
  face: DrawnFace,
  faces: readonly DrawnFace[],
  { metrics, onFallback }: TextTools,
): DrawnFace | undefined {
  if (spaces.has(codePoint) || joiners.has(codePoint)) return face;
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
  for (const stretch of stretches) {
    const { text, run, start, end } = stretch;
    // A replaced pair of surrogates is shorter than what it stands for.
    const lost = end - start - text.length;
    for (let from = 0; from < text.length; ) {
      const to = spaceMarks.includes(text.charAt(from)) ? from + 1 : endOfWord(text, from);
      const behind = start + to + (to === text.length ? lost : 0);
      yield to - from === text.length ? stretch : { text: text.slice(from, to), run, start: start + from, end: behind };
      from = to;
    }
  }
}

/** What has no space for longer is taken in pieces: the cost of shaping a word grows faster than the word. */
const longestToken = 300;

function endOfWord(text: string, from: number): number {
  let to = from + 1;
  while (to < text.length && to - from < longestToken && !spaceMarks.includes(text.charAt(to))) to++;
  const dividesPair = to < text.length && /[\uDC00-\uDFFF]/.test(text.charAt(to));
  return dividesPair ? to + 1 : to;
}

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
  const last = priceBehind(token, prices);
  if (cuts.length === 0) return [{ kind: "text", text, run, width: widthTo(text.length), price: last, hyphen: false }];
  const atoms: Atom[] = [];
  let [from, before] = [0, 0];
  for (const { at, price, hyphen } of [...cuts, { at: text.length, price: last, hyphen: false }]) {
    const width = widthTo(at);
    atoms.push({ kind: "text", text: text.slice(from, at), run, width: width - before, price, hyphen });
    [from, before] = [at, width];
  }
  return atoms;
}

const priceBehind = ({ text, end }: Stretch, prices: Float64Array): number =>
  Math.min(prices[end] ?? never, text.length < longestToken ? never : lastResort);

/** An offset within a word at which a line may end. */
type Cut = { readonly at: number; readonly price: number; readonly hyphen: boolean };

const whole: readonly Cut[] = [];

/** In order. */
function cutsOf(token: Stretch, prices: Float64Array, hyphenated: boolean, hyphenate: Hyphenator): readonly Cut[] {
  const { text, run, start } = token;
  let found: Cut[] | undefined;
  for (let at = 1; at < text.length; at++) {
    const price = prices[start + at] ?? never;
    if (price === never) continue;
    found ??= [];
    found.push({ at, price, hyphen: false });
  }
  if (!hyphenated) return found ?? whole;
  if (found !== undefined) return compoundCuts(text, found, run.format.language, hyphenate);
  const divisions = hyphenate(text, run.format.language);
  return divisions.length === 0 ? whole : divisions.map((at) => ({ at, price: hyphenPrice, hyphen: true }));
}

/** A part of a compound is divided only where it is long, and reluctantly: its own hyphen is the better place. */
const shortestOfCompound = 9;

function compoundCuts(text: string, joints: readonly Cut[], language: string, hyphenate: Hyphenator): readonly Cut[] {
  if (joints.some(({ price }) => price !== compoundPrice)) return joints;
  const ends = [...joints.map(({ at }) => at), text.length];
  const divisions = ends.flatMap((end, index) => {
    const from = ends[index - 1] ?? 0;
    const inner = end - from < shortestOfCompound ? [] : hyphenate(text.slice(from, end), language);
    return inner.map((at): Cut => ({ at: from + at, price: hyphenPrice * 3, hyphen: true }));
  });
  return [...joints, ...divisions].sort((one, other) => one.at - other.at);
}

/** The width of the word's beginning up to an offset, in points; offsets are asked for in order. */
function widthsOf({ text, run }: Stretch, metrics: FontMetrics): (end: number) => number {
  const { size, letterSpacing } = run.format;
  const rightToLeft = run.level % 2 === 1;
  const shape = metrics.shape(run.face, text, rightToLeft);
  const inPoints = (width: number, count: number): number => (width * size) / 1000 + letterSpacing * count;
  if (shape.glyphs.length !== text.length)
    return (end) => inPoints(metrics.shape(run.face, text.slice(0, end), rightToLeft).width, end);
  let [reached, sum] = [0, 0];
  return (end) => {
    if (end === text.length) return inPoints(shape.width, end);
    for (; reached < end; reached++) sum += shape.glyphs[reached]?.advance ?? 0;
    return inPoints(sum, end);
  };
}
