/** What in a document is led to, found before it is written: a bookmark stands where a link leads, and nowhere else. */
import {
  type Anchor,
  type Block,
  type Document,
  type Inline,
  type Note,
  type Paragraph,
  partsOfLine,
  plainInlines,
} from "#core/model/document.ts";
import { anchorsOf, inlinesOf } from "../document-parts.ts";

export type LinkTargets = {
  /** The bookmark of an anchor that is both on a block and led to. */
  readonly bookmark: (anchor: Anchor) => string | undefined;
  readonly note: (id: string) => NoteTarget | undefined;
};

export type NoteTarget = {
  readonly label: string;
  /** The note's words, or their beginning. */
  readonly preview: string;
  readonly bookmark: string;
  /** Stands at the first reference; absent where nothing refers to the note. */
  readonly referenceBookmark?: string;
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
  const notes = new Map(document.blocks.filter(isNote).map((note, at) => [note.id, noteTarget(note, at, referred)]));
  return { bookmark: (anchor) => bookmarks.get(anchorKey(anchor)), note: (id) => notes.get(id) };
}

/** Names that begin with an underline stay out of Word's list of bookmarks. */
const name = (at: number): string => `_place${at + 1}`;

const noteTarget = (note: Note, at: number, referred: ReadonlySet<string>): NoteTarget => ({
  label: note.label,
  preview: beginningOf(plainInlines(note.content)),
  bookmark: `_note${at + 1}`,
  ...(referred.has(note.id) ? { referenceBookmark: `_reference${at + 1}` } : {}),
});

/** Word shows no more than 260 characters of a link's tip. */
const longestPreview = 250;

function beginningOf(words: string): string {
  const beginning = words.slice(0, longestPreview);
  return beginning === words ? words : `${beginning.replace(/\s?\S*$/u, "")}…`;
}

const isNote = (block: Block): block is Note => block.type === "note";

function allInlines({ blocks, header, footer }: Document): readonly Inline[] {
  const lines = [header.first, header.rest, footer.first, footer.rest];
  const furniture = lines.map((line): Paragraph => {
    return { type: "paragraph", style: "furniture", content: partsOfLine(line).flat() };
  });
  return [...blocks, ...furniture].flatMap(inlinesOf);
}
