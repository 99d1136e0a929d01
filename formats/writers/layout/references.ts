/** What leads where in a document: notes and their first references, links to anchors, the names of all these places. */

import { isSafeAddress } from "#core/compose/addresses.ts";
import { missingCase } from "#core/missing-case.ts";
import type { Anchor, Block, Document, Image, Inline, Link, Note, Table } from "#core/model/document.ts";
import { partsOfLine, plainInlines } from "#core/model/document.ts";
import type { StyleName } from "#core/model/style-names.ts";
import { anchorsOf, withInner } from "../document-parts.ts";
import type { LinkTarget } from "./pages.ts";

export type References = {
  readonly notes: ReadonlyMap<string, NoteReferences>;
  /** The destination's name for every anchor that a link leads to. */
  readonly anchors: ReadonlyMap<string, string>;
  /** The languages of justified text: its words are divided at lines' ends. */
  readonly dividedLanguages: ReadonlySet<string>;
  readonly rightToLeft: boolean;
  readonly hasFields: boolean;
};
export type NoteReferences = {
  readonly note: Note;
  readonly name: string;
  /** Where it is first referred to, and the words there; absent for a note that nothing refers to. */
  readonly back?: { readonly name: string; readonly words: string };
};

export const anchorKey = (anchor: Anchor): string => `${anchor.of} ${anchor.id}`;

/** Names are numbered, not taken from ids, so that any id will do and the same document gives the same names. */
const numbered = (letter: string, index: number): string => `${letter}${String(index).padStart(6, "0")}`;

export function findReferences(document: Document, rightToLeftScript: RegExp): References {
  const passages = document.blocks.flatMap(passagesOf);
  const furniture = [document.header, document.footer].flatMap(({ first, rest }) => [first, rest].flatMap(partsOfLine));
  const inText = passages.flatMap(({ content }) => content.flatMap(withInner));
  const all = [...inText, ...furniture.flat().flatMap(withInner)];
  return {
    notes: notesOf(document.blocks, passages),
    anchors: destinationsOf(document.blocks, all),
    dividedLanguages: languagesOf(
      passages.filter(({ style }) => document.styles[style].alignment === "justify"),
      document,
    ),
    rightToLeft:
      document.direction === "rtl" ||
      all.some((inline) => inline.type === "text" && rightToLeftScript.test(inline.text)),
    hasFields: inText.some((inline) => inline.type === "field"),
  };
}

function languagesOf(passages: readonly Passage[], { language }: Document): ReadonlySet<string> {
  const runs = passages.flatMap(({ content }) => content.flatMap(withInner)).filter((inline) => inline.type === "text");
  return new Set(runs.map((run) => run.language ?? language));
}

type Passage = { readonly content: readonly Inline[]; readonly style: StyleName };

function passagesOf(block: Block): readonly Passage[] {
  switch (block.type) {
    case "paragraph":
      return [block];
    case "heading":
      return [{ content: block.content, style: `heading${block.level}` }];
    case "note":
      return [{ content: block.content, style: "note" }];
    case "list":
      return block.items.flatMap((item) => item.blocks);
    case "quotation":
      return block.blocks;
    case "table":
      return [...captionPassages(block), ...[block.head ?? [], ...block.rows.map(({ cells }) => cells)].flat(2)];
    case "image":
      return captionPassages(block);
    case "pageBreak":
      return [];
    default:
      return missingCase(block);
  }
}

const captionPassages = ({ caption }: Table | Image): readonly Passage[] =>
  caption === undefined ? [] : [{ content: caption.content, style: "caption" }];

/** Its words are put together only where they are drawn: most of a long document is not looked at. */
const referenceIn = (content: readonly Inline[], name: string): NonNullable<NoteReferences["back"]> => ({
  name,
  get words() {
    return clipped(plainInlines(content));
  },
});

function notesOf(blocks: readonly Block[], passages: readonly Passage[]): ReadonlyMap<string, NoteReferences> {
  const first = new Map<string, NonNullable<NoteReferences["back"]>>();
  for (const { content } of passages) {
    for (const inline of content.flatMap(withInner)) {
      if (inline.type !== "noteReference" || first.has(inline.note)) continue;
      first.set(inline.note, referenceIn(content, numbered("r", first.size + 1)));
    }
  }
  const notes = blocks.filter((block) => block.type === "note");
  return new Map(
    notes.map((note, index) => {
      const back = first.get(note.id);
      return [note.id, { note, name: numbered("n", index + 1), ...(back === undefined ? {} : { back }) }];
    }),
  );
}

function destinationsOf(blocks: readonly Block[], inlines: readonly Inline[]): ReadonlyMap<string, string> {
  const present = new Set(blocks.flatMap(anchorsOf).map(anchorKey));
  const wanted = inlines.flatMap((inline) =>
    inline.type === "link" && "anchor" in inline.target ? [anchorKey(inline.target.anchor)] : [],
  );
  const names = [...new Set(wanted)].filter((key) => present.has(key));
  return new Map(names.map((key, index) => [key, numbered("a", index + 1)]));
}

/** A link's description is read aloud: as much of the words as one listens to. */
const longestDescription = 160;
export function clipped(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  if (line.length <= longestDescription) return line;
  const characters = [...line.slice(0, 2 * longestDescription + 2)];
  return characters.length <= longestDescription ? line : `${characters.slice(0, longestDescription - 1).join("")}…`;
}

export function linkTarget({ target, content }: Link, { anchors }: References): LinkTarget | undefined {
  const words = clipped(plainInlines(content));
  if ("address" in target) {
    const { address } = target;
    return isSafeAddress(address) ? { address, description: words || address } : undefined;
  }
  const destination = anchors.get(anchorKey(target.anchor));
  return destination === undefined ? undefined : { destination, description: words };
}
