/** Options as a table: each with what speaks for it and what against. */
import type { Block, Inline, Paragraph, TableCell } from "../model/document.ts";
import { localized } from "../model/localized.ts";
import { type OptionPart, optionParts } from "../model/option-parts.ts";
import type { RichText } from "../model/rich-text.ts";
import type { OptionsContent } from "../model/template-options.ts";
import type { Layout } from "./inlines.ts";
import { run } from "./inlines.ts";
import type { PlacedOption } from "./placing-options.ts";
import type { ReferencesOf } from "./rich-text-blocks.ts";
import { richTextBlocks } from "./rich-text-blocks.ts";

/** Nothing for no options. */
export function optionBlocks(
  options: readonly PlacedOption[],
  { columns }: OptionsContent,
  layout: Layout,
  referencesOf: ReferencesOf,
): readonly Block[] {
  if (options.length === 0) return [];
  const { fields, strings } = layout;
  const whole = optionParts.reduce((sum, part) => sum + columns[part].share, 0);
  const heading = (part: OptionPart) => localized(columns[part].heading, fields.language);
  const cell = (option: PlacedOption, part: OptionPart): TableCell => {
    const paragraphs = cellParagraphs(option[part], part === "option", referencesOf);
    return paragraphs.length > 0 ? paragraphs : [inCell([run(strings.unknown)])];
  };
  return [
    {
      type: "table",
      rules: "rows",
      columns: optionParts.map((part) => columns[part].share / whole),
      head: optionParts.map((part) => [{ type: "paragraph", style: "tableHead", content: [run(heading(part))] }]),
      rows: options.map((option) => ({ cells: optionParts.map((part) => cell(option, part)), rowHeader: true })),
    },
  ];
}

/** A cell has no lists: their items are paragraphs that begin with the list's mark. */
const cellParagraphs = (words: RichText, isName: boolean, referencesOf: ReferencesOf): TableCell =>
  richTextBlocks(words, "tableCell", referencesOf).flatMap((block): readonly Paragraph[] => {
    if (block.type === "paragraph") return [isName ? strong(block) : block];
    if (block.type !== "list") return [];
    return block.items.map(({ blocks }, index) => {
      const [first] = blocks;
      const mark = run(block.ordered ? `${index + 1}. ` : "• ");
      return inCell([mark, ...(first?.type === "paragraph" ? first.content : [])]);
    });
  });

const strong = (paragraph: Paragraph): Paragraph => ({
  ...paragraph,
  content: [{ type: "strong", content: paragraph.content }],
});

const inCell = (content: readonly Inline[]): Paragraph => ({ type: "paragraph", style: "tableCell", content });
