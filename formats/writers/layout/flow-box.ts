/** What fills pages: boxes one below the other, each a line, a table row or an image, with what it asks of its page. */
import type { Anchor } from "#core/model/document.ts";
import type { Colour, PageItem } from "./pages.ts";

export type FlowBox = {
  /** In points, as all lengths. */
  readonly height: number;
  /** Left out at a page's top. */
  readonly spaceBefore: number;
  readonly spaceAfter: number;
  /** Whether its top stands on the baseline grid. */
  readonly onGrid: boolean;
  /** Whether a page may end before it. */
  readonly breakBefore: "free" | "never" | "always";
  /** Relative to the page's left margin and the box's top; made where the box is drawn. */
  readonly items: () => readonly PageItem[];
  readonly anchors: readonly AnchoredArea[];
  readonly bars: readonly Bar[];
  /** Drawn in the middle of the space above the box, unless it begins a page. */
  readonly ruleAbove?: {
    readonly x: number;
    readonly width: number;
    readonly thickness: number;
    readonly colour: Colour;
  };
  /** Drawn again above the box where it begins a page: a table's header row. */
  readonly repeatedHead?: FlowBox;
};

export type AnchoredArea = { readonly anchor: Anchor; readonly x: number; readonly width: number };

/** A rule at the leading edge of several boxes, drawn once over all that stand on one page. */
export type Bar = { readonly x: number; readonly width: number; readonly colour: Colour };

/** The first box of a row changed; the row itself where it is empty. */
export function withFirst(boxes: readonly FlowBox[], change: (box: FlowBox) => FlowBox): readonly FlowBox[] {
  return boxes.map((box, index) => (index === 0 ? change(box) : box));
}
export function withLast(boxes: readonly FlowBox[], change: (box: FlowBox) => FlowBox): readonly FlowBox[] {
  return boxes.map((box, index) => (index === boxes.length - 1 ? change(box) : box));
}

export const withItems = (box: FlowBox, change: (items: readonly PageItem[]) => readonly PageItem[]): FlowBox => ({
  ...box,
  items: () => change(box.items()),
});

export const staysWithBefore = (box: FlowBox): FlowBox => ({ ...box, breakBefore: "never" });
