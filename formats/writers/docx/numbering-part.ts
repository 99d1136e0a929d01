/** word/numbering.xml: one kind of numbers, one of bullets, and an instance of them a list, so that each starts anew. */
import { AbstractNumbering, ConcreteNumbering, type XmlComponent } from "docx";
import type { StyleSheet } from "#core/model/page-setup.ts";
import { element } from "./element.ts";
import { wordInk } from "./ink-colours.ts";
import { furtherStyles } from "./word-styles.ts";

/** The first instances belong to the styles List Number and List Bullet; lists take the ones that follow. */
export const numberings = {
  ordered: { id: 1, format: "decimal", text: "%1." },
  bulleted: { id: 2, format: "bullet", text: "•" },
  /** In twips. */
  indent: { left: 420, hanging: 420 },
} as const;

export type ListInstances = {
  /** The instance for a new list. */
  readonly add: (ordered: boolean) => number;
  readonly part: (sheet: StyleSheet) => XmlComponent;
};

export function createListInstances(): ListInstances {
  const lists: boolean[] = [];
  return {
    add: (ordered) => lists.push(ordered) + numberings.bulleted.id,
    part: (sheet) => numberingPart(lists, sheet),
  };
}

const numberingPart = (lists: readonly boolean[], sheet: StyleSheet): XmlComponent =>
  element(
    "w:numbering",
    {
      "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "xmlns:w15": "http://schemas.microsoft.com/office/word/2012/wordml",
      "xmlns:mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
      "mc:Ignorable": "w15",
    },
    abstract(numberings.ordered, furtherStyles.listNumber.id, sheet),
    abstract(numberings.bulleted, furtherStyles.listBullet.id, sheet),
    instance(numberings.ordered.id, true),
    instance(numberings.bulleted.id, false),
    ...lists.map((ordered, index) => instance(index + 1 + numberings.bulleted.id, ordered)),
  );

const abstract = (
  { id, format, text }: typeof numberings.ordered | typeof numberings.bulleted,
  style: string,
  sheet: StyleSheet,
): AbstractNumbering =>
  new AbstractNumbering(id, [
    {
      level: 0,
      format,
      text,
      alignment: "left",
      style: {
        style,
        paragraph: { indent: numberings.indent },
        run: { color: wordInk("accent", sheet), bold: false, italics: false },
      },
    },
  ]);

const instance = (numId: number, ordered: boolean): ConcreteNumbering =>
  new ConcreteNumbering({
    numId,
    abstractNumId: ordered ? numberings.ordered.id : numberings.bulleted.id,
    reference: "",
    instance: numId,
    overrideLevels: ordered ? [{ num: 0, start: 1 }] : [],
  });
