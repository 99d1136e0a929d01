import { describe, expect, it } from "vitest";
import { plainFromRichText, type RichText } from "./rich-text.ts";
import { richTextSchema } from "./rich-text-schema.ts";

const rich: RichText = [
  {
    type: "paragraph",
    content: [
      { type: "text", text: "See " },
      { type: "strong", content: [{ type: "emphasis", content: [{ type: "text", text: "this" }] }] },
      { type: "pointReference", point: "p1" },
      { type: "link", address: "https://valley.example", content: [{ type: "text", text: "." }] },
    ],
  },
  { type: "list", ordered: true, items: [[{ type: "text", text: "One" }], [{ type: "text", text: "Two" }]] },
];

describe("rich text", () => {
  it("comes through its schema as it is", () => {
    expect(richTextSchema.parse(structuredClone(rich))).toEqual(rich);
  });
  it("is its words alone, a line a paragraph or item", () => {
    expect(plainFromRichText(rich)).toBe("See this.\nOne\nTwo");
  });
  it("is not what an editor could not hold", () => {
    expect(richTextSchema.safeParse([{ type: "paragraph", content: [{ type: "script", text: "x" }] }]).success).toBe(
      false,
    );
  });
  it("is not nested deeper than anybody writes, however deep a stranger's file goes", () => {
    const nested = (depth: number): unknown =>
      Array.from({ length: depth }).reduce((content) => ({ type: "strong", content: [content] }), {
        type: "text",
        text: "x",
      });
    const isRichText = (depth: number) =>
      richTextSchema.safeParse([{ type: "paragraph", content: [nested(depth)] }]).success;
    expect([3, 8, 9, 100_000].map(isRichText)).toEqual([true, true, false, false]);
  });
});
