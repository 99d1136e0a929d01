/** From a section's text to the editor's document and back; there and back again it is the same. */
import type { Mark, Node } from "prosemirror-model";
import { missingCase } from "#core/missing-case.ts";
import type { RichBlock, RichInline, RichText } from "#core/model/rich-text.ts";
import { schema } from "./schema.ts";

const { paragraph, list, item, reference } = schema.nodes;
const { link, strong, emphasis } = schema.marks;

export function documentOf(text: RichText): Node {
  const blocks = text.flatMap(nodesOf);
  return schema.node("doc", null, blocks.length === 0 ? [paragraph.create()] : blocks);
}

function nodesOf(block: RichBlock): readonly Node[] {
  if (block.type === "paragraph") return [paragraphOf(block.content)];
  const items = block.items.map((content) => item.create(null, paragraphOf(content)));
  return items.length === 0 ? [] : [list.create({ ordered: block.ordered }, items)];
}

const paragraphOf = (content: readonly RichInline[]): Node => paragraph.create(null, leavesOf(content, []));

const leavesOf = (inlines: readonly RichInline[], marks: readonly Mark[]): Node[] =>
  inlines.flatMap((inline) => leafOf(inline, marks));

function leafOf(inline: RichInline, marks: readonly Mark[]): Node[] {
  switch (inline.type) {
    case "text": {
      const words = inline.text.replace(/[\n\r\u2028\u2029]+/g, " ");
      return words === "" ? [] : [schema.text(words, marks)];
    }
    case "pointReference":
      return [reference.create({ point: inline.point }, null, marks)];
    case "link":
      return leavesOf(inline.content, link.create({ address: inline.address }).addToSet(marks));
    case "strong":
      return leavesOf(inline.content, strong.create().addToSet(marks));
    case "emphasis":
      return leavesOf(inline.content, emphasis.create().addToSet(marks));
    default:
      return missingCase(inline);
  }
}

export const richTextOf = (document: Node): RichText => document.children.map(blockOf);

function blockOf(node: Node): RichBlock {
  if (node.type === list)
    return {
      type: "list",
      ordered: node.attrs["ordered"] === true,
      items: node.children.map((child) => inlinesOf(child.firstChild ?? child)),
    };
  return { type: "paragraph", content: inlinesOf(node) };
}

type Leaf = { readonly node: Node; readonly marks: readonly Mark[] };

const inlinesOf = (node: Node): readonly RichInline[] =>
  nested(node.children.map((child) => ({ node: child, marks: child.marks })));

/** Leaves under the same mark stand in it together. */
function nested(leaves: readonly Leaf[]): readonly RichInline[] {
  const [first] = leaves;
  if (first === undefined) return [];
  const [mark] = first.marks;
  if (mark === undefined) return [bare(first.node), ...nested(leaves.slice(1))];
  const end = leaves.findIndex(({ marks }) => marks[0]?.eq(mark) !== true);
  const under = end === -1 ? leaves : leaves.slice(0, end);
  const inner = nested(under.map(({ node, marks }) => ({ node, marks: marks.slice(1) })));
  return [marked(mark, inner), ...nested(leaves.slice(under.length))];
}

const bare = (node: Node): RichInline =>
  node.type === reference
    ? { type: "pointReference", point: String(node.attrs["point"]) }
    : { type: "text", text: node.text ?? "" };

function marked(mark: Mark, content: readonly RichInline[]): RichInline {
  if (mark.type === link) return { type: "link", address: String(mark.attrs["address"]), content };
  return { type: mark.type === strong ? "strong" : "emphasis", content };
}
