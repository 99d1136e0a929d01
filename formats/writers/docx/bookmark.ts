/** Places that links lead to. */
import type { XmlComponent } from "docx";
import { element } from "./element.ts";
import type { PartContext } from "./part-context.ts";

/** Wraps the content in a bookmark; a name stands once in a document, at its first mention. */
export function bookmarked(
  name: string | undefined,
  content: readonly XmlComponent[],
  context: PartContext,
): readonly XmlComponent[] {
  if (name === undefined || !context.numbers.once(name)) return content;
  const id = context.numbers.next("bookmark");
  const start = element("w:bookmarkStart", { "w:id": id, "w:name": name });
  return [start, ...content, element("w:bookmarkEnd", { "w:id": id })];
}
