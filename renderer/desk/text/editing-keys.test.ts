import { type Command, EditorState, TextSelection } from "prosemirror-state";
import { expect, test } from "vitest";
import type { RichText } from "#core/model/rich-text.ts";
import { toggleEmphasis, toggleStrong } from "./editing-keys.ts";
import { documentOf, richTextOf } from "./rich-text-nodes.ts";
import { toggleList } from "./toggle-list.ts";

const paragraph = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] }) as const;
const list = (ordered: boolean, ...words: string[]) =>
  ({ type: "list", ordered, items: words.map((text) => [{ type: "text", text }] as const) }) as const;

/** What becomes of a text, all of it selected. */
function after(text: RichText, ...commands: readonly Command[]): RichText {
  let state = EditorState.create({ doc: documentOf(text) });
  const all = TextSelection.between(state.doc.resolve(0), state.doc.resolve(state.doc.content.size));
  state = state.apply(state.tr.setSelection(all));
  for (const command of commands) command(state, (transaction) => (state = state.apply(transaction)));
  return richTextOf(state.doc);
}

test("paragraphs become a list, the list another one, and paragraphs again", () => {
  const lines = [paragraph("One"), paragraph("Two")];
  expect([
    after(lines, toggleList(false)),
    after(lines, toggleList(false), toggleList(true)),
    after(lines, toggleList(true), toggleList(true)),
  ]).toEqual([[list(false, "One", "Two")], [list(true, "One", "Two")], lines]);
});

test("what is a list in part becomes one list", () => {
  expect(after([paragraph("One"), list(true, "Two", "Three"), paragraph("Four")], toggleList(false))).toEqual([
    list(false, "One", "Two", "Three", "Four"),
  ]);
});

test("one item leaves its list, and the others stay", () => {
  const state = EditorState.create({ doc: documentOf([list(false, "One", "Two", "Three")]) });
  let lifted: RichText = [];
  toggleList(false)(state.apply(state.tr.setSelection(TextSelection.create(state.doc, 11))), ({ doc }) => {
    lifted = richTextOf(doc);
  });
  expect(lifted).toEqual([list(false, "One"), paragraph("Two"), list(false, "Three")]);
});

test("the caret stays in its words", () => {
  const state = EditorState.create({ doc: documentOf([paragraph("One"), paragraph("Two")]) });
  let caret = "";
  toggleList(true)(state.apply(state.tr.setSelection(TextSelection.create(state.doc, 8))), ({ selection }) => {
    caret = `${selection.$head.parent.textContent} ${selection.$head.parentOffset}`;
  });
  expect(caret).toBe("Two 2");
});

test("bold and italics come and go", () => {
  const emphatic = [{ type: "strong", content: [{ type: "emphasis", content: [{ type: "text", text: "One" }] }] }];
  expect(after([paragraph("One")], toggleEmphasis, toggleStrong)).toEqual([{ type: "paragraph", content: emphatic }]);
  expect(after([paragraph("One")], toggleStrong, toggleStrong)).toEqual([paragraph("One")]);
});
