/** An "@" that asks for a point, and what was typed after it. */
import type { EditorState, Transaction } from "prosemirror-state";
import type { PointId } from "#core/model/key-point.ts";
import { schema } from "./schema.ts";

export type Asked = { readonly from: number; readonly to: number; readonly typed: string };

/** At the beginning of a word: an address of mail asks for nothing. */
const asking = /(?:^|[\s\ufffc([{«“„"'])@([^@\ufffc]{0,40})$/u;

export function askedReference({ selection }: EditorState): Asked | undefined {
  const { $from, empty } = selection;
  if (!empty || !$from.parent.isTextblock) return undefined;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, "\ufffc");
  const [, typed] = asking.exec(before) ?? [];
  return typed === undefined ? undefined : { from: $from.pos - typed.length - 1, to: $from.pos, typed };
}

/** The reference in the place of what asked for it, and a space after it to write on. */
export function insertReference(state: EditorState, { from, to }: Asked, point: PointId): Transaction {
  const marks = state.doc.resolve(from).marks();
  return state.tr
    .replaceWith(from, to, [schema.nodes.reference.create({ point }, null, marks), schema.text(" ", marks)])
    .scrollIntoView();
}

/** An "@" where the caret is, with a space before it where it would not begin a word. */
export function askForReference(state: EditorState): Transaction {
  const { $from } = state.selection;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, "\ufffc").at(-1) ?? " ";
  return state.tr.insertText(/[\s\ufffc([{«“„"']/u.test(before) ? "@" : " @");
}
