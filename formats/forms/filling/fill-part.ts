/** A gathered part → its XML, filled: every loop once for each item, every tag with its words. */
import type { Words } from "#core/compose/fields.ts";
import { missingCase } from "#core/missing-case.ts";
import type { Value, Values } from "../form-values.ts";
import type { Loop } from "../tags/loop.ts";
import { isBlank } from "../tags/loops.ts";
import type { Marker } from "../tags/marker.ts";
import { type NoteKind, noteId } from "../tags/read-stories.ts";
import { escapeText } from "../xml/escape.ts";
import {
  around,
  isElement,
  trackedChanges,
  withoutParagraphIds,
  type XmlElement,
  type XmlNode,
} from "../xml/xml-tree.ts";
import { cleanWords } from "./clean-words.ts";
import { ownedUp } from "./owned-up.ts";
import { rangeOf } from "./ranges.ts";
import { valueRuns } from "./value-runs.ts";

/** What goes through the whole of a form while it is filled. */
export type Progress = {
  /** Characters that may still be written: loops in loops multiply. */
  room: number;
  /** The last id that is taken, of pictures, shapes and tracked changes. */
  lastId: number;
  /** Characters left out because a Word file cannot hold them. */
  forbidden: number;
};

export type Filling = {
  readonly progress: Progress;
  readonly broken: ReadonlySet<string>;
  /** The id of a note like that one, filled with these values. */
  readonly note: (kind: NoteKind, id: string, scope: Scope) => string;
  /** What was written once, and must not be again as it is. */
  readonly seen: Set<XmlElement>;
};

/** The values in view, the innermost item's first. */
export type Scope = readonly Values[];

type Piece = { readonly name: string; readonly xml: string };

export const fillElement = (element: XmlElement, scope: Scope, filling: Filling): string =>
  written(element, { ...filling, scope });

type Situation = Filling & { readonly scope: Scope };

function written(element: XmlElement, situation: Situation): string {
  const { broken, progress, seen } = situation;
  if (!element.isFilled && !element.holdsIds && element.source !== undefined) {
    progress.room -= element.source.length;
    return element.source;
  }
  const isAgain = element.holdsIds && seen.has(element);
  if (element.holdsIds) seen.add(element);
  if (isGone(element, isAgain, broken)) return "";
  const open = openTag(element, isAgain, situation);
  progress.room -= open.length;
  const pieces = piecesOf(element.children, situation);
  const whole = completed(element, pieces);
  if (whole === undefined) return "";
  const xml = whole.map((piece) => piece.xml).join("");
  return xml === "" && element.children.length === 0 ? `${open}/>` : `${open}>${xml}</${element.tag}>`;
}

const isGone = (element: XmlElement, isAgain: boolean, broken: ReadonlySet<string>): boolean => {
  if (!element.holdsIds) return false;
  const range = rangeOf(element);
  return range === undefined ? isAgain && element.name === "w:id" : isAgain || broken.has(range);
};

