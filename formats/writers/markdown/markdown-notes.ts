/** The names of a document's notes as footnotes: their labels, where those can be names. */
import type { Block, Document, Note } from "#core/model/document.ts";
import { inlinesOf } from "../document-parts.ts";

export type MarkdownNotes = {
  /** "[^1]" for a note of the document. */
  readonly reference: (id: string) => string | undefined;
  /** Whether anything refers to it: an unreferred footnote is not printed by most readers. */
  readonly isReferred: (id: string) => boolean;
};

export function findMarkdownNotes({ blocks }: Document): MarkdownNotes {
  const notes = blocks.filter(isNote);
  const names = new Map(notes.map((note, index) => [note.id, nameOf(note, index, notes)]));
  const referred = new Set(
    blocks.flatMap(inlinesOf).flatMap((inline) => (inline.type === "noteReference" ? [inline.note] : [])),
  );
  return {
    reference: (id) => (names.has(id) ? `[^${names.get(id)}]` : undefined),
    isReferred: (id) => referred.has(id),
  };
}

const isNote = (block: Block): block is Note => block.type === "note";

/** The label, if it is a plain word that no other note has; else one made of its place. */
function nameOf({ label }: Note, index: number, notes: readonly Note[]): string {
  const isPlain = /^[A-Za-z0-9]+$/.test(label);
  const isAlone = notes.filter((note) => note.label === label).length === 1;
  return isPlain && isAlone ? label : `note-${index + 1}`;
}
