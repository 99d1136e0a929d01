/** The layout phase: a document and its fonts' metrics in, pages out. Pure: it knows neither PDF nor files. */
import type { Document } from "#core/model/document.ts";
import { plainInlines } from "#core/model/document.ts";
import { pageSizes, pointsPerMillimetre } from "#core/model/page-sizes.ts";
import { listChains } from "../list-chains.ts";
import type { TextTools } from "./atoms.ts";
import { type Bidi, loadBidi, rightToLeftScript } from "./bidi.ts";
import { setBlocks } from "./block-flow.ts";
import type { DrawnFace, FontMetrics } from "./font-metrics.ts";
import { setFurniture } from "./furniture.ts";
import { type Hyphenator, loadHyphenator } from "./hyphenation.ts";
import type { RememberedCounts } from "./line-counts.ts";
import type { LaidOut, Page, PageItem, Tag } from "./pages.ts";
import { type FilledPages, fillPages } from "./paging.ts";
import type { Column, FlowContext } from "./paragraph-flow.ts";
import { clipped, findReferences, linkTarget, type References } from "./references.ts";
import type { InlineContext, NoteLead } from "./spans.ts";

/** What a document needs loaded before it can be laid out. */
export type LayoutMeans = {
  readonly references: References;
  readonly hyphenate: Hyphenator;
  readonly bidi: Bidi | undefined;
};

export async function prepareLayout(document: Document): Promise<LayoutMeans> {
  const references = findReferences(document, rightToLeftScript);
  const hyphenate = await loadHyphenator(references.dividedLanguages);
  return { references, hyphenate, bidi: references.rightToLeft ? await loadBidi() : undefined };
}

/**
 * `remembered`: of an earlier layout for looks, at a page here and there. Pages behind the second are then made when
 * they are looked at; what is amiss in their head and foot is what is amiss in the second page's.
 */
export function layoutDocument(
  document: Document,
  metrics: FontMetrics,
  means: LayoutMeans,
  remembered?: RememberedCounts,
): LaidOut {
  const found = new Findings();
  const work: Work = { document, metrics, means, root: { role: "Document" }, sheet: sheetOf(document), remembered };
  const { pages, placements } = fillText(work, found);
  const furnished = pages.map((items, index) => {
    const make = () => furnish(items, index, pages.length, work, found);
    return remembered === undefined || index < 2 ? make() : madeWhenAsked(make);
  });
  const { width, height } = work.sheet;
  return { width, height, pages: furnished, root: work.root, placements, ...found.all() };
}

function madeWhenAsked(make: () => Page): Page {
  let page: Page | undefined;
  return {
    get items() {
      page ??= make();
      return page.items;
    },
  };
}

function furnish(items: () => readonly PageItem[], index: number, count: number, work: Work, found: Findings): Page {
  const { document, metrics } = work;
  // What is amiss in the furniture is counted once; the second page's is the rest's.
  const findings = index === 0 || (index === 1 && !sameFurniture(document)) ? found : new Findings();
  const numbered = items().map((item) => withPageNumber(item, index + 1, metrics));
  return { items: [...numbered, ...furnitureOf(index + 1, count, work, findings)] };
}

const sameFurniture = ({ header, footer }: Document): boolean =>
  [header, footer].every(({ first, rest }) => JSON.stringify(first) === JSON.stringify(rest));

/** The number of the page where it stands in the text. */
function withPageNumber(item: PageItem, page: number, metrics: FontMetrics): PageItem {
  if (item.type !== "text" || item.isPageNumber === undefined) return item;
  return { ...item, pieces: [{ run: metrics.shape(item.face, String(page), false), after: 0 }] };
}

type Work = {
  readonly document: Document;
  readonly metrics: FontMetrics;
  readonly means: LayoutMeans;
  readonly root: Tag;
  readonly sheet: Sheet;
  readonly remembered: RememberedCounts | undefined;
};

const toolsOf = ({ metrics, means: { hyphenate, bidi } }: Work, found: Findings): TextTools => ({
  metrics,
  hyphenate,
  bidi,
  onMissing: found.missing,
  onFallback: found.fallback,
});

/** Text that says how many pages there are is filled twice. */
function fillText(work: Work, found: Findings): FilledPages {
  if (!work.means.references.hasFields) return fillPagesWith(1, work, found);
  return fillPagesWith(fillPagesWith(1, work, new Findings()).pages.length, work, found);
}

