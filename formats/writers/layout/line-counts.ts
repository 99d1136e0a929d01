/** How many lines paragraphs take, and how wide labels are, remembered between looks at a document, so that only what is looked at is set anew. */
import type { Setting } from "./lines.ts";
import type { Span, SpanFormat } from "./spans.ts";

/** What is known already of such text, or what `find` finds. */
type Remembering = (spans: readonly Span[], setting: Setting, find: () => number) => number;

export type LineCounts = {
  readonly of: Remembering;
  /** In points, of text in one line. */
  readonly widthOf: Remembering;
};

/** Of paragraphs and labels: as many as several long documents have. */
const mostKept = 40_000;

export type RememberedCounts = {
  /** `means`: what else of the document decides where lines end; `reports`: how much was found amiss so far. */
  readonly within: (means: string, reports: () => number) => LineCounts;
};

/** For one set of fonts. A paragraph in which something is amiss is set each time, so that it is reported each time. */
export function rememberCounts(): RememberedCounts {
  const known = new Map<string, number>();
  const remember =
    (what: string, reports: () => number): Remembering =>
    (spans, setting, find) => {
      const key = `${what} ${keyOf(spans, setting)}`;
      const remembered = known.get(key);
      if (remembered !== undefined) return remembered;
      const before = reports();
      const found = find();
      if (known.size >= mostKept) known.clear();
      if (reports() === before) known.set(key, found);
      return found;
    };
  return {
    within: (means, reports) => ({
      of: remember(`lines ${means}`, reports),
      widthOf: remember(`width ${means}`, reports),
    }),
  };
}

const keyOf = (spans: readonly Span[], { width, firstIndent, alignment, direction, balanced }: Setting): string =>
  `${width} ${firstIndent} ${alignment} ${direction} ${balanced} ${spans.map(keyOfSpan).join("\n")}`;

const keyOfSpan = ({ text, format }: Span): string => `${keyOfFormat(format)} ${text}`;

const keyOfFormat = ({ family, bold, italic, size, letterSpacing, language }: SpanFormat): string =>
  `${family} ${bold} ${italic} ${size} ${letterSpacing} ${language}`;
