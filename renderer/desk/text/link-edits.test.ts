import { EditorState, TextSelection } from "prosemirror-state";
import { expect, test } from "vitest";
import type { RichInline, RichText } from "#core/model/rich-text.ts";
import { linkAround, setLink } from "./link-edits.ts";
import { documentOf, richTextOf } from "./rich-text-nodes.ts";

const text = (words: string): RichInline => ({ type: "text", text: words });
const paragraph = (...content: RichInline[]): RichText => [{ type: "paragraph", content }];
const link = (address: string, ...content: RichInline[]): RichInline => ({ type: "link", address, content });

/** The text with this address given to what is selected. */
function linked(rich: RichText, from: number, to: number, address: string): RichText {
  const doc = documentOf(rich);
  const state = EditorState.create({ doc, selection: TextSelection.create(doc, from, to) });
  return richTextOf(setLink(state, linkAround(state), address).doc);
}

test("selected words become a link", () => {
  expect(linked(paragraph(text("See this.")), 5, 9, "https://a.example")).toEqual(
    paragraph(text("See "), link("https://a.example", text("this")), text(".")),
  );
});

test("the caret in a link stands for all of it", () => {
  const before = paragraph(
    text("See "),
    link("https://a.example", text("th"), { type: "strong", content: [text("is")] }),
  );
  expect(linked(before, 6, 6, "https://b.example")).toEqual(
    paragraph(text("See "), link("https://b.example", text("th"), { type: "strong", content: [text("is")] })),
  );
  expect(linked(before, 6, 6, "")).toEqual(paragraph(text("See th"), { type: "strong", content: [text("is")] }));
});

test("without words the address is written out", () => {
  expect(linked(paragraph(text("See ")), 5, 5, "https://a.example")).toEqual(
    paragraph(text("See "), link("https://a.example", text("a.example"))),
  );
});
