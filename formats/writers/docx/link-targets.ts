/** What in a document is led to, found before it is written: a bookmark stands where a link leads, and nowhere else. */
import type { Anchor, Block, Document, Inline, Note, Paragraph } from "#core/model/document.ts";
import { anchorsOf, inlinesOf } from "../document-parts.ts";

export type LinkTargets = {
  /** The bookmark of an anchor that is both on a block and led to. */
  readonly bookmark: (anchor: Anchor) => string | undefined;
  readonly note: (id: string) => NoteTarget | undefined;
};

export type NoteTarget = {
  readonly label: string;
  readonly bookmark: string;
  /** Stands at the first reference; absent where nothing refers to the note. */
  readonly referenceBookmark?: string;
  /** Its number, where the note is one of Word's own endnotes. */
  readonly endnote?: number;
};

const anchorKey = ({ of, id }: Anchor): string => `${of}:${id}`;

export function findLinkTargets(document: Document): LinkTargets {
  const anchored = new Set(document.blocks.flatMap(anchorsOf).map(anchorKey));
  const inlines = allInlines(document);
  const linked = inlines.flatMap((inline) =>
    inline.type === "link" && "anchor" in inline.target ? [anchorKey(inline.target.anchor)] : [],
  );
  const bookmarks = new Map([...new Set(linked)].filter((key) => anchored.has(key)).map((key, at) => [key, name(at)]));
  const referred = new Set(inlines.flatMap((inline) => (inline.type === "noteReference" ? [inline.note] : [])));
  const endnotes = endnoteNumbers(document.blocks);
  const targetOf = (note: Note, at: number) => noteTarget(note, at, referred, endnotes);
  const notes = new Map(document.blocks.filter(isNote).map((note, at) => [note.id, targetOf(note, at)]));
  return { bookmark: (anchor) => bookmarks.get(anchorKey(anchor)), note: (id) => notes.get(id) };
}

/** Names that begin with an underline stay out of Word's list of bookmarks. */
const name = (at: number): string => `_place${at + 1}`;

function noteTarget(
  { id, label }: Note,
  at: number,
  referred: ReadonlySet<string>,
  endnotes: ReadonlyMap<string, number>,
): NoteTarget {
  const endnote = endnotes.get(id);
  return {
    label,
    bookmark: `_note${at + 1}`,
    ...(referred.has(id) ? { referenceBookmark: `_reference${at + 1}` } : {}),
    ...(endnote === undefined ? {} : { endnote }),
  };
}

/**
 * Word prints its endnotes at the document's end, numbered in the order of their first references. Where the document
 * wants the same of all its notes, they are Word's own; else none is.
 */
function endnoteNumbers(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const begin = blocks.findIndex(isNote);
  const tail = begin < 0 ? [] : blocks.slice(begin);
  const known = new Set(tail.map((block) => (isNote(block) ? block.id : "")));
  const referred = [...new Set(blocks.slice(0, begin).flatMap(notesReferredToIn))].filter((id) => known.has(id));
  const areEndnotes =
    referred.length === tail.length &&
    tail.every((block, at) => isNote(block) && block.id === referred[at] && block.label === String(at + 1)) &&
    tail.flatMap(notesReferredToIn).length === 0;
  return new Map(areEndnotes ? referred.map((id, at) => [id, at + 1]) : []);
}

const notesReferredToIn = (block: Block): readonly string[] =>
  inlinesOf(block).flatMap((inline) => (inline.type === "noteReference" ? [inline.note] : []));

const isNote = (block: Block): block is Note => block.type === "note";

function allInlines({ blocks, header, footer }: Document): readonly Inline[] {
  const lines = [header.first, header.rest, footer.first, footer.rest];
  const furniture = lines.map(({ start = [], centre = [], end = [] }): Paragraph => {
    return { type: "paragraph", style: "furniture", content: [...start, ...centre, ...end] };
  });
  return [...blocks, ...furniture].flatMap(inlinesOf);
}
