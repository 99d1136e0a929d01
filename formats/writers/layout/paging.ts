/** Fills pages with boxes: what belongs together moves to the next page together, and the baseline grid is kept. */
import type { Anchor, Placement } from "#core/model/document.ts";
import { type AnchoredArea, type Bar, type FlowBox, withItems } from "./flow-box.ts";
import { rounding, topAfter } from "./grid.ts";
import { type PageItem, sameAnchor } from "./pages.ts";
import { shift } from "./shift.ts";

/** The area that the text fills, in points from the page's top left corner. */
export type TextArea = {
  readonly left: number;
  readonly top: number;
  readonly height: number;
  /** 0 for none. */
  readonly grid: number;
};

export type FilledPages = {
  /** What stands on each, made when it is asked for. */
  readonly pages: readonly (() => readonly PageItem[])[];
  readonly placements: readonly Placement[];
};

type Placed = { readonly box: FlowBox; readonly top: number };

export function fillPages(boxes: readonly FlowBox[], area: TextArea): FilledPages {
  const pages = paginate(boxes, area);
  return {
    pages: pages.map(
      (page) => () => page.flatMap((placed, index) => drawn(placed, page[index - 1], area)).concat(barsOf(page, area)),
    ),
    placements: pages.flatMap((page, index) => placementsOf(page, index + 1, area)),
  };
}

/** Boxes that no page's end may part. */
function chunksOf(boxes: readonly FlowBox[]): readonly (readonly FlowBox[])[] {
  const chunks: FlowBox[][] = [];
  for (const box of boxes) {
    const chunk = chunks.at(-1);
    if (box.breakBefore === "never" && chunk !== undefined) chunk.push(box);
    else chunks.push([box]);
  }
  return chunks;
}

function paginate(boxes: readonly FlowBox[], area: TextArea): readonly (readonly Placed[])[] {
  const pages: Placed[][] = [[]];
  let page: Placed[] = pages[0] ?? [];
  const turn = () => {
    page = [];
    pages.push(page);
  };
  for (const chunk of chunksOf(boxes)) {
    if (page.length > 0 && (chunk[0]?.breakBefore === "always" || !fits(page, chunk, area))) turn();
    for (const box of chunk) {
      if (page.length > 0 && !fits(page, [box], area)) turn();
      page.push(...stacked(page, box, area));
    }
  }
  return pages;
}

function fits(page: readonly Placed[], chunk: readonly FlowBox[], area: TextArea): boolean {
  const tail = page.slice(-1);
  const trial = [...tail];
  for (const box of chunk) trial.push(...stacked(trial, box, area));
  return bottomOf(trial) <= area.height + rounding;
}

const bottomOf = (page: readonly Placed[]): number => {
  const last = page.at(-1);
  return last === undefined ? 0 : last.top + last.box.height;
};

/** The box below what the page has, and at its head the table header that is repeated there. */
function stacked(page: readonly Placed[], box: FlowBox, area: TextArea): readonly Placed[] {
  const last = page.at(-1);
  if (last === undefined && box.repeatedHead !== undefined) {
    const head = { box: asArtifact(box.repeatedHead), top: 0 };
    return [head, { box, top: topBelow(head, box, area) }];
  }
  return [{ box, top: last === undefined ? 0 : topBelow(last, box, area) }];
}

function topBelow(above: Placed, box: FlowBox, { grid }: TextArea): number {
  return topAfter(above.top + above.box.height, above.box.spaceAfter + box.spaceBefore, box.onGrid ? grid : 0);
}

/** What is repeated is furniture: it has no place in the logical structure, and no anchor. */
function asArtifact(box: FlowBox): FlowBox {
  const untagged = (items: readonly PageItem[]): readonly PageItem[] =>
    items.filter((item) => item.type === "text" || item.type === "rule").map(withoutTag);
  return { ...withItems(box, untagged), anchors: [], bars: [] };
}

function withoutTag(item: PageItem): PageItem {
  if (item.type !== "text") return item;
  const { tag: _, ...untagged } = item;
  return untagged;
}

function drawn({ box, top }: Placed, above: Placed | undefined, area: TextArea): readonly PageItem[] {
  const items = box.items().map((item) => shift(item, area.left, area.top + top));
  if (box.ruleAbove === undefined || above === undefined) return items;
  const { x, width, thickness, colour } = box.ruleAbove;
  const y = area.top + (above.top + above.box.height + top) / 2 - thickness / 2;
  return [{ type: "rule", x: area.left + x, y, width, height: thickness, colour }, ...items];
}

function barsOf(page: readonly Placed[], area: TextArea): readonly PageItem[] {
  const spans = new Map<Bar, { top: number; bottom: number }>();
  for (const { box, top } of page) {
    for (const bar of box.bars) spans.set(bar, { top: spans.get(bar)?.top ?? top, bottom: top + box.height });
  }
  return [...spans].map(([bar, { top, bottom }]) => {
    const y = area.top + top + barInset;
    return {
      type: "rule",
      x: area.left + bar.x,
      y,
      width: bar.width,
      height: bottom - top - barInset,
      colour: bar.colour,
    };
  });
}

/** A bar begins at the height of the first line's capitals, not at the line's top. */
const barInset = 2;

function placementsOf(page: readonly Placed[], number: number, area: TextArea): readonly Placement[] {
  const found: { anchor: Anchor; area: AnchoredArea; top: number; bottom: number }[] = [];
  for (const { box, top } of page) {
    for (const anchored of box.anchors) {
      const known = found.findLast((entry) => sameAnchor(entry.anchor, anchored.anchor));
      if (known === undefined) found.push({ anchor: anchored.anchor, area: anchored, top, bottom: top + box.height });
      else known.bottom = top + box.height;
    }
  }
  return found.map(({ anchor, area: { x, width }, top, bottom }) => ({
    anchor,
    page: number,
    x: area.left + x,
    y: area.top + top,
    width,
    height: bottom - top,
  }));
}
