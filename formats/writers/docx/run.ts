/** A run of words: its language, its direction, and nothing else that a style could say. */
import type { Direction, TextRun } from "#core/model/document.ts";
import type { TextStyle } from "#core/model/page-setup.ts";
import { withHeldSpaces } from "../layout/held-spaces.ts";
import { element, type Xml } from "./element.ts";
import { wordLanguage } from "./language-tag.ts";
import type { PartContext } from "./part-context.ts";
import { runLookXml } from "./run-look.ts";
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

export const textRun = (run: TextRun, manner: Manner, context: PartContext): Xml =>
  element("w:r", {}, runProperties(run, manner, context), ...runText(run.text));

export const tabRun = (manner: Manner, context: PartContext): Xml =>
  element("w:r", {}, runProperties({}, manner, context), element("w:tab"));

/** Word keeps the language of ideographs apart from that of letters. */
const eastAsian = /^(?:zh|ja|ko)\b/;

type Speech = { readonly language?: string; readonly direction?: Direction };

export function runProperties({ language, direction }: Speech, manner: Manner, { document }: PartContext): Xml {
  const strong = manner.strong === true && !manner.paragraph.bold;
  const emphasis = manner.emphasis === true && !manner.paragraph.italic;
  const style = manner.style ?? (strong ? furtherStyles.strong.id : emphasis ? furtherStyles.emphasis.id : "");
  const rightToLeft = (direction ?? document.direction) === "rtl";
  const bold = strong && style !== furtherStyles.strong.id;
  const italics = emphasis && style !== furtherStyles.emphasis.id;
  return knownProperties(style, bold, italics, rightToLeft, wordLanguage(language ?? document.language));
}

/** Documents have few kinds of runs, and thousands of each. */
const known = new Map<string, Xml>();
const mostKnown = 500;

function knownProperties(style: string, bold: boolean, italics: boolean, rightToLeft: boolean, tag: string): Xml {
  const key = `${style} ${bold} ${italics} ${rightToLeft} ${tag}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size === mostKnown) known.clear();
  const properties = runLookXml({
    ...(style === "" ? {} : { style }),
    ...(bold ? { bold } : {}),
    ...(italics ? { italics } : {}),
    ...(rightToLeft ? { rightToLeft } : {}),
    language: rightToLeft ? { bidirectional: tag } : { value: tag, ...(eastAsian.test(tag) ? { eastAsia: tag } : {}) },
  });
  known.set(key, properties);
  return properties;
}

/** What stands for no letter has an element of its own: in a run's text, Word takes a line end for a space. */
const runText = (text: string): readonly Xml[] =>
  text
    .split(/(\r\n?|[\n\u0085\u2028\u2029\t\u00AD])/)
    .flatMap((part, at) => (part === "" ? [] : [at % 2 === 0 ? plainText(part) : element(signElement(part))]));

const plainText = (text: string): Xml => element("w:t", { "xml:space": "preserve" }, withHeldSpaces(text));

function signElement(sign: string): string {
  if (sign === "\t") return "w:tab";
  return sign === "\u00AD" ? "w:softHyphen" : "w:br";
}
