/** word/numbering.xml: numbers of one, two and three figures, bullets, and an instance a list, so that each starts anew. */
import { AbstractNumbering, ConcreteNumbering } from "docx";
import type { Block, List } from "#core/model/document.ts";
import type { StyleSheet } from "#core/model/page-setup.ts";
import { type ListChain, listChains } from "../list-chains.ts";
import { element, type Xml } from "./element.ts";
import { abstractHeadings, type HeadingNumbers, headingInstance, numberedHeadings } from "./heading-numbers.ts";
import { wordInk } from "./ink-colours.ts";
import { runFont } from "./style-look.ts";
import { furtherStyles } from "./word-styles.ts";

/** How far the words of an item stand in, and their label's end before them, in twips. */
export type LabelIndent = { readonly left: number; readonly hanging: number };

type Numbering = {
  readonly id: number;
  readonly format: "decimal" | "bullet";
  readonly text: string;
  readonly indent: LabelIndent;
  /** The style whose paragraphs are numbered so by themselves. */
  readonly style?: string;
};

/** From a label's end to its text, as in the PDF. */
const gapAfterLabel = 140;

/** A bullet's width is 76 twips, a figure's 112 and a full stop's 58, in the label's face and size. */
const indentAfter = (label: number): LabelIndent => ({ left: label + gapAfterLabel, hanging: gapAfterLabel });
const numbersOf = (id: number, digits: number): Numbering => ({
  id,
  format: "decimal",
  text: "%1.",
  indent: indentAfter(58 + 112 * digits),
});

/** The first instances belong to the styles List Number and List Bullet; lists take the ones that follow. */
const numbers = { ...numbersOf(1, 1), style: furtherStyles.listNumber.id };
const bullets: Numbering = {
  id: 2,
  format: "bullet",
  text: "•",
  indent: indentAfter(76),
  style: furtherStyles.listBullet.id,
};
const numberings = [numbers, bullets, numbersOf(3, 2), numbersOf(4, 3)] as const;
export const styleNumberings = { numbers, bullets } as const;

export type ListInstance = { readonly id: number; readonly indent: LabelIndent };
export type ListInstances = {
  readonly of: (list: List) => ListInstance;
  readonly part: (sheet: StyleSheet) => Xml;
};

/** An instance a list, and one for all lists that count on. */
export function createListInstances(blocks: readonly Block[], headings: HeadingNumbers | undefined): ListInstances {
  const chains = listChains(blocks);
  const first = headings === undefined ? headingInstance : headingInstance + 1;
  const used = new Map<ListChain | List, Numbered>();
  for (const list of blocks.filter((block) => block.type === "list")) {
    const chain = chains.get(list);
    const instance = used.get(chain ?? list)?.instance ?? first + used.size;
    const numbering = chain === undefined ? bullets : numbersUpTo(chain.last);
    used.set(chain ?? list, { instance, numbering, start: chain?.start ?? 1 });
  }
  return {
    of(list) {
      const { instance, numbering } = used.get(chains.get(list) ?? list) ?? styleBullets;
      return { id: instance, indent: numbering.indent };
    },
    part: (sheet) => numberingPart([...used.values()], headings, sheet),
  };
}

/** A numbering as it is used. */
type Numbered = { readonly instance: number; readonly numbering: Numbering; readonly start: number };
const styleNumbers: Numbered = { instance: numbers.id, numbering: numbers, start: 1 };
const styleBullets: Numbered = { instance: bullets.id, numbering: bullets, start: 1 };

/** Figures line up at their end, so that the longest number says where the words begin. */
function numbersUpTo(last: number): Numbering {
  if (last < 10) return numbers;
  return last < 100 ? numberings[2] : numberings[3];
}

function numberingPart(lists: readonly Numbered[], headings: HeadingNumbers | undefined, sheet: StyleSheet): Xml {
  return element(
    "w:numbering",
    {
      "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "xmlns:w15": "http://schemas.microsoft.com/office/word/2012/wordml",
      "xmlns:mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
      "mc:Ignorable": "w15",
    },
    ...numberings.map((numbering) => abstract(numbering, sheet)),
    ...(headings === undefined ? [] : [abstractHeadings(headings)]),
    ...[styleNumbers, styleBullets].map(instance),
    ...(headings === undefined ? [] : [numberedHeadings]),
    ...lists.map(instance),
  );
}

/** Labels are for finding: sans, bold, in the accent, a little smaller than their text. */
const abstract = ({ id, format, text, indent, style }: Numbering, sheet: StyleSheet): AbstractNumbering =>
  new AbstractNumbering(id, [
    {
      level: 0,
      format,
      text,
      alignment: "right",
      style: {
        ...(style === undefined ? {} : { style }),
        paragraph: { indent },
        run: {
          ...runFont({ family: "sans", size: sheet.body.size * 0.93 }),
          bold: true,
          italics: false,
          color: wordInk("accent", sheet),
        },
      },
    },
  ]);

const instance = ({ instance: numId, numbering: { id, format }, start }: Numbered): ConcreteNumbering =>
  new ConcreteNumbering({
    numId,
    abstractNumId: id,
    reference: "",
    instance: numId,
    overrideLevels: format === "decimal" ? [{ num: 0, start }] : [],
  });
