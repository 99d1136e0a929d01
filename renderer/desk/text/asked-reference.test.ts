import { EditorState, TextSelection } from "prosemirror-state";
import { expect, test } from "vitest";
import { askedReference, askForReference, insertReference } from "./asked-reference.ts";
import { documentOf, richTextOf } from "./rich-text-nodes.ts";

/** The caret at the end of the words. */
function written(text: string): EditorState {
  const state = EditorState.create({ doc: documentOf([{ type: "paragraph", content: [{ type: "text", text }] }]) });
  return state.apply(state.tr.setSelection(TextSelection.atEnd(state.doc)));
}

test("an at sign asks for a point at the beginning of a word, and nowhere else", () => {
  const typed = ["@", "As @go", "(@цель 2", "a@b", "@ but\u00a0no", "a @@"].map(
    (words) => askedReference(written(words))?.typed,
  );
  expect(typed).toEqual(["", "go", "цель 2", undefined, " but\u00a0no", undefined]);
});

test("the reference takes the place of what asked for it", () => {
  const state = written("As @go");
  const asked = askedReference(state);
  const { doc, selection } = asked === undefined ? state : insertReference(state, asked, "p1");
  expect(richTextOf(doc)).toEqual([
    {
      type: "paragraph",
      content: [
        { type: "text", text: "As " },
        { type: "pointReference", point: "p1" },
        { type: "text", text: " " },
      ],
    },
  ]);
  expect(selection.$head.parentOffset).toBe(5);
});

test("the button asks wherever the caret stands", () => {
  expect(["", "As", "As "].map((words) => askForReference(written(words)).doc.textContent)).toEqual([
    "@",
    "As @",
    "As @",
  ]);
});