function fillPagesWith(pageCount: number, work: Work, found: Findings): FilledPages {
  const { document, means, root, sheet } = work;
  const context: FlowContext = {
    document,
    references: means.references,
    chains: listChains(document.blocks),
    inline: inlineContext(document, means.references, 1, pageCount, found),
    measuring: inlineContext(document, means.references, 1, pageCount, new Findings()),
    tools: toolsOf(work, found),
    counts: work.remembered?.within(meansKey(means), found.reports),
    pageHeight: sheet.textHeight,
    onTooWide: found.wide,
  };
  const boxes = setBlocks(document.blocks, sheet.column, root, context);
  return fillPages(boxes, { left: 0, top: sheet.top, height: sheet.textHeight, grid: document.page.grid });
}

/** What decides where lines end, besides the paragraph and the fonts. */
const meansKey = ({ references, bidi }: LayoutMeans): string =>
  `${[...references.dividedLanguages].join()} ${bidi !== undefined}`;

function furnitureOf(page: number, pageCount: number, work: Work, found: Findings): readonly PageItem[] {
  const { document, means, sheet } = work;
  return setFurniture(page, sheet.column, {
    document,
    inline: inlineContext(document, means.references, page, pageCount, found),
    tools: toolsOf(work, found),
    textTop: sheet.top,
    textBottom: sheet.bottom,
    pageHeight: sheet.height,
    onCut: found.cut,
  });
}

type Sheet = {
  readonly width: number;
  readonly height: number;
  readonly column: Column;
  readonly top: number;
  readonly bottom: number;
  readonly textHeight: number;
};

/** The text area holds whole lines of the grid. */
function sheetOf({ page }: Document): Sheet {
  const [width, height] = pageSizes[page.size];
  const left = page.margins.left * pointsPerMillimetre;
  const top = page.margins.top * pointsPerMillimetre;
  const bottom = height - page.margins.bottom * pointsPerMillimetre;
  const textWidth = Math.max(width - left - page.margins.right * pointsPerMillimetre, 72);
  const free = Math.max(bottom - top, 72);
  const textHeight = page.grid > 0 ? Math.floor(free / page.grid + 0.001) * page.grid : free;
  return { width, height, column: { x: left, width: textWidth }, top, bottom, textHeight };
}

/** What could not be shown as it stands, gathered while the text is set. */
class Findings {
  readonly #missing = new Set<string>();
  readonly #fallen = new Map<DrawnFace, Set<string>>();
  readonly #wide: number[] = [];
  #forbidden = 0;
  #furnitureCut = false;
  #reports = 0;
  /** How often a character was told that could not be shown as it stands. */
  readonly reports = (): number => this.#reports;
  readonly missing = (character: string): void => {
    this.#reports += 1;
    this.#missing.add(character);
  };
  readonly fallback = (face: DrawnFace, character: string): void => {
    this.#reports += 1;
    const characters = this.#fallen.get(face) ?? new Set();
    this.#fallen.set(face, characters.add(character));
  };
  readonly wide = (columns: number): void => {
    this.#wide.push(columns);
  };
  readonly forbidden = (count: number): void => {
    this.#forbidden += count;
  };
  readonly cut = (): void => {
    this.#furnitureCut = true;
  };
  all(): Pick<LaidOut, "missing" | "fallen" | "forbidden" | "tooWide" | "furnitureCut"> {
    return {
      missing: [...this.#missing],
      fallen: new Map([...this.#fallen].map(([face, characters]) => [face, [...characters]])),
      forbidden: this.#forbidden,
      tooWide: this.#wide,
      furnitureCut: this.#furnitureCut,
    };
  }
}

function inlineContext(
  document: Document,
  references: References,
  pageNumber: number,
  pageCount: number,
  found: Findings,
): InlineContext {
  const leading = new Set<string>();
  return {
    accent: document.styles.accent,
    pageNumber,
    pageCount,
    linkTo: (link) => linkTarget(link, references),
    noteOf: (id) => {
      const isFirst = !leading.has(id);
      leading.add(id);
      return noteLead(id, isFirst, references);
    },
    onForbidden: found.forbidden,
  };
}

function noteLead(id: string, isFirst: boolean, { notes }: References): NoteLead | undefined {
  const known = notes.get(id);
  if (known === undefined) return undefined;
  const { note, name } = known;
  return {
    label: note.label,
    target: {
      destination: name,
      get description() {
        return clipped(`${note.label} ${plainInlines(note.content)}`);
      },
    },
    backName: isFirst ? known.back?.name : undefined,
  };
}
