/** References to notes: raised figures that lead to them, and show their words to whoever points at them. */
import type { NoteReference } from "#core/model/document.ts";
import { bookmarked } from "./bookmark.ts";
import { element, type Xml } from "./element.ts";
import type { PartContext } from "./part-context.ts";
import { type Manner, textRun } from "./run.ts";
import { furtherStyles } from "./word-styles.ts";

export const raised = (manner: Manner): Manner => ({
  ...manner,
  strong: false,
  emphasis: false,
  style: furtherStyles.noteReference.id,
});

/** Nothing for a note that the document has not. */
export function noteReference({ note }: NoteReference, given: Manner, context: PartContext): readonly Xml[] {
  const target = context.targets.note(note);
  if (target === undefined) return [];
  const manner = raised(given);
  const label = textRun({ type: "text", text: target.label }, manner, context);
  const { bookmark, preview } = target;
  const content = manner.linked
    ? label
    : element("w:hyperlink", { "w:anchor": bookmark, "w:tooltip": preview, "w:history": 1 }, label);
  return bookmarked(target.referenceBookmark, [content], context);
}
