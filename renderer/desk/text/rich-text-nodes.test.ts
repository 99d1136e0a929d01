import fc from "fast-check";
import { expect, test } from "vitest";
import type { RichInline, RichText } from "#core/model/rich-text.ts";
import { documentOf, richTextOf } from "./rich-text-nodes.ts";

const again = (text: RichText): RichText => richTextOf(documentOf(text));
const text = (words: string): RichInline => ({ type: "text", text: words });
const paragraph = (...content: RichInline[]): RichText => [{ type: "paragraph", content }];

test("a section's text comes through the editor as it is", () => {
  const rich: RichText = [
    {
      type: "paragraph",
      content: [
        text("See "),
        { type: "strong", content: [text("this "), { type: "emphasis", content: [text("now")] }] },
        { type: "pointReference", point: "p1" },
        {
          type: "link",
          address: "https://valley.example",
          content: [text("a "), { type: "strong", content: [text("b")] }],
        },
      ],
    },
    { type: "list", ordered: true, items: [[text("One")], [], [text("Two")]] },
    { type: "list", ordered: false, items: [[{ type: "pointReference", point: "p2" }]] },
    { type: "paragraph", content: [] },
  ];
  expect(again(rich)).toEqual(rich);
});

test("marks stand in one order, and neighbours under the same mark in it together", () => {
  const strong = (...content: RichInline[]): RichInline => ({ type: "strong", content });
  const emphasis = (...content: RichInline[]): RichInline => ({ type: "emphasis", content });
  expect(again(paragraph(emphasis(strong(text("a"))), strong(text("b"))))).toEqual(
    paragraph(strong(emphasis(text("a")), text("b"))),
  );
});

test("no words are none, and a list without items is none", () => {
  expect([again([]), again([{ type: "list", ordered: true, items: [] }])]).toEqual([
    [{ type: "paragraph", content: [] }],
    [{ type: "paragraph", content: [] }],
  ]);
  expect(again(paragraph(text(""), { type: "strong", content: [text("")] }))).toEqual(paragraph());
});

const inline = fc.letrec<{ inline: RichInline }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.record({ type: fc.constant("text" as const), text: fc.string() }),
    fc.record({ type: fc.constant("pointReference" as const), point: fc.string() }),
    fc.record({ type: fc.constantFrom("strong" as const, "emphasis" as const), content: fc.array(tie("inline")) }),
    fc.record({ type: fc.constant("link" as const), address: fc.webUrl(), content: fc.array(tie("inline")) }),
  ),
})).inline;
const block = fc.oneof(
  fc.record({ type: fc.constant("paragraph" as const), content: fc.array(inline) }),
  fc.record({ type: fc.constant("list" as const), ordered: fc.boolean(), items: fc.array(fc.array(inline)) }),
);

test("whatever a file may hold, after once through the editor it stays the same", () => {
  fc.assert(
    fc.property(fc.array(block), (rich) => {
      const once = again(rich);
      expect(again(once)).toEqual(once);
    }),
  );
});
