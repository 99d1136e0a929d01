/** A part's tree with its tags as nodes: runs are divided at them, however Word has split a tag among several. */
import { around, isElement, type XmlElement, type XmlNode } from "../xml/xml-tree.ts";
import type { Flaw, Marker } from "./marker.ts";
import { inlineWrappers, type Leaf, type ParagraphText, paragraphText } from "./paragraph-text.ts";
import { looseBraces, singleBraces, type TagSpan, tagSpansIn } from "./tag.ts";

/** The same element where it has none. */
export function markTags(element: XmlElement): XmlElement {
  if (element.name === "w:del" || element.name === "w:moveFrom") return element;
  const inner = mapped(element, markTags);
  return inner.name === "w:p" ? markParagraph(inner) : inner;
}

/** Of a part that holds no running text: properties, and data that Word shows in content controls. */
export function markTexts(element: XmlElement): XmlElement {
  const children = element.children.flatMap((child): readonly XmlNode[] =>
    child.kind === "text" ? markText(child.text) : [isElement(child) ? markTexts(child) : child],
  );
  return children.every((child, index) => child === element.children[index]) ? element : around(element, children);
}

function mapped(element: XmlElement, change: (child: XmlElement) => XmlElement): XmlElement {
  const children = element.children.map((child) => (isElement(child) ? change(child) : child));
  return children.some((child, index) => child !== element.children[index]) ? around(element, children) : element;
}

function markText(text: string): readonly XmlNode[] {
  const spans = tagSpansIn(text);
  const nodes: XmlNode[] = [];
  let at = 0;
  for (const { start, end, tag } of spans) {
    nodes.push({ kind: "text", text: text.slice(at, start) });
    nodes.push(tag === undefined ? flaw("tagNotUnderstood", text.slice(start, end)) : { kind: "marker", tag });
    at = end;
  }
  const loose = looseBraces(text, spans).map((start) => flaw("tagNotClosed", snippet(text, start)));
  return [...nodes, { kind: "text", text: text.slice(at) } as const, ...loose];
}

/** What stands at a character of the paragraph's text, in place of the tag that begins its name there. */
type Mark = Stretch & { readonly node: Marker["tag"] | Flaw };
type Marks = { readonly spans: readonly TagSpan[]; readonly marks: readonly Mark[] };

function markParagraph(paragraph: XmlElement): XmlElement {
  const text = paragraphText(paragraph);
  const marks = marksOf(text);
  if (marks.marks.length === 0) return paragraph;
  const divided = dividedRuns(text.leaves, marks);
  return around(
    paragraph,
    paragraph.children.flatMap((child) => withDivided(child, divided)),
  );
}

function marksOf(paragraph: ParagraphText): Marks {
  const { text } = paragraph;
  if (!/[{}]/.test(text)) return { spans: [], marks: [] };
  const all = tagSpansIn(text);
  const spans = all.filter((span) => span.tag !== undefined && !isSplitByChange(span, paragraph));
  const marks: Mark[] = all.map((span) => ({
    ...character(span.nameAt),
    node:
      spans.includes(span) && span.tag
        ? span.tag
        : flaw(span.tag ? "tagSplitByChange" : "tagNotUnderstood", text.slice(span.start, span.end)),
  }));
  const loose = looseBraces(text, all).map((at) => ({
    ...character(at),
    node: flaw("tagNotClosed", snippet(text, at)),
  }));
  const single = singleBraces(text).map(({ written, start }) => ({
    ...character(start),
    node: flaw("singleBraces", written),
  }));
  return { spans, marks: [...marks, ...loose, ...single].sort((one, other) => one.start - other.start) };
}

const character = (at: number): Stretch => ({ start: at, end: at + 1 });

const flaw = (code: Flaw["code"], written: string): Flaw => ({ kind: "flaw", code, written });

const snippet = (text: string, at: number): string =>
  text.slice(Math.max(0, at - (text[at] === "}" ? 20 : 0)), at + 22).trim();

function isSplitByChange({ start, end }: TagSpan, { leaves, deletions }: ParagraphText): boolean {
  const covered = between(leaves, start, end);
  return covered.some(({ change }) => change !== covered[0]?.change) || deletions.some((at) => at > start && at < end);
}

