/** What in a page is led to: the identifiers of its anchors, and of its notes and their references. */
import type { Anchor, Block, Document, Inline, Note } from "#core/model/document.ts";
import { anchorsOf, inlinesOf } from "../document-parts.ts";

export type HtmlTargets = {
  /** The identifier that the block carries: the first block with an anchor has it, no other. */
  readonly takeAnchor: (anchor: Anchor | undefined) => string | undefined;
  /** "#…", where the document has that anchor. */
  readonly addressOf: (anchor: Anchor) => string | undefined;
  readonly note: (id: string) => Note | undefined;
  /** The identifier of the next reference to that note. */
  readonly takeReference: (note: string) => string;
  /** The identifiers of all references to that note, in order. */
  readonly referencesTo: (note: string) => readonly string[];
};

/** Letters, figures, "-" and "." stand as they are; every other character as "_", its code and "_". */
const identifier = (kind: string, id: string): string =>
  `${kind}-${id.replace(/[^A-Za-z0-9.-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}_`)}`;

const anchorIdentifier = ({ of, id }: Anchor): string => identifier(of, id);
export const noteIdentifier = (id: string): string => identifier("note", id);
const referenceIdentifier = (note: string, number: number): string => `${identifier("reference", note)}-${number}`;

export function findHtmlTargets({ blocks }: Document): HtmlTargets {
  const anchors = new Set(blocks.flatMap(anchorsOf).map(anchorIdentifier));
  const notes = new Map(blocks.filter(isNote).map((note) => [note.id, note]));
  const counts = countReferences(blocks.flatMap(inlinesOf));
  const taken = new Set<string>();
  const given = new Map<string, number>();
  return {
    takeAnchor: (anchor) => (anchor === undefined ? undefined : takeOnce(taken, anchorIdentifier(anchor))),
    addressOf: (anchor) => (anchors.has(anchorIdentifier(anchor)) ? `#${anchorIdentifier(anchor)}` : undefined),
    note: (id) => notes.get(id),
    takeReference: (note) => referenceIdentifier(note, countUp(given, note)),
    referencesTo: (note) =>
      Array.from({ length: counts.get(note) ?? 0 }, (_, index) => referenceIdentifier(note, index + 1)),
  };
}

const isNote = (block: Block): block is Note => block.type === "note";

function takeOnce(taken: Set<string>, id: string): string | undefined {
  if (taken.has(id)) return undefined;
  taken.add(id);
  return id;
}

function countUp(counts: Map<string, number>, key: string): number {
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count;
}

function countReferences(inlines: readonly Inline[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const inline of inlines) if (inline.type === "noteReference") countUp(counts, inline.note);
  return counts;
}
