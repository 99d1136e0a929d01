/** What a part of the package refers to, numbered in the order of its first mention. */
import { element, type Xml } from "./element.ts";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export type Relationships = {
  /** The relationship's id; the same for the same target. `type` is the last word of the relationship's address. */
  readonly add: (type: string, target: string, mode?: "External") => string;
  readonly isEmpty: () => boolean;
  readonly part: () => Xml;
};

export function createRelationships(): Relationships {
  const known = new Map<string, Xml>();
  const ids = new Map<string, string>();
  return {
    add(type, target, mode) {
      const key = `${type} ${target}`;
      const id = ids.get(key) ?? `rId${ids.size + 1}`;
      ids.set(key, id);
      known.set(key, relationship(id, type, target, mode));
      return id;
    },
    isEmpty: () => ids.size === 0,
    part: () =>
      element(
        "Relationships",
        { xmlns: "http://schemas.openxmlformats.org/package/2006/relationships" },
        ...known.values(),
      ),
  };
}

const relationship = (id: string, type: string, target: string, mode: "External" | undefined): Xml =>
  element("Relationship", {
    Id: id,
    Type: type.startsWith("http") ? type : `${office}/${type}`,
    Target: target,
    TargetMode: mode,
  });
