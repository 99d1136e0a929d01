/** Places that links lead to. */
import { element, type Xml } from "./element.ts";
import type { PartContext } from "./part-context.ts";

/** Wraps the content in a bookmark; a name stands once in a document, at its first mention. */
export function bookmarked(name: string | undefined, content: readonly Xml[], context: PartContext): readonly Xml[] {
  if (name === undefined || !context.numbers.once(name)) return content;
  const id = context.numbers.next("bookmark");
  const start = element("w:bookmarkStart", { "w:id": id, "w:name": name });
  return [start, ...content, element("w:bookmarkEnd", { "w:id": id })];
}
