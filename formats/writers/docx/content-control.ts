/** Content controls that say which point or section a part of the text is, so that an edited file can be read back. */
import type { Anchor } from "#core/model/document.ts";
import { element, valued, type Xml } from "./element.ts";
import type { PartContext } from "./part-context.ts";

/**
 * A point's, invisible to the reader; sections have one around all that is theirs (`sectionControl`), sources have none: they
 * are not edited. The control is a document part,
 * as Word's own tables of contents are: LibreOffice before 7.5 makes plain text of any other that holds a paragraph.
 */
export function controlled(anchor: Anchor | undefined, content: readonly Xml[], context: PartContext): readonly Xml[] {
  return anchor?.of === "point" ? [control(anchor, content, context)] : content;
}

/** A whole section: its heading and what stands under it. */
export const sectionControl = (anchor: Anchor, content: readonly Xml[], context: PartContext): readonly Xml[] =>
  content.length === 0 ? [] : [control(anchor, content, context)];

/** The tag is "goal:" and the point's id, "section:" and the section's; a point of unknown kind is a "point". */
function control({ of, kind, id }: Anchor, content: readonly Xml[], context: PartContext): Xml {
  const properties = element(
    "w:sdtPr",
    {},
    valued("w:tag", tagOf(kind ?? of, id)),
    valued("w:id", context.numbers.next("control")),
    element("w:docPartObj", {}, valued("w:docPartGallery", "Quick Parts")),
    element("w15:appearance", { "w15:val": "hidden" }),
  );
  return element("w:sdt", {}, properties, element("w:sdtContent", {}, ...content));
}

/** Word allows a tag 64 characters; the end of an id tells it from others better than its beginning. */
const longestTag = 64;
const tagOf = (kind: string, id: string): string => `${kind}:${id.slice(-(longestTag - kind.length - 1))}`;
