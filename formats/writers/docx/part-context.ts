/** What the words of one part of the package (the text, a header, a footer) need to know of the rest. */
import type { Document } from "#core/model/document.ts";
import type { HeadingNumbers } from "./heading-numbers.ts";
import type { LinkTargets } from "./link-targets.ts";
import type { ListInstances } from "./numbering-part.ts";
import type { Relationships } from "./relationships.ts";

export type PartContext = {
  readonly document: Document;
  readonly targets: LinkTargets;
  readonly relationships: Relationships;
  readonly lists: ListInstances;
  /** Where Word counts the headings itself. */
  readonly headings: HeadingNumbers | undefined;
  readonly numbers: Numbers;
  readonly pictures: Pictures;
};

/** Numbers that are given once in a document, each counted from 1. */
export type Numbers = {
  readonly next: (of: "bookmark" | "control" | "picture") => number;
  readonly once: Once;
  readonly counted: Counted;
};
/** True at the first call with this name. */
export type Once = (name: string) => boolean;

/** Whether the number is the next of its sequence; either way the sequence goes on from it. */
export type Counted = (sequence: string, number: number) => boolean;

export function createNumbers(): Numbers {
  const last = { bookmark: 0, control: 0, picture: 0 };
  const seen = new Set<string>();
  const sequences = new Map<string, number>();
  return {
    next(of) {
      last[of] += 1;
      return last[of];
    },
    counted(sequence, number) {
      const isNext = number === (sequences.get(sequence) ?? 0) + 1;
      sequences.set(sequence, number);
      return isNext;
    },
    once: (name) => seen.size < seen.add(name).size,
  };
}

/** Pictures by their path in the package. */
export type Pictures = Map<string, Uint8Array>;
