/** Content controls that say which point or section a part of the text is, so that an edited file can be read back. */
import type { XmlComponent } from "docx";
import type { Anchor } from "#core/model/document.ts";
import { element, valued } from "./element.ts";
import type { PartContext } from "./part-context.ts";

/**
 * Invisible to the reader. Sources have no control of their own: they are not edited. The control is a document part,
 * as Word's own tables of contents are: LibreOffice before 7.5 makes plain text of any other that holds a paragraph.
 */
export function controlled(
  anchor: Anchor | undefined,
  content: readonly XmlComponent[],
  context: PartContext,
): readonly XmlComponent[] {
  if (anchor === undefined || anchor.of === "source") return content;
  const properties = element(
    "w:sdtPr",
    {},
    valued("w:tag", `${anchor.of}:${anchor.id}`),
    valued("w:id", context.numbers.next("control")),
    element("w:docPartObj", {}, valued("w:docPartGallery", "Quick Parts")),
    element("w15:appearance", { "w15:val": "hidden" }),
  );
  return [element("w:sdt", {}, properties, element("w:sdtContent", {}, ...content))];
}