/** With another id where the element was written before. */
function openTag(element: XmlElement, isAgain: boolean, { note, scope, progress }: Situation): string {
  const { name, open } = element;
  if (name === "w:footnoteReference" || name === "w:endnoteReference") {
    const kind = name === "w:footnoteReference" ? "footnote" : "endnote";
    return open.replace(ownId, `$1"${note(kind, noteId(element), scope)}"`);
  }
  if (!isAgain) return open;
  if (name !== "wp:docPr" && !name.startsWith("v:") && !trackedChanges.has(name)) return withoutParagraphIds(open);
  progress.lastId += 1;
  const id = name.startsWith("v:") ? `shape-${progress.lastId}` : progress.lastId;
  return open.replace(ownId, `$1"${id}"`).replace(/\so:spid\s*=\s*(["'])[^"']*\1/, "");
}

const ownId = /(\s(?:\w+:)?id\s*=\s*)(["'])[^"']*\2/;

const piecesOf = (nodes: readonly XmlNode[], situation: Situation): readonly Piece[] =>
  nodes.flatMap((node) => (situation.progress.room < 0 ? [] : pieceOf(node, situation)));

function pieceOf(node: XmlNode, situation: Situation): readonly Piece[] {
  switch (node.kind) {
    case "text":
      return [{ name: "", xml: escapeText(node.text) }];
    case "flaw":
      return [];
    case "marker":
      return [{ name: "w:r", xml: placed(node, situation) }];
    case "loop":
      return repeated(node, situation);
    case "element":
      return elementPieces(node, situation);
    default:
      return missingCase(node);
  }
}

function elementPieces(element: XmlElement, situation: Situation): readonly Piece[] {
  const lines = linesOf(element, situation) ?? [element];
  return lines.flatMap((line) => {
    const xml = written(line, situation);
    return xml === "" ? [] : [{ name: element.name, xml }];
  });
}

/** Loops that write nothing take time all the same. */
const costOfTurn = 100;

function repeated({ sign, name, body, printed }: Loop, situation: Situation): readonly Piece[] {
  const value = namedValue(name, situation.scope);
  const again = (scope: Scope) => {
    situation.progress.room -= costOfTurn;
    return piecesOf(body, { ...situation, scope });
  };
  const isThere = value.items === undefined ? (value.words?.text ?? "").trim() !== "" : value.items.length > 0;
  if (sign === "^") return isThere ? [] : again(situation.scope);
  if (sign === "?" || value.items === undefined) return isThere ? again(situation.scope) : [];
  return value.items.flatMap((item) =>
    situation.progress.room < 0 ? [] : again([ownedUp(item, printed), ...situation.scope]),
  );
}

function namedValue(name: string, scope: Scope): Value {
  for (const values of scope) {
    const value = values.get(name);
    if (value !== undefined) return value;
  }
  return {};
}

function placed(marker: Marker, { scope, progress }: Situation): string {
  const words = wordsOf(marker, scope);
  const { text, count } = cleanWords(words.text);
  progress.forbidden += count;
  const xml =
    marker.run === undefined ? escapeText(text.replace(/\s+/g, " ").trim()) : valueRuns({ ...words, text }, marker.run);
  progress.room -= xml.length;
  return xml;
}

const wordsOf = ({ tag }: Marker, scope: Scope): Words => namedValue(tag.name, scope).words ?? { text: "" };

/** A paragraph of one tag alone becomes as many as its words have lines: each as the form has set it. */
function linesOf(element: XmlElement, situation: Situation): readonly XmlElement[] | undefined {
  if (element.name !== "w:p" || !element.isFilled) return undefined;
  const markers = element.children.filter((child): child is Marker => child.kind === "marker");
  const [marker] = markers;
  if (marker?.run === undefined || markers.length > 1 || !isBlank(element, (one) => one === marker)) return undefined;
  const words = wordsOf(marker, situation.scope);
  const { text: clean, count } = cleanWords(words.text);
  const lines = clean.split("\n");
  if (lines.length === 1) return undefined;
  situation.progress.forbidden += count;
  return lines.map((text, index) => lineOf(element, marker, { ...words, text }, index === 0));
}

function lineOf(paragraph: XmlElement, { run }: Marker, words: Words, isFirst: boolean): XmlElement {
  const xml = run === undefined ? "" : valueRuns(words, run);
  const line: XmlElement = { ...(run as XmlElement), source: xml, isFilled: false, holdsIds: false };
  const children = paragraph.children.flatMap((child): readonly XmlNode[] => {
    if (child.kind === "marker") return [line];
    return isFirst || isElement(child, "w:pPr") ? [child] : [];
  });
  const open = isFirst ? paragraph.open : withoutParagraphIds(paragraph.open);
  return around({ ...paragraph, open }, children);
}

/** Must end with a paragraph (ECMA-376 part 1, 17.4.65), or hold one. */
const endedByParagraph: ReadonlySet<string> = new Set(["w:tc"]);
const holdingBlocks: ReadonlySet<string> = new Set(["w:txbxContent", "w:hdr", "w:ftr", "w:footnote", "w:endnote"]);
const blockContainers: ReadonlySet<string> = new Set([...endedByParagraph, ...holdingBlocks, "w:body", "w:sdtContent"]);

/** With what the schema and Word want beside what is left; undefined where nothing of the element is. */
function completed(element: XmlElement, pieces: readonly Piece[]): readonly Piece[] | undefined {
  const { name, tag } = element;
  if (name === "w:tbl")
    return pieces.some((piece) => piece.name === "w:tr" || piece.name === "w:sdt") ? pieces : undefined;
  if (name === "w:sdt") return pieces.some((piece) => piece.name === "w:sdtContent") ? pieces : undefined;
  if (!blockContainers.has(name)) return pieces;
  const empty: Piece = { name: "w:p", xml: `<${tag.slice(0, tag.indexOf(":") + 1)}p/>` };
  if (name === "w:sdtContent")
    return pieces.length === 0 && element.children.length > 0 ? undefined : apart(pieces, element, empty);
  const whole = apart(pieces, element, empty);
  const isLacking = endedByParagraph.has(name)
    ? whole.findLast((piece) => isBlock(piece))?.name !== "w:p"
    : holdingBlocks.has(name) && !whole.some(isBlock);
  return isLacking ? [...whole, empty] : whole;
}

const isBlock = ({ name }: Piece): boolean => name === "w:p" || name === "w:tbl" || name === "w:sdt";

/** Word makes one table of two that touch: an empty paragraph stands between those that did not in the form. */
function apart(pieces: readonly Piece[], { children }: XmlElement, empty: Piece): readonly Piece[] {
  if (pieces.filter(({ name }) => name === "w:tbl").length < 2) return pieces;
  const isOnPurpose = children.some(
    (child, index) => isElement(child, "w:tbl") && isElement(children[index + 1], "w:tbl"),
  );
  if (isOnPurpose) return pieces;
  return pieces.flatMap((piece, index) =>
    piece.name === "w:tbl" && pieces[index - 1]?.name === "w:tbl" ? [empty, piece] : [piece],
  );
}
