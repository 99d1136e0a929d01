/** A paragraph's inlines as a flat row of spans, each with all that decides how it looks and what it is. */

import { missingCase } from "#core/missing-case.ts";
import type { Inline } from "#core/model/document.ts";
import type { TextStyle } from "#core/model/page-setup.ts";
import { drawable, withoutForbidden } from "./characters.ts";
import type { Colour, LinkTarget, Tag } from "./pages.ts";

export type SpanFormat = {
  readonly family: TextStyle["family"];
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: number;
  /** How far the baseline is raised, in points. */
  readonly rise: number;
  readonly colour: Colour;
  readonly letterSpacing: number;
  readonly capitals: boolean;
  readonly language: string;
  readonly tag: Tag | undefined;
};
export type Span = {
  readonly text: string;
  readonly format: SpanFormat;
  readonly destination?: string;
  readonly isPageNumber?: true;
};

/** What inlines mean beyond themselves, which only the whole document knows. */
export type InlineContext = {
  readonly accent: Colour;
  readonly pageNumber: number;
  readonly pageCount: number;
  readonly linkTo: (link: Extract<Inline, { type: "link" }>) => LinkTarget | undefined;
  readonly noteOf: (id: string) => NoteLead | undefined;
  /** Told how many characters were taken out. */
  readonly onForbidden: (count: number) => void;
};
export type NoteLead = {
  readonly label: string;
  readonly target: LinkTarget;
  /** The name under which the note leads back, given to its first reference only. */
  readonly backName: string | undefined;
};

export function spansOf(inlines: readonly Inline[], format: SpanFormat, context: InlineContext): readonly Span[] {
  return inlines.flatMap((inline, index) => {
    const spans = spansOfInline(inline, format, context);
    return inline.type === "noteReference" && inlines[index - 1]?.type === "noteReference"
      ? [{ text: ",", format: raised(format, context, format.tag) }, ...spans]
      : spans;
  });
}

function spansOfInline(inline: Inline, format: SpanFormat, context: InlineContext): readonly Span[] {
  switch (inline.type) {
    case "text":
      return [textSpan(inline.text, withLanguage(format, inline.language), context)];
    case "strong":
      return spansOf(inline.content, { ...format, bold: true }, context);
    case "emphasis":
      return spansOf(inline.content, { ...format, italic: !format.italic }, context);
    case "link":
      return linkSpans(inline, format, context);
    case "noteReference":
      return noteSpans(inline.note, format, context);
    case "field":
      if (inline.field === "pageCount") return [{ text: String(context.pageCount), format }];
      return [{ text: String(context.pageNumber), format, isPageNumber: true }];
    default:
      return missingCase(inline);
  }
}

function textSpan(text: string, format: SpanFormat, context: InlineContext): Span {
  const allowed = withoutForbidden(text);
  if (allowed.count > 0) context.onForbidden(allowed.count);
  const drawn = drawable(allowed.text);
  return { text: format.capitals ? drawn.toLocaleUpperCase(format.language) : drawn, format };
}

function withLanguage(format: SpanFormat, language: string | undefined): SpanFormat {
  if (language === undefined || language === format.language) return format;
  return { ...format, language, tag: format.tag && { role: "Span", parent: format.tag, language } };
}

function linkSpans(
  link: Extract<Inline, { type: "link" }>,
  format: SpanFormat,
  context: InlineContext,
): readonly Span[] {
  const target = context.linkTo(link);
  if (target === undefined || format.tag === undefined) return spansOf(link.content, format, context);
  const tag: Tag = { role: "Link", parent: format.tag, link: target };
  return spansOf(link.content, { ...format, colour: context.accent, tag }, context);
}

function noteSpans(id: string, format: SpanFormat, context: InlineContext): readonly Span[] {
  const note = context.noteOf(id);
  if (note === undefined) return [];
  const reference: Tag | undefined = format.tag && { role: "Reference", parent: format.tag };
  const tag: Tag | undefined = reference && { role: "Link", parent: reference, link: note.target };
  const span: Span = { text: note.label, format: raised(format, context, tag) };
  return [note.backName === undefined ? span : { ...span, destination: note.backName }];
}

/** Superior figures: 0.62 of the size, raised by a third of it. */
function raised(format: SpanFormat, context: InlineContext, tag: Tag | undefined): SpanFormat {
  const { size } = format;
  return {
    ...format,
    family: "sans",
    bold: false,
    italic: false,
    size: size * 0.62,
    rise: size * 0.36,
    colour: context.accent,
    tag,
  };
}
