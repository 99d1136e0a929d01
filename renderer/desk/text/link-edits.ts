/** Links in a text: set, changed and taken away. */
import { type EditorState, TextSelection, type Transaction } from "prosemirror-state";
import { schema } from "./schema.ts";

export type LinkRange = { readonly from: number; readonly to: number; readonly address: string };

const { link } = schema.marks;

/** What is selected, or all of the link that the caret stands in. */
export function linkAround({ doc, selection }: EditorState): LinkRange {
  const { $from, from, to, empty } = selection;
  const here =
    link.isInSet($from.marks()) ?? ($from.nodeAfter === null ? undefined : link.isInSet($from.nodeAfter.marks));
  const address = String(here?.attrs["address"] ?? "");
  if (!empty || here === undefined) return { from, to, address };
  let [start, end] = [from, to];
  while (start > $from.start() && doc.rangeHasMark(start - 1, start, link)) start -= 1;
  while (end < $from.end() && doc.rangeHasMark(end, end + 1, link)) end += 1;
  return { from: start, to: end, address };
}

/** No address takes the link away; where there are no words to link, the address is written out. */
export function setLink(state: EditorState, { from, to }: LinkRange, address: string): Transaction {
  const { tr } = state;
  if (address === "") return tr.removeMark(from, to, link);
  const mark = link.create({ address });
  if (from < to) return tr.removeMark(from, to, link).addMark(from, to, mark);
  const words = address.replace(/^(?:https?:\/\/|mailto:)/i, "");
  tr.insert(from, schema.text(words, [mark]));
  return tr.setSelection(TextSelection.create(tr.doc, from + words.length)).removeStoredMark(link);
}
