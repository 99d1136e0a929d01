/**
 * A marked part as its stories: runs of text that are read one after the other (the body, each text box, each note),
 * every tag with its place. A loop begins and ends in one story.
 */
import type { Place, PlaceKind } from "../finding.ts";
import { attribute, attributesNamed } from "../xml/attributes.ts";
import { childOf, isElement, textWithin, type XmlElement, type XmlNode } from "../xml/xml-tree.ts";
import { forbiddenField } from "./field-codes.ts";
import { type InstructionPiece, instructionReadings } from "./field-instruction.ts";
import type { Flaw, Marker } from "./marker.ts";
import { objectCharacter } from "./paragraph-text.ts";

export type MarkerItem = {
  readonly kind: "marker";
  readonly marker: Marker;
  readonly place: Place;
  /** The elements around it, the story's own first. */
  readonly path: readonly XmlElement[];
  /** How many of Word's own fields are open. */
  readonly fieldDepth: number;
};
export type FlawItem = { readonly kind: "flaw"; readonly flaw: Omit<Flaw, "kind">; readonly place: Place };
export type Item =
  | MarkerItem
  | FlawItem
  | { readonly kind: "story"; readonly story: Story }
  | { readonly kind: "note"; readonly note: NoteKind; readonly id: string; readonly bodyParagraph: number };
export type Story = { readonly items: readonly Item[] };
export type NoteKind = "footnote" | "endnote";

export type Setting = {
  readonly kind: PlaceKind;
  readonly isHeading: (paragraph: XmlElement) => boolean;
  /** For parts that are not the body. */
  readonly bodyParagraph?: number;
};

type Paragraph = Pick<Place, "paragraph" | "bodyParagraph">;
type Where = { readonly isInTextBox: boolean; readonly cell?: Place["cell"]; readonly paragraph?: Paragraph };

/** What is counted on the way through a part. */
type Progress = {
  tables: number;
  paragraphs: number;
  heading?: string;
  /** How many rows of a table, or cells of a row, have been read. */
  readonly members: Map<XmlElement, number>;
};

export const readStory = (root: XmlElement, setting: Setting): Story =>
  storyOf(root, { isInTextBox: false }, { tables: 0, paragraphs: 0, members: new Map() }, setting);

/** A story while it is read. */
type Reading = {
  readonly setting: Setting;
  readonly progress: Progress;
  readonly items: Item[];
  readonly path: XmlElement[];
  /** Word's own fields that are open, the innermost last. */
  readonly fields: OpenField[];
  where: Where;
};

type OpenField = { readonly instruction: InstructionPiece[]; isRead: boolean };

function storyOf(root: XmlElement, where: Where, progress: Progress, setting: Setting): Story {
  const reading: Reading = { setting, progress, items: [], path: [], fields: [], where };
  within(root, where, reading);
  while (reading.fields.length > 0) readFieldCharacter("end", reading);
  return { items: reading.items };
}

function within(element: XmlElement, there: Where, reading: Reading): void {
  const before = reading.where;
  reading.where = there;
  reading.path.push(element);
  for (const child of element.children) readNode(child, reading);
  reading.path.pop();
  reading.where = before;
}

function readNode(node: XmlNode, reading: Reading): void {
  if (node.kind === "marker") {
    const { path, fields } = reading;
    reading.items.push({
      kind: "marker",
      marker: node,
      place: placeOf(reading),
      path: [...path],
      fieldDepth: fields.length,
    });
  } else if (node.kind === "flaw") found(node.code, node.written, reading);
  else if (isElement(node)) readElement(node, reading);
}

function readElement(element: XmlElement, reading: Reading): void {
  const tag = Object.values(element.attributes).find((value) => value.includes("{{"));
  if (tag !== undefined && element.name !== "w:fldSimple")
    found("tagOutOfReach", tag.slice(tag.indexOf("{{")), reading);
  const read = readers[element.name];
  if (read === undefined) within(element, reading.where, reading);
  else read(element, reading);
}

