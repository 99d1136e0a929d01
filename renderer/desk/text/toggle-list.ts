/** Makes one list of the paragraphs and lists that the selection touches; items of such a list, paragraphs again. */
import type { Node, ResolvedPos } from "prosemirror-model";
import { type Command, type EditorState, TextSelection, type Transaction } from "prosemirror-state";
import { schema } from "./schema.ts";

const { list, item, paragraph } = schema.nodes;

export const toggleList =
  (ordered: boolean): Command =>
  (state, dispatch) => {
    if (listsOf(state).every((kind) => kind === ordered)) return liftItems(state, dispatch);
    const items = touched(state)
      .blocks.flatMap(paragraphsOf)
      .map((one) => item.create(null, one));
    dispatch?.(withBlocks(state, [list.create({ ordered }, items)]));
    return true;
  };

/** Takes the items that the selection touches out of their list. */
export const liftItems: Command = (state, dispatch) => {
  const { blocks, start } = touched(state);
  if (blocks.some(({ type }) => type !== list)) return false;
  const { from, to } = state.selection;
  let position = start;
  const lifted = blocks.flatMap((block) => {
    const inner = position + 1;
    position += block.nodeSize;
    return splitList(block, inner, from, to);
  });
  dispatch?.(withBlocks(state, lifted));
  return true;
};

/** The items between the places as paragraphs, those before and after them as lists. */
function splitList(block: Node, inner: number, from: number, to: number): readonly Node[] {
  let position = inner;
  const parts: Node[] = [];
  for (const one of block.children) {
    const isTouched = position + one.nodeSize > from && position < to + (from === to ? 1 : 0);
    position += one.nodeSize;
    const last = parts.at(-1);
    if (isTouched) parts.push(...one.children);
    else if (last?.type === list) parts.splice(-1, 1, last.copy(last.content.addToEnd(one)));
    else parts.push(list.create(block.attrs, one));
  }
  return parts;
}

/** These in the place of the blocks that the selection touches, with the same words in them. */
function withBlocks(state: EditorState, blocks: readonly Node[]): Transaction {
  const { doc, selection, tr } = state;
  const { start, end } = touched(state);
  tr.replaceWith(start, end, [...blocks]);
  const again = (place: ResolvedPos) => placeOf(tr.doc, start, wordPlace(doc, start, place));
  return tr.setSelection(TextSelection.create(tr.doc, again(selection.$anchor), again(selection.$head)));
}

/** Of each block that the selection touches, whether it is a numbered list; undefined for what is none. */
export const listsOf = (state: EditorState): readonly (boolean | undefined)[] =>
  touched(state).blocks.map(({ type, attrs }) => (type === list ? attrs["ordered"] === true : undefined));

function touched({ doc, selection: { $from, $to } }: EditorState) {
  const [first, last] = [$from.index(0), Math.min($to.indexAfter(0), doc.childCount)];
  const blocks = doc.children.slice(first, Math.max(last, first + 1));
  const start = doc.children.slice(0, first).reduce((sum, { nodeSize }) => sum + nodeSize, 0);
  return { blocks, start, end: start + blocks.reduce((sum, { nodeSize }) => sum + nodeSize, 0) };
}

const paragraphsOf = (block: Node): readonly Node[] =>
  block.type === paragraph ? [block] : block.children.flatMap((child) => child.children);

/** A place as the paragraph that it is in, counted from the start, and the offset in that one. */
type WordPlace = { readonly paragraph: number; readonly offset: number };

function wordPlace(doc: Node, start: number, place: ResolvedPos): WordPlace {
  let count = -1;
  doc.nodesBetween(start, Math.max(start, place.pos), (node) => {
    if (node.type === paragraph) count += 1;
    return node.type !== paragraph;
  });
  return { paragraph: count, offset: place.parentOffset };
}

function placeOf(doc: Node, start: number, { paragraph: wanted, offset }: WordPlace): number {
  let count = -1;
  let found = start;
  doc.nodesBetween(start, doc.content.size, (node, position) => {
    if (node.type !== paragraph) return true;
    count += 1;
    if (count === wanted) found = position + 1 + offset;
    return false;
  });
  return found;
}
