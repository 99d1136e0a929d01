/** Paragraphs numbered through the document, as a submission's are, so that each can be named in an answer. */
import type { Block, List, ListItem, Paragraph } from "../model/document.ts";
import type { StyleName } from "../model/style-names.ts";

const counted: ReadonlySet<StyleName> = new Set(["lead", "body"]);

/** Reading paragraphs become items of lists that count on from each other; what stands between them does not count. */
export function numberParagraphs(blocks: readonly Block[]): readonly Block[] {
  let next = 1;
  let run: Paragraph[] = [];
  const numbered: Block[] = [];
  const endRun = () => {
    if (run.length > 0) numbered.push(listOf(run, next));
    next += run.length;
    run = [];
  };
  for (const block of blocks) {
    if (block.type === "paragraph" && counted.has(block.style)) run.push(block);
    else {
      endRun();
      numbered.push(block);
    }
  }
  endRun();
  return numbered;
}

const listOf = (paragraphs: readonly Paragraph[], start: number): List => ({
  type: "list",
  ordered: true,
  ...(start > 1 && { start }),
  items: paragraphs.map(itemOf),
});

const itemOf = ({ anchor, ...paragraph }: Paragraph): ListItem => ({ blocks: [paragraph], ...(anchor && { anchor }) });
