/** Captions, whose numbers Word counts by fields: lists of tables and pictures can be made of them. */
import type { Caption } from "#core/model/document.ts";
import { captionLabel } from "../caption-label.ts";
import { element, type Xml } from "./element.ts";
import { paragraph } from "./paragraph.ts";
import type { ParagraphProperties } from "./paragraph-properties.ts";
import type { PartContext } from "./part-context.ts";
import { type Manner, runProperties, textRun } from "./run.ts";

/** Nothing where there is none. */
export function captionParagraph(
  caption: Caption | undefined,
  properties: ParagraphProperties,
  context: PartContext,
): readonly Xml[] {
  if (caption === undefined) return [];
  const { before, after } = captionLabel(caption);
  const manner = { paragraph: context.document.styles.caption };
  const words = (text: string) => (text === "" ? [] : [textRun({ type: "text", text }, manner, context)]);
  const label = [...words(before), sequenceField(caption, manner, context), ...words(after)];
  return [paragraph({ content: caption.content, style: "caption", properties, before: label }, context)];
}

/** Where the number is not the next of its word, the field says from which to count (ECMA-376 part 1, 17.16.5.56). */
function sequenceField({ word, number }: Caption, manner: Manner, context: PartContext): Xml {
  const sequence = sequenceName(word);
  const counted = context.numbers.counted(sequence, number);
  return element(
    "w:fldSimple",
    { "w:instr": ` SEQ ${sequence} \\* ARABIC ${counted ? "" : `\\r ${number} `}` },
    element("w:r", {}, runProperties({}, manner, context), element("w:t", {}, String(number))),
  );
}

/** A sequence is named by a letter and at most 39 letters, figures and underlines more. */
const sequenceName = (word: string): string =>
  /^\p{L}[\p{L}\p{N}_]{0,39}/u.exec(word.replace(/[^\p{L}\p{N}]+/gu, "_"))?.[0] ?? "Caption";
