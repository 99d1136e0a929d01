/** Words as Word's runs: each with its language, and with nothing else that a style could say. */
import { RunProperties, type XmlComponent } from "docx";
import { missingCase } from "#core/missing-case.ts";
import type { Direction, Inline, Link, NoteReference, TextRun } from "#core/model/document.ts";
import type { TextStyle } from "#core/model/page-setup.ts";
import { bookmarked } from "./bookmark.ts";
import { element } from "./element.ts";
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

export const inlineContent = (inlines: readonly Inline[], manner: Manner, context: PartContext): XmlComponent[] =>
  inlines.flatMap((inline) => inlineRuns(inline, manner, context));

function inlineRuns(inline: Inline, manner: Manner, context: PartContext): readonly XmlComponent[] {
  switch (inline.type) {
    case "text":
      return inline.text === "" ? [] : [textRun(inline, manner, context)];
    case "strong":
      return inlineContent(inline.content, { ...manner, strong: true }, context);
    case "emphasis":
      return inlineContent(inline.content, { ...manner, emphasis: true }, context);
    case "link":
      return link(inline, manner, context);
    case "noteReference":
      return noteReference(inline, manner, context);
    case "field":
      return [field(inline.field, manner, context)];
    default:
      return missingCase(inline);
  }
}

const textRun = (run: TextRun, manner: Manner, context: PartContext): XmlComponent =>
  element("w:r", {}, runProperties(run, manner, context), ...runText(run.text));

/** Word keeps the language of ideographs apart from that of letters. */
const eastAsian = /^(?:zh|ja|ko)\b/;

type Speech = { readonly language?: string; readonly direction?: Direction };

function runProperties({ language, direction }: Speech, manner: Manner, { document }: PartContext): RunProperties {
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

const plainText = (text: string): XmlComponent => element("w:t", { "xml:space": "preserve" }, text);

function signElement(sign: string): string {
  if (sign === "\t") return "w:tab";
  return sign === "\u00AD" ? "w:softHyphen" : "w:br";
}

/** A link inside a link has no place in Word: the outer one holds. What leads nowhere is printed as words. */
function link({ target, content }: Link, manner: Manner, context: PartContext): readonly XmlComponent[] {
  const attributes = manner.linked === true ? undefined : linkAttributes(target, context);
  if (attributes === undefined) return inlineContent(content, manner, context);
  const inner = inlineContent(content, { style: furtherStyles.hyperlink.id, ...manner, linked: true }, context);
  return inner.length === 0 ? [] : [element("w:hyperlink", { ...attributes, "w:history": 1 }, ...inner)];
}

function linkAttributes(target: Link["target"], context: PartContext): Readonly<Record<string, string>> | undefined {
  if ("anchor" in target) {
    const bookmark = context.targets.bookmark(target.anchor);
    return bookmark === undefined ? undefined : { "w:anchor": bookmark };
  }
  const address = safeAddress(target.address);
  return address === undefined ? undefined : { "r:id": context.relationships.add("hyperlink", address, "External") };
}

/** Word refuses a whole file for one address that is malformed or longer than 2,079 characters. */
function safeAddress(address: string): string | undefined {
  const parsed = URL.canParse(address) ? new URL(address) : undefined;
  return parsed !== undefined && /^(?:https?|mailto):$/.test(parsed.protocol) && parsed.href.length < 2079
    ? parsed.href
    : undefined;
}

function noteReference({ note }: NoteReference, manner: Manner, context: PartContext): readonly XmlComponent[] {
  const target = context.targets.note(note);
  if (target === undefined) return [];
  const raised = { ...manner, strong: false, emphasis: false, style: furtherStyles.noteReference.id };
  const label = textRun({ type: "text", text: target.label }, raised, context);
  const content = manner.linked
    ? label
    : element("w:hyperlink", { "w:anchor": target.bookmark, "w:history": 1 }, label);
  return bookmarked(target.referenceBookmark, [content], context);
}

const instructions = { pageNumber: "PAGE", pageCount: "NUMPAGES" } as const;

/** Word counts pages anew whenever it lays them out, and asks nobody. */
const field = (name: keyof typeof instructions, manner: Manner, context: PartContext): XmlComponent =>
  element(
    "w:fldSimple",
    { "w:instr": ` ${instructions[name]} ` },
    element("w:r", {}, runProperties({}, manner, context), element("w:t", {}, "1")),
  );

/** A paragraph runs as its document does, unless all its words run the other way. */
export function runsRightToLeft(inlines: readonly Inline[], direction: Direction): boolean {
  const directions = inlines.flatMap((inline) => wordDirections(inline, direction));
  const turned = directions.length > 0 && directions.every((each) => each !== direction);
  return (direction === "rtl") !== turned;
}

function wordDirections(inline: Inline, direction: Direction): readonly Direction[] {
  if (inline.type === "text") return /\p{L}/u.test(inline.text) ? [inline.direction ?? direction] : [];
  return "content" in inline ? inline.content.flatMap((inner) => wordDirections(inner, direction)) : [];
}
