/** What the analyst wrote, as blocks of the page; references to points become the numbers of their sources. */
import { missingCase } from "../missing-case.ts";
import type { Block, Inline, Paragraph } from "../model/document.ts";
import type { RichBlock, RichInline, RichText } from "../model/rich-text.ts";
import { plainFromRichText, plainInline } from "../model/rich-text.ts";
import type { StyleName } from "../model/style-names.ts";
import { isSafeAddress } from "./addresses.ts";
import type { Reference } from "./fields.ts";
import { referenceInlines, run } from "./inlines.ts";
import { onOneLine } from "./wording.ts";

/** The references of a point; none where it is not in the briefing any more. */
export type ReferencesOf = (point: string) => readonly Reference[];

/** Blocks without words are left out. */
export const richTextBlocks = (words: RichText, style: StyleName, referencesOf: ReferencesOf): readonly Block[] =>
  words.filter((block) => plainFromRichText([block]).trim() !== "").map((block) => blockOf(block, style, referencesOf));

function blockOf(block: RichBlock, style: StyleName, referencesOf: ReferencesOf): Block {
  const paragraph = (content: readonly RichInline[]): Paragraph => ({
    type: "paragraph",
    style,
    content: inlinesOf(content, referencesOf),
  });
  if (block.type === "paragraph") return paragraph(block.content);
  return { type: "list", ordered: block.ordered, items: block.items.map((item) => ({ blocks: [paragraph(item)] })) };
}

const inlinesOf = (inlines: readonly RichInline[], referencesOf: ReferencesOf): readonly Inline[] =>
  referencesClose(inlines).flatMap((inline) => inlineOf(inline, referencesOf));

/** A number stands right behind its words: a space that was typed before it goes behind it, if words follow there. */
function referencesClose(inlines: readonly RichInline[]): readonly RichInline[] {
  const close: RichInline[] = [];
  let isOwed = false;
  for (const [index, inline] of inlines.entries()) {
    if (isOwed && inline.type !== "pointReference") {
      if (!/^[\s\p{P}]/u.test(plainInline(inline))) close.push({ type: "text", text: " " });
      isOwed = false;
    }
    if (inline.type === "text" && inlines[index + 1]?.type === "pointReference") {
      const text = inline.text.trimEnd();
      isOwed = text !== inline.text;
      close.push({ type: "text", text });
    } else close.push(inline);
  }
  return close;
}

function inlineOf(inline: RichInline, referencesOf: ReferencesOf): readonly Inline[] {
  switch (inline.type) {
    case "text":
      return inline.text === "" ? [] : [run(inline.text.replace(/[\n\r\u2028\u2029]+/g, " "))];
    case "strong":
    case "emphasis":
      return [{ type: inline.type, content: inlinesOf(inline.content, referencesOf) }];
    case "link":
      return linked(onOneLine(inline.address), inlinesOf(inline.content, referencesOf));
    case "pointReference":
      return referenceInlines(referencesOf(inline.point));
    default:
      return missingCase(inline);
  }
}

const linked = (address: string, content: readonly Inline[]): readonly Inline[] =>
  isSafeAddress(address) ? [{ type: "link", target: { address }, content }] : content;
