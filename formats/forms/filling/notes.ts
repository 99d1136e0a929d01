/** Footnotes and endnotes: each time that something refers to one it is filled with the values of that place. */

import type { FormPart } from "../package/open-form.ts";
import { notesOf } from "../read-form.ts";
import type { NoteKind } from "../tags/read-stories.ts";
import { attribute } from "../xml/attributes.ts";
import { around, isElement, withoutParagraphIds, type XmlElement, type XmlNode } from "../xml/xml-tree.ts";
import { fillElement, type Progress, type Scope } from "./fill-part.ts";
import { brokenRanges, rangeOf } from "./ranges.ts";

export type Notes = {
  /** The id of a note like that one. */
  readonly noteLike: (kind: NoteKind, id: string, scope: Scope) => string;
  /** The part of the notes that were asked for; those that nothing refers to go with their tags. */
  readonly written: (root: XmlElement, kind: NoteKind) => string;
};

export function createNotes(parts: readonly FormPart[], progress: Progress): Notes {
  const kinds: Readonly<Record<NoteKind, KindOfNotes>> = {
    footnote: notesOfKind(notesOf(parts, "footnote"), progress),
    endnote: notesOfKind(notesOf(parts, "endnote"), progress),
  };
  return {
    noteLike: (kind, id, scope) => kinds[kind].noteLike(id, scope),
    written: (root, kind) => kinds[kind].written(root),
  };
}

type KindOfNotes = {
  readonly noteLike: (id: string, scope: Scope) => string;
  readonly written: (root: XmlElement) => string;
};

function notesOfKind(notes: readonly XmlElement[], progress: Progress): KindOfNotes {
  const byId = new Map(notes.map((note) => [attribute(note, "id") ?? "", note]));
  const filled = new Map<XmlElement, string>();
  const more: string[] = [];
  const seen = new Set<XmlElement>();
  let last = Math.max(0, ...[...byId.keys()].map(Number).filter(Number.isFinite));
  const fill = (note: XmlElement, scope: Scope): string =>
    fillElement(note, scope, { progress, broken: brokenRanges(note), note: (_, id) => id, seen });
  return {
    noteLike: (id, scope) => {
      const note = byId.get(id);
      if (note === undefined) return id;
      if (!filled.has(note)) {
        filled.set(note, fill(note, scope));
        return id;
      }
      last += 1;
      more.push(fill(withId(note, last), scope));
      return String(last);
    },
    written: (root) => {
      if (more.length === 0 && !root.isFilled) return root.source ?? "";
      const rest = root.children.flatMap((child) => {
        if (!isElement(child)) return [];
        const xml = filled.get(child) ?? (child.isFilled ? undefined : child.source);
        return xml === undefined ? [] : [xml];
      });
      return `${root.open}>${[...rest, ...more].join("")}</${root.tag}>`;
    },
  };
}

/** What stands in a part once, bookmarks and paragraphs' ids, has been given to the first. */
function withId(note: XmlElement, id: number): XmlElement {
  const open = note.open.replace(/(\s(?:\w+:)?id\s*=\s*)(["'])[^"']*\2/, `$1"${id}"`);
  return withoutIds(around({ ...note, open }, note.children));
}

function withoutIds(element: XmlElement): XmlElement {
  if (!element.holdsIds) return element;
  const { "w14:paraId": _, "w14:textId": __, ...attributes } = element.attributes;
  const open = withoutParagraphIds(element.open);
  const children = element.children.flatMap((child): readonly XmlNode[] => {
    if (!isElement(child)) return [child];
    return rangeOf(child) === undefined ? [withoutIds(child)] : [];
  });
  return around({ ...element, attributes, open }, children);
}