type Stretch = { readonly start: number; readonly end: number };

/** Those of a list in order that share a character with a stretch; found by halving, for a paragraph can have thousands. */
function between<Some extends Stretch>(ordered: readonly Some[], start: number, end: number): readonly Some[] {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  const found: Some[] = [];
  for (let at = low; at < ordered.length; at++) {
    const one = ordered[at] as Some;
    if (one.start >= end) break;
    if (one.end > start) found.push(one);
  }
  return found;
}

/** What takes the place of each run in which a tag stands. */
function dividedRuns(leaves: readonly Leaf[], marks: Marks): ReadonlyMap<XmlElement, readonly XmlNode[]> {
  const byRun = new Map<XmlElement, Leaf[]>();
  for (const leaf of leaves) {
    const together = byRun.get(leaf.run);
    if (together === undefined) byRun.set(leaf.run, [leaf]);
    else together.push(leaf);
  }
  const divided = new Map<XmlElement, readonly XmlNode[]>();
  for (const [run, within] of byRun)
    if (within.some((leaf) => isTouched(leaf, marks))) divided.set(run, divide(run, within, marks));
  return divided;
}

const isTouched = ({ start, end }: Leaf, { spans, marks }: Marks): boolean =>
  between(spans, start, end).length > 0 || between(marks, start, end).length > 0;

function divide(run: XmlElement, leaves: readonly Leaf[], marks: Marks): readonly XmlNode[] {
  const properties = run.children.filter((child) => isElement(child, "w:rPr"));
  const pieces: XmlNode[] = [];
  let kept: XmlNode[] = [];
  const endRun = () => {
    if (kept.length > 0) pieces.push(around(run, [...properties, ...kept]));
    kept = [];
  };
  for (const leaf of leaves) {
    if (isElement(leaf.node, "w:rPr")) continue;
    for (const piece of piecesOf(leaf, marks)) {
      if (piece.kind === "element") kept.push(piece);
      else {
        endRun();
        pieces.push(piece.kind === "marker" ? { ...piece, run: around(run, properties) } : piece);
      }
    }
  }
  endRun();
  return pieces;
}

/** A leaf's characters without those of tags, and what stands in their place. */
function piecesOf(leaf: Leaf, { spans, marks }: Marks): readonly (XmlElement | Marker | Flaw)[] {
  const { node, start, end, text } = leaf;
  if (!isElement(node)) return [];
  const covering = between(spans, start, end);
  const here = between(marks, start, end);
  if (covering.length + here.length === 0) return [node];
  if (node.name !== "w:t") return covering.length === 0 ? [node, ...here.map(nodeOf)] : here.map(nodeOf);
  const pieces: (XmlElement | Marker | Flaw)[] = [];
  let at = start;
  const keep = (to: number) => {
    if (to > at) pieces.push(textElement(node, text.slice(at - start, to - start)));
    at = Math.max(at, to);
  };
  for (const cut of [...covering, ...here].sort((one, other) => one.start - other.start)) {
    keep(Math.min(cut.start, end));
    if (!("node" in cut)) at = Math.max(at, Math.min(cut.end, end));
    else pieces.push(nodeOf(cut));
  }
  keep(end);
  return pieces;
}

const nodeOf = ({ node }: Mark): Marker | Flaw => ("kind" in node ? node : { kind: "marker", tag: node });

const textElement = (like: XmlElement, text: string): XmlElement =>
  around({ ...like, open: `<${like.tag} xml:space="preserve"` }, [{ kind: "text", text }]);

function withDivided(node: XmlNode, divided: ReadonlyMap<XmlElement, readonly XmlNode[]>): readonly XmlNode[] {
  if (!isElement(node)) return [node];
  const pieces = divided.get(node);
  if (pieces !== undefined) return pieces;
  if (!inlineWrappers.has(node.name)) return [node];
  const children = node.children.flatMap((child) => withDivided(child, divided));
  return [children.every((child, index) => child === node.children[index]) ? node : around(node, children)];
}