const readers: Readonly<Record<string, (element: XmlElement, reading: Reading) => void>> = {
  "w:p": readParagraph,
  "w:tbl": (table, reading) => {
    reading.progress.tables += 1;
    within(table, inCell(reading, { table: reading.progress.tables, row: 0, cell: 0 }), reading);
  },
  "w:tr": (row, reading) => {
    const { table = 0 } = reading.where.cell ?? {};
    within(row, inCell(reading, { table, row: nextIn("w:tbl", reading), cell: 0 }), reading);
  },
  "w:tc": (cell, reading) => {
    const { table = 0, row = 0 } = reading.where.cell ?? {};
    within(cell, inCell(reading, { table, row, cell: nextIn("w:tr", reading) }), reading);
  },
  "w:txbxContent": (box, { items, where: { paragraph }, progress, setting }) => {
    const story = storyOf(box, { isInTextBox: true, ...(paragraph && { paragraph }) }, progress, setting);
    items.push({ kind: "story", story });
  },
  "w:footnoteReference": (reference, reading) => readNoteReference("footnote", reference, reading),
  "w:endnoteReference": (reference, reading) => readNoteReference("endnote", reference, reading),
  "w:fldSimple": (field, reading) => {
    readInstruction(unknownPart, reading);
    for (const instruction of attributesNamed(field, "instr")) {
      checkFieldName(instruction, reading);
      checkNoTag(instruction, reading);
    }
    within(field, reading.where, reading);
  },
  "w:fldChar": (character, reading) => {
    const [type, other] = attributesNamed(character, "fldCharType");
    if (other !== undefined) found("fieldCodeNotAllowed", unknownName, reading);
    readFieldCharacter(type, reading);
  },
  "w:instrText": (text, reading) => readInstruction(textWithin(text), reading),
  "w:delInstrText": (text, reading) => readInstruction(textWithin(text), reading),
  "w:t": (text, reading) => readInstruction(textWithin(text), reading, true),
  "w:delText": (text, reading) => readInstruction(textWithin(text), reading, true),
  "mc:Choice": readAlternative,
  "mc:Fallback": readAlternative,
};

const inCell = ({ where }: Reading, cell: Place["cell"]): Where => ({ ...where, ...(cell && { cell }) });

/** One in a text box counts as that in which the box stands. */
function readParagraph(paragraph: XmlElement, reading: Reading): void {
  const { where, progress, setting } = reading;
  const bodyParagraph = where.paragraph?.bodyParagraph ?? setting.bodyParagraph ?? progress.paragraphs;
  const said = shortened(wordsOf(paragraph));
  if (where.paragraph === undefined) {
    progress.paragraphs += 1;
    if (setting.kind === "body" && setting.isHeading(paragraph)) progress.heading = said;
  }
  within(paragraph, { ...where, paragraph: { paragraph: said, bodyParagraph } }, reading);
}

function readNoteReference(note: NoteKind, reference: XmlElement, { items, where }: Reading): void {
  items.push({ kind: "note", note, id: noteId(reference), bodyParagraph: where.paragraph?.bodyParagraph ?? 0 });
}

function readFieldCharacter(type: string | undefined, reading: Reading): void {
  const { fields } = reading;
  if (type === "begin") {
    // What stands there when Word has worked out the inner field, nobody can say.
    readInstruction(unknownPart, reading);
    fields.push({ instruction: [], isRead: false });
    return;
  }
  const field = fields.at(-1);
  if (field !== undefined && !field.isRead) {
    field.isRead = true;
    for (const instruction of instructionReadings(field.instruction)) checkFieldName(instruction, reading);
    checkNoTag(field.instruction.map(({ text }) => (text === unknownPart ? "" : text)).join(""), reading);
  }
  if (type === "end") fields.pop();
}

function readInstruction(text: string, { fields, path }: Reading, isWords = false): void {
  const field = fields.at(-1);
  if (field === undefined || field.isRead) return;
  const names = path.map(({ name }) => name);
  const isDeleted = names.some((name) => name === "w:del" || name === "w:moveFrom");
  const isInserted = names.some((name) => name === "w:ins" || name === "w:moveTo");
  field.instruction.push({ text, isWords, change: isDeleted ? "deleted" : isInserted ? "inserted" : undefined });
}

/** Word reads one of several, and not each Word the same one: none may change a field that has begun before. */
function readAlternative(branch: XmlElement, reading: Reading): void {
  const { fields, where } = reading;
  const [depth, around] = [fields.length, fields.at(-1)];
  const before = { isRead: around?.isRead, length: around?.instruction.length };
  within(branch, where, reading);
  const isSame = fields.length === depth && fields.at(-1) === around && around?.isRead === before.isRead;
  if (!isSame || around?.instruction.length !== before.length) found("fieldCodeNotAllowed", unknownName, reading);
}

