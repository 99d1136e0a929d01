/** A marked part's tree with each loop as one node, in the place of the tags and of what stands between them. */
import { around, isElement, withoutParagraphIds, type XmlElement, type XmlNode } from "../xml/xml-tree.ts";
import { type Loop, printedIn } from "./loop.ts";
import { isBlank, type LoopPair } from "./loops.ts";
import type { Marker } from "./marker.ts";

type Gathering = {
  readonly byOpen: ReadonlyMap<Marker, LoopPair>;
  /** By the first row, outermost first. */
  readonly byRow: ReadonlyMap<XmlElement, readonly LoopPair[]>;
  readonly rowMarkers: ReadonlySet<Marker>;
};

/** The pairs are all of the part's, inner ones before those around them. */
export function gatherLoops(root: XmlElement, pairs: readonly LoopPair[]): XmlElement {
  const byRow = new Map<XmlElement, LoopPair[]>();
  // Inner loops end first, so the pairs come in that order.
  for (const pair of pairs.toReversed())
    if (pair.extent.of === "rows") byRow.set(pair.extent.first, [...(byRow.get(pair.extent.first) ?? []), pair]);
  const ofRows = pairs.filter(({ extent }) => extent.of === "rows");
  return gathered(root, {
    byOpen: new Map(pairs.map((pair) => [pair.open, pair])),
    byRow,
    rowMarkers: new Set(ofRows.flatMap(({ open, close }) => [open, close])),
  });
}

function gathered(element: XmlElement, gathering: Gathering): XmlElement {
  if (!element.isFilled) return element;
  const children = gatheredList(
    element.name === "w:tc" ? withoutTagLines(element, gathering) : element.children,
    gathering,
    new Set(),
  );
  return around(element, children);
}

/** Paragraphs of a cell in which only a row's tags stood, where others are left. */
function withoutTagLines({ children }: XmlElement, { rowMarkers }: Gathering): readonly XmlNode[] {
  const isTagLine = (node: XmlNode): boolean =>
    isElement(node, "w:p") &&
    node.children.some((child) => child.kind === "marker" && rowMarkers.has(child)) &&
    isBlank(node, (marker) => rowMarkers.has(marker));
  const rest = children.filter((node) => !isTagLine(node));
  return isElement(rest.at(-1), "w:p") ? rest : children;
}

/** `begun` are the loops of rows that the list is the body of. */
function gatheredList(
  children: readonly XmlNode[],
  gathering: Gathering,
  begun: ReadonlySet<LoopPair>,
): readonly XmlNode[] {
  const out: XmlNode[] = [];
  const ahead = children.toReversed();
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    if (node.kind === "marker") out.push(...inlineLoop(node, ahead, gathering));
    else if (isElement(node, "w:p")) out.push(...blockLoop(node, ahead, gathering));
    else if (isElement(node, "w:tr")) out.push(rowLoop(node, ahead, gathering, begun));
    else out.push(isElement(node) ? gathered(node, gathering) : node);
  }
  return out;
}

const loopOf = ({ open: { tag } }: LoopPair, body: readonly XmlNode[]): Loop => ({
  kind: "loop",
  sign: tag.sign as Loop["sign"],
  name: tag.name,
  body,
  printed: printedIn(body),
});

function inlineLoop(marker: Marker, ahead: XmlNode[], gathering: Gathering): readonly XmlNode[] {
  const pair = gathering.byOpen.get(marker);
  if (pair?.extent.of !== "inline") return gathering.rowMarkers.has(marker) ? [] : [marker];
  const body: XmlNode[] = [];
  for (let node = ahead.pop(); node !== undefined && node !== pair.close; node = ahead.pop()) body.push(node);
  return [loopOf(pair, gatheredList(body, gathering, new Set()))];
}

function blockLoop(paragraph: XmlElement, ahead: XmlNode[], gathering: Gathering): readonly XmlNode[] {
  const pair = paragraph.children
    .map((child) => (child.kind === "marker" ? gathering.byOpen.get(child) : undefined))
    .find((found) => found?.extent.of === "blocks");
  if (pair === undefined) return [gathered(paragraph, gathering)];
  const [before, after] = halves(paragraph, pair.open);
  const body: XmlNode[] = [...unlessBlank(after)];
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    if (isElement(node, "w:p") && node.children.includes(pair.close)) {
      const [last, rest] = halves(node, pair.close);
      body.push(...unlessBlank(last));
      ahead.push(...unlessBlank(rest));
      break;
    }
    body.push(node);
  }
  const kept = unlessBlank(before).map((half) => gathered(half, gathering));
  return [...kept, loopOf(pair, gatheredList(body, gathering, new Set()))];
}

/** A paragraph's properties go with both halves; a section that ends with it ends with the second. */
function halves(paragraph: XmlElement, marker: Marker): readonly [XmlElement, XmlElement] {
  const at = paragraph.children.indexOf(marker);
  const properties = paragraph.children.find((child): child is XmlElement => isElement(child, "w:pPr"));
  const own = properties === undefined ? [] : [properties];
  const withoutSection = own.map((one) =>
    around(
      one,
      one.children.filter((child) => !isElement(child, "w:sectPr")),
    ),
  );
  const [before, after] = [paragraph.children.slice(0, at), paragraph.children.slice(at + 1)];
  const contentBefore = before.filter((child) => child !== properties);
  const { open } = paragraph;
  return [
    around({ ...paragraph, open: withoutParagraphIds(open) }, [...withoutSection, ...contentBefore]),
    around(paragraph, [...own, ...after]),
  ];
}

const unlessBlank = (half: XmlElement): readonly XmlElement[] => (isBlank(half) ? [] : [half]);

function rowLoop(row: XmlElement, ahead: XmlNode[], gathering: Gathering, begun: ReadonlySet<LoopPair>): XmlNode {
  const pair = gathering.byRow.get(row)?.find((one) => !begun.has(one));
  if (pair?.extent.of !== "rows") return gathered(row, gathering);
  const rows: XmlNode[] = [row];
  while (rows.at(-1) !== pair.extent.last && ahead.length > 0) rows.push(ahead.pop() as XmlNode);
  const all = new Set([...begun, pair]);
  const ofBegun = new Set([...all].flatMap(({ open, close }) => [open, close]));
  const isTagRow = (node: XmlNode) =>
    rows.length > 1 && isElement(node, "w:tr") && node.isFilled && isBlank(node, (marker) => ofBegun.has(marker));
  return loopOf(
    pair,
    gatheredList(
      rows.filter((node) => !isTagRow(node)),
      gathering,
      all,
    ),
  );
}
