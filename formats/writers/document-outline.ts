/** A document's blocks parted as a reader sees them: the masthead, and the sections that its main headings open. */
import type { Block } from "#core/model/document.ts";

export type Outline = {
  /** Title, subtitle and the table of metadata; empty where the document does not begin with a title. */
  readonly masthead: readonly Block[];
  /** Each begins with a heading of the first level, but for blocks that stand before any. */
  readonly sections: readonly (readonly Block[])[];
};

export function outlineOf(blocks: readonly Block[]): Outline {
  const length = blocks[0] !== undefined && isTitle(blocks[0]) ? blocks.findIndex((block) => !isMasthead(block)) : 0;
  const split = length < 0 ? blocks.length : length;
  return { masthead: blocks.slice(0, split), sections: sectionsOf(blocks.slice(split)) };
}

const isTitle = (block: Block): boolean => block.type === "paragraph" && block.style === "title";

const isMasthead = (block: Block): boolean =>
  block.type === "table"
    ? block.rules === "none"
    : block.type === "paragraph" && ["title", "subtitle", "label", "metadata"].includes(block.style);

function sectionsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const sections: Block[][] = [];
  for (const block of blocks) {
    const open = sections.at(-1);
    if (open === undefined || (block.type === "heading" && block.level === 1)) sections.push([block]);
    else open.push(block);
  }
  return sections;
}