function checkFieldName(instruction: string, reading: Reading): void {
  const forbidden = forbiddenField(instruction);
  if (forbidden !== undefined) found("fieldCodeNotAllowed", forbidden || unknownName, reading);
}

function checkNoTag(instruction: string, reading: Reading): void {
  const tagAt = instruction.indexOf("{{");
  if (tagAt >= 0) found("tagInFieldCode", instruction.slice(tagAt).trim(), reading);
}

/** For what another field makes, or another Word. */
const unknownName = "{…}";
const unknownPart = `${unknownName} `;

const found = (code: Flaw["code"], written: string, reading: Reading): void => {
  reading.items.push({ kind: "flaw", flaw: { code, written }, place: placeOf(reading) });
};

const placeOf = ({ setting, progress, where }: Reading): Place => ({
  kind: setting.kind,
  isInTextBox: where.isInTextBox,
  ...(where.paragraph ?? { paragraph: "", bodyParagraph: setting.bodyParagraph ?? progress.paragraphs }),
  ...(progress.heading !== undefined && { heading: progress.heading }),
  ...(where.cell && { cell: where.cell }),
});

/** Of the story and of the text boxes in it. */
export const flawsOf = ({ items }: Story): readonly FlawItem[] =>
  items.flatMap((item) => (item.kind === "flaw" ? [item] : item.kind === "story" ? flawsOf(item.story) : []));

/** The names of Word's own fields in it that fetch or start something; of a part or a note without marks. */
export const forbiddenFieldsIn = (root: XmlElement): readonly string[] =>
  flawsOf(readStory(root, { kind: "body", isHeading: () => false })).flatMap(({ flaw }) =>
    flaw.code === "fieldCodeNotAllowed" ? [flaw.written] : [],
  );

/** Each element's text that has tags is a story of its own. */
export function readTexts(root: XmlElement, kind: PlaceKind): readonly Story[] {
  const stories: Story[] = [];
  const walk = (element: XmlElement): void => {
    const place: Place = { kind, isInTextBox: false, paragraph: shortened(wordsOf(element)), bodyParagraph: 0 };
    const items = element.children.flatMap((node): readonly Item[] => {
      if (node.kind === "marker") return [{ kind: "marker", marker: node, place, path: [element], fieldDepth: 0 }];
      return node.kind === "flaw" ? [{ kind: "flaw", flaw: node, place }] : [];
    });
    if (items.length > 0) stories.push({ items });
    for (const child of element.children) if (isElement(child)) walk(child);
  };
  walk(root);
  return stories;
}

export const noteId = (reference: XmlElement): string => attribute(reference, "id") ?? "";

const longest = 100;
const shortened = (text: string): string => {
  const line = text.replaceAll(objectCharacter, "").replace(/\s+/g, " ").trim();
  return line.length <= longest ? line : `${line.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "")}…`;
};

/** With the tags as they are written; of a text box in it nothing. */
function wordsOf(node: XmlNode): string {
  if (node.kind === "text") return node.text;
  if (node.kind === "marker") return node.tag.written;
  if (!isElement(node)) return "";
  if (node.name === "w:tab") return "\t";
  return wordless.has(node.name) ? "" : node.children.map(wordsOf).join("");
}
const wordless: ReadonlySet<string> = new Set([
  ...["w:pPr", "w:rPr", "w:instrText", "w:del", "w:moveFrom", "w:drawing", "w:pict", "w:object", "mc:AlternateContent"],
]);

/** Counted from 1 in the innermost element of that name; content controls may stand between. */
function nextIn(container: string, { path, progress: { members } }: Reading): number {
  const around = path.findLast((element) => element.name === container);
  if (around === undefined) return 1;
  const number = (members.get(around) ?? 0) + 1;
  members.set(around, number);
  return number;
}

/** Whether a paragraph is a heading by its own outline level or by one of these styles. */
export const headingsBy =
  (styles: ReadonlySet<string>) =>
  (paragraph: XmlElement): boolean => {
    const properties = childOf(paragraph, "w:pPr");
    const style = childOf(properties, "w:pStyle");
    const level = childOf(properties, "w:outlineLvl");
    return (
      (style && styles.has(attribute(style, "val") ?? "")) || (level !== undefined && attribute(level, "val") !== "9")
    );
  };
