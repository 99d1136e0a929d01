/** Remarks that a quotation must not be printed without, put behind its words where the form has no tag for them. */
import type { Values } from "../form-values.ts";

/** The tags that say the words of such a tag are a translation, or not the source's own. */
const remarksOn = [
  ["words", ["translation", "standing"]],
  ["text", ["standing"]],
  ["original", ["standing"]],
] as const;

/** The item as a loop prints it that has those tags. */
export function ownedUp(item: Values, printed: ReadonlySet<string>): Values {
  const owned = new Map(item);
  for (const [name, tags] of remarksOn) {
    const { words } = item.get(name) ?? {};
    const missing = tags.map((tag) => (printed.has(tag) ? "" : (item.get(tag)?.words?.text ?? "")));
    const remarks = missing.filter((remark) => remark !== "").join("; ");
    if (words !== undefined && words.text !== "" && remarks !== "")
      owned.set(name, { words: { ...words, text: `${words.text} (${remarks})` } });
  }
  return owned;
}
