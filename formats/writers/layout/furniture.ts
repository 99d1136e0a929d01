/** What stands at the head and foot of every page, outside the text: marking, number, page of pages. */
import type { Document, FurnitureLine, Inline } from "#core/model/document.ts";
import type { TextStyle } from "#core/model/page-setup.ts";
import type { StyleName } from "#core/model/style-names.ts";
import type { TextTools } from "./atoms.ts";
import { setLines } from "./lines.ts";
import type { PageItem } from "./pages.ts";
import { type Column, formatOf, settingOf } from "./paragraph-flow.ts";
import { shift } from "./shift.ts";
import { type InlineContext, spansOf } from "./spans.ts";

export type FurnitureContext = {
  readonly document: Document;
  readonly inline: InlineContext;
  readonly tools: TextTools;
  /** The margins' edges, in points from the page's top. */
  readonly textTop: number;
  readonly textBottom: number;
  readonly pageHeight: number;
};

export function setFurniture(page: number, column: Column, context: FurnitureContext): readonly PageItem[] {
  const { header, footer } = context.document;
  const head = page === 1 ? header.first : header.rest;
  const foot = page === 1 ? footer.first : footer.rest;
  const middleOfHead = context.textTop * 0.5;
  const middleOfFoot = (context.textBottom + context.pageHeight) / 2;
  return [...setLine(head, middleOfHead, column, context), ...setLine(foot, middleOfFoot, column, context)];
}

function setLine(line: FurnitureLine, middle: number, column: Column, context: FurnitureContext): readonly PageItem[] {
  return [
    ...setPart(line.start, "furniture", "start", middle, column, context),
    ...setPart(line.centre, centreStyle(line.centre), "centre", middle, column, context),
    ...setPart(line.end, "furniture", "end", middle, column, context),
  ];
}

/** Only markings are centred; a page number that is centred all the same is no marking. */
function centreStyle(centre: readonly Inline[] | undefined): StyleName {
  return centre?.some((inline) => inline.type === "field") === true ? "furniture" : "marking";
}

function setPart(
  inlines: readonly Inline[] | undefined,
  name: StyleName,
  alignment: TextStyle["alignment"],
  middle: number,
  column: Column,
  { document, inline, tools }: FurnitureContext,
): readonly PageItem[] {
  if (inlines === undefined) return [];
  const style = { ...document.styles[name], alignment, firstLineIndent: 0 };
  const setting = settingOf(style, column, document.direction, document);
  const lines = setLines(spansOf(inlines, formatOf(style, undefined, document), inline), setting, tools);
  return lines.flatMap(({ items }, index) =>
    items.map((item) => shift(item, column.x, middle + (index - 0.5) * style.leading)),
  );
}
