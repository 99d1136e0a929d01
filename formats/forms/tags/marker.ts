/** A tag in a part's tree: it stands where its run stood, and keeps the run's looks for what will be filled in. */
import type { XmlElement } from "../xml/xml-tree.ts";
import type { Tag } from "./tag.ts";

export type Marker = {
  readonly kind: "marker";
  readonly tag: Tag;
  /** The run whose looks the words take; undefined outside of running text, where words are only words. */
  readonly run?: XmlElement;
};

/** What stands in the way of a tag's being one; it is found with the tags, where they are located. */
export type Flaw = {
  readonly kind: "flaw";
  readonly code: FlawCode;
  readonly written: string;
};

export type FlawCode =
  | "tagSplitByChange"
  | "tagNotClosed"
  | "tagNotUnderstood"
  | "tagInFieldCode"
  | "fieldCodeNotAllowed"
  | "tagOutOfReach"
  | "singleBraces";
