import { EditorState } from "prosemirror-state";
import { expect, test } from "vitest";
import type { RichText } from "#core/model/rich-text.ts";
import { replaceDocument } from "./replace-document.ts";
import { documentOf } from "./rich-text-nodes.ts";

const lines = (...words: string[]): RichText =>
  words.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] }));
const list = (...words: string[]): RichText => [
  { type: "list", ordered: false, items: words.map((text) => [{ type: "text", text }]) },
];

const texts: readonly RichText[] = [
  [],
  lines("One."),
  lines("One. Two."),
  lines("One.", "Two."),
  list("One.", "Two."),
  [...lines("One."), ...list("Two.")],
  list("aaaa"),
  lines("aaaa"),
  lines("aa"),
];

test.each(texts.flatMap((from) => texts.map((to) => [from, to] as const)))("from %j it comes to %j", (from, to) => {
  const state = EditorState.create({ doc: documentOf(from) });
  const transaction = replaceDocument(state, documentOf(to));
  expect((transaction?.doc ?? state.doc).toJSON()).toEqual(documentOf(to).toJSON());
  expect(transaction === undefined).toBe(documentOf(from).eq(documentOf(to)));
});

test("the caret stands where something changed", () => {
  const state = EditorState.create({ doc: documentOf(lines("One.", "Two and more.", "Three.")) });
  const { selection } = replaceDocument(state, documentOf(lines("One.", "Two.", "Three."))) ?? state;
  expect([selection.empty, selection.$head.parent.textContent]).toEqual([true, "Two."]);
});
