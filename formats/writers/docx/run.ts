/** A run of words: its language, its direction, and nothing else that a style could say. */
import { RunProperties, type XmlComponent } from "docx";
import type { Direction, TextRun } from "#core/model/document.ts";
import type { TextStyle } from "#core/model/page-setup.ts";
import { element } from "./element.ts";
import { withHeldSpaces } from "./held-spaces.ts";
import { wordLanguage } from "./language-tag.ts";
import type { PartContext } from "./part-context.ts";
import { furtherStyles } from "./word-styles.ts";

/** How the words around stand. */
export type Manner = {
  /** Of the paragraph's style. Word switches bold within bold off (ECMA-376 part 1, 17.7.3), so it is not said twice. */
  readonly paragraph: Pick<TextStyle, "bold" | "italic">;
  /** A character style; there is room for one. */
  readonly style?: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  readonly linked?: boolean;
};

export const textRun = (run: TextRun, manner: Manner, context: PartContext): XmlComponent =>
  element("w:r", {}, runProperties(run, manner, context), ...runText(run.text));

export const tabRun = (manner: Manner, context: PartContext): XmlComponent =>
  element("w:r", {}, runProperties({}, manner, context), element("w:tab"));

/** Word keeps the language of ideographs apart from that of letters. */
const eastAsian = /^(?:zh|ja|ko)\b/;

type Speech = { readonly language?: string; readonly direction?: Direction };

export function runProperties(
  { language, direction }: Speech,
  manner: Manner,
  { document }: PartContext,
): RunProperties {
  const strong = manner.strong === true && !manner.paragraph.bold;
  const emphasis = manner.emphasis === true && !manner.paragraph.italic;
  const style = manner.style ?? (strong ? furtherStyles.strong.id : emphasis ? furtherStyles.emphasis.id : undefined);
  const tag = wordLanguage(language ?? document.language);
  const rightToLeft = (direction ?? document.direction) === "rtl";
  return new RunProperties({
    ...(style === undefined ? {} : { style }),
    ...(strong && style !== furtherStyles.strong.id ? { bold: true } : {}),
    ...(emphasis && style !== furtherStyles.emphasis.id ? { italics: true } : {}),
    ...(rightToLeft ? { rightToLeft } : {}),
    language: rightToLeft ? { bidirectional: tag } : { value: tag, ...(eastAsian.test(tag) ? { eastAsia: tag } : {}) },
  });
}

/** What stands for no letter has an element of its own: in a run's text, Word takes a line end for a space. */
const runText = (text: string): readonly XmlComponent[] =>
  text
    .split(/(\r\n?|[\n\u0085\u2028\u2029\t\u00AD])/)
    .flatMap((part, at) => (part === "" ? [] : [at % 2 === 0 ? plainText(part) : element(signElement(part))]));

const plainText = (text: string): XmlComponent => element("w:t", { "xml:space": "preserve" }, withHeldSpaces(text));

function signElement(sign: string): string {
  if (sign === "\t") return "w:tab";
  return sign === "\u00AD" ? "w:softHyphen" : "w:br";
}
