/** Words as Word's runs, links, fields and references to notes. */
import { isSafeAddress } from "#core/compose/addresses.ts";
import { missingCase } from "#core/missing-case.ts";
import type { Direction, Inline, Link } from "#core/model/document.ts";
import { element, type Xml } from "./element.ts";
import { noteReference, raised } from "./note-reference.ts";
import type { PartContext } from "./part-context.ts";
import { type Manner, runProperties, textRun } from "./run.ts";
import { furtherStyles } from "./word-styles.ts";

export const inlineContent = (inlines: readonly Inline[], manner: Manner, context: PartContext): Xml[] =>
  inlines.flatMap((inline, at) => {
    const runs = inlineRuns(inline, manner, context);
    const follows = inline.type === "noteReference" && inlines[at - 1]?.type === "noteReference" && runs.length > 0;
    return follows ? [textRun({ type: "text", text: "," }, raised(manner), context), ...runs] : runs;
  });

function inlineRuns(inline: Inline, manner: Manner, context: PartContext): readonly Xml[] {
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

/** A link inside a link has no place in Word: the outer one holds. What leads nowhere is printed as words. */
function link({ target, content }: Link, manner: Manner, context: PartContext): readonly Xml[] {
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
  const address = wordAddress(target.address);
  return address === undefined ? undefined : { "r:id": context.relationships.add("hyperlink", address, "External") };
}

/** Word refuses a whole file for one address that is malformed or longer than 2,079 characters. */
function wordAddress(address: string): string | undefined {
  const href = isSafeAddress(address) && URL.canParse(address) ? new URL(address).href : undefined;
  return href !== undefined && href.length < 2079 ? href : undefined;
}

const instructions = { pageNumber: "PAGE", pageCount: "NUMPAGES" } as const;

/** Of the first page. How many there are only a layout knows: what stands empty is not out of date. */
const results = { pageNumber: "1", pageCount: "" } as const;

/** Word counts pages anew whenever it lays them out, and asks nobody. */
const field = (name: keyof typeof instructions, manner: Manner, context: PartContext): Xml =>
  element(
    "w:fldSimple",
    { "w:instr": ` ${instructions[name]} ` },
    element("w:r", {}, runProperties({}, manner, context), element("w:t", {}, results[name])),
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
