/** Every place of a text where words stand, whatever their capitals: ё is е and a no-break space is a space. */
import type { Range } from "#core/model/article.ts";

export function findInText(text: string, words: string): readonly Range[] {
  const wanted = folded(words);
  if (wanted.trim() === "") return [];
  const searched = folded(text);
  const found: Range[] = [];
  for (let at = searched.indexOf(wanted); at !== -1; at = searched.indexOf(wanted, at + wanted.length))
    found.push({ start: at, end: at + wanted.length });
  return found;
}

/** As long as the text, so that places in the one are places in the other. */
const folded = (text: string): string => text.replace(/[\s\S]/g, foldUnit);

function foldUnit(unit: string): string {
  if (unit === "\u00a0" || unit === "\u202f" || unit === "\n") return " ";
  const small = unit.toLowerCase();
  if (small === "ё") return "е";
  /** «İ» in small letters is two units. */
  return small.length === 1 ? small : "i";
}
