/** Brings the editor to another document, as undo does, by the difference alone: the caret stays in its words. */
import type { Node } from "prosemirror-model";
import { type EditorState, Selection, type Transaction } from "prosemirror-state";

/** Undefined where it is there already. */
export function replaceDocument(state: EditorState, document: Node): Transaction | undefined {
  const start = state.doc.content.findDiffStart(document.content);
  const end = state.doc.content.findDiffEnd(document.content);
  if (start === null || end === null) return undefined;
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const byDifference = state.tr.replace(start, end.a + overlap, document.slice(start, end.b + overlap));
  if (byDifference.doc.eq(document)) return byDifference.setSelection(near(byDifference.doc, end.b + overlap));
  return state.tr.replaceWith(0, state.doc.content.size, document.content);
}

const near = (document: Node, position: number): Selection =>
  Selection.near(document.resolve(Math.min(position, document.content.size)), -1);
