/** What files that leave are called: an office's own pattern, such as `{date}-{number}-{title}`. */

export const fileNameFields = [
  "title",
  "date",
  "number",
  "marking",
  "addressee",
  "author",
  "unit",
  "template",
  "language",
] as const;
export type FileNameField = (typeof fileNameFields)[number];
export type FileNameValues = { readonly [Field in FileNameField]?: string };

const fieldPattern = /\{([a-z]+)\}/g;

/**
 * The pattern with each field's value in its place. A field without a value takes the words before it along, the first
 * ones those after them: `{date}-{number}-{title}` without a number is `2025-11-12-Title`. What is no field stays as it
 * stands. The result is not yet fit for a file system.
 */
export function fileNameFrom(pattern: string, values: FileNameValues): string {
  let name = "";
  let end = 0;
  let hasValue = false;
  for (const found of pattern.matchAll(fieldPattern)) {
    const field = found[1] ?? "";
    if (!isField(field)) continue;
    const before = pattern.slice(end, found.index);
    const value = (values[field] ?? "").trim();
    // Words before the first field stand by themselves; those between two fields join them.
    if (end === 0) name += before;
    else if (value !== "" && hasValue) name += before;
    name += value;
    hasValue ||= value !== "";
    end = found.index + found[0].length;
  }
  return name + pattern.slice(end);
}

const isField = (word: string): word is FileNameField => (fileNameFields as readonly string[]).includes(word);
