/** How many lines paragraphs take, remembered between looks at a document, so that only what is looked at is set anew. */
import type { Setting } from "./lines.ts";
import type { Span, SpanFormat } from "./spans.ts";

export type LineCounts = { readonly of: (spans: readonly Span[], setting: Setting, count: () => number) => number };

/** Of paragraphs: as many as several long documents have. */
const mostKept = 40_000;

export type RememberedCounts = {
  /** `means`: what else of the document decides where lines end; `reports`: how much was found amiss so far. */
  readonly within: (means: string, reports: () => number) => LineCounts;
};

/** For one set of fonts. A paragraph in which something is amiss is set each time, so that it is reported each time. */
export function rememberCounts(): RememberedCounts {
  const known = new Map<string, number>();
  return {
    within: (means, reports) => ({
      of: (spans, setting, count) => {
        const key = `${means} ${keyOf(spans, setting)}`;
        const remembered = known.get(key);
        if (remembered !== undefined) return remembered;
        const before = reports();
        const counted = count();
        if (known.size >= mostKept) known.clear();
        if (reports() === before) known.set(key, counted);
        return counted;
      },
    }),
  };
}

const keyOf = (spans: readonly Span[], { width, firstIndent, alignment, direction, balanced }: Setting): string =>
  `${width} ${firstIndent} ${alignment} ${direction} ${balanced} ${spans.map(keyOfSpan).join("\n")}`;

const keyOfSpan = ({ text, format }: Span): string => `${keyOfFormat(format)} ${text}`;

const keyOfFormat = ({ family, bold, italic, size, letterSpacing, language }: SpanFormat): string =>
  `${family} ${bold} ${italic} ${size} ${letterSpacing} ${language}`;
