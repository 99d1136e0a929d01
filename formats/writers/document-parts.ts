/** The parts of a document that stand inside its blocks, found without regard to how they are laid out. */
import type { Anchor, Block, Inline, Paragraph } from "#core/model/document.ts";

/** The block's own anchor, and those of its items or rows and the paragraphs in it. */
export function anchorsOf(block: Block): readonly Anchor[] {
  const holders: readonly { readonly anchor?: Anchor }[] = [
    block as { readonly anchor?: Anchor },
    ...innerHolders(block),
  ];
  return holders.flatMap(({ anchor }) => (anchor === undefined ? [] : [anchor]));
}

function innerHolders(block: Block): readonly { readonly anchor?: Anchor }[] {
  if (block.type === "list") return [...block.items, ...paragraphsIn(block)];
  return block.type === "table" ? [...block.rows, ...paragraphsIn(block)] : paragraphsIn(block);
}

/** The paragraphs within a list, quotation or table. */
function paragraphsIn(block: Block): readonly Paragraph[] {
  if (block.type === "list") return block.items.flatMap((item) => item.blocks);
  if (block.type === "quotation") return block.blocks;
  return block.type === "table" ? [...(block.head ?? []), ...block.rows.flatMap((row) => row.cells)].flat() : [];
}

/** All inlines of a block in reading order, those within others behind the one that holds them. */
export const inlinesOf = (block: Block): readonly Inline[] => ownInlines(block).flatMap(withInner);

function ownInlines(block: Block): readonly Inline[] {
  if ("content" in block) return block.content;
  const caption = "caption" in block ? (block.caption?.content ?? []) : [];
  return [...caption, ...paragraphsIn(block).flatMap((paragraph) => paragraph.content)];
}

export const withInner = (inline: Inline): readonly Inline[] =>
  "content" in inline ? [inline, ...inline.content.flatMap(withInner)] : [inline];
