/** The styles of tables: hairlines between rows and none around, or none at all. */
import type { Direction } from "#core/model/document.ts";
import { hairlineColour } from "#core/model/inks.ts";
import { columnGap } from "../fitted-columns.ts";
import { element, valued, type Xml } from "./element.ts";
import { wordColour } from "./ink-colours.ts";
import { eighths, twips } from "./measures.ts";
import { furtherStyles, type WordStyle } from "./word-styles.ts";

const hairline = { "w:val": "single", "w:sz": eighths(0.5), "w:space": 0, "w:color": wordColour(hairlineColour) };

/** Where a table runs from right to left, programs differ on which edge is the left one: there both have the half of it. */
const columnGaps = {
  ltr: { left: 0, right: twips(columnGap) },
  rtl: { left: twips(columnGap / 2), right: twips(columnGap / 2) },
} as const;

/** Above the words of a row, in twips, beside what their style wants: hairlines need air. */
const airBelowHairlines = 70;

export function tableStyles(direction: Direction): readonly Xml[] {
  const quiet = cellMargins(0, direction);
  const between = element("w:tblBorders", {}, element("w:insideH", hairline));
  const airy = cellMargins(airBelowHairlines, direction);
  return [
    tableStyle({ id: "TableNormal", name: "Normal Table" }, { "w:default": 1 }, element("w:tblPr", {}, quiet)),
    tableStyle(furtherStyles.tableGrid, { "w:customStyle": 1 }, element("w:tblPr", {}, quiet)),
    tableStyle(furtherStyles.tableRows, { "w:customStyle": 1 }, element("w:tblPr", {}, between, airy)),
  ];
}

function cellMargins(top: number, direction: Direction): Xml {
  const gaps = { top, bottom: 0, ...columnGaps[direction] };
  const edges = ["top", "left", "bottom", "right"] as const;
  return element(
    "w:tblCellMar",
    {},
    ...edges.map((edge) => element(`w:${edge}`, { "w:w": gaps[edge], "w:type": "dxa" })),
  );
}

const tableStyle = (style: WordStyle, attributes: Readonly<Record<string, number>>, properties: Xml): Xml =>
  element(
    "w:style",
    { "w:type": "table", ...attributes, "w:styleId": style.id },
    valued("w:name", style.name),
    style.id === "TableNormal" ? undefined : valued("w:basedOn", "TableNormal"),
    valued("w:uiPriority", 99),
    properties,
  );
