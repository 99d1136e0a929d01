/** Takes out of a document what no XML file may contain (XML 1.0, production 2): Word would not open the file. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must go.
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Surrogate}]/gu;

/** Those, and halves of what is written in two: most documents have neither, and are looked through once. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must go.
const suspect = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;

/** The same value where there is nothing to take out; `count` is the number of characters that are gone. */
export function withoutForbiddenCharacters<Value>(value: Value): { readonly value: Value; readonly count: number } {
  let count = 0;
  if (!isSuspect(value)) return { value, count };
  const clean = (part: unknown): unknown => {
    if (typeof part === "string") {
      return part.replace(forbidden, () => {
        count += 1;
        return "";
      });
    }
    if (part === null || typeof part !== "object" || part instanceof Uint8Array) return part;
    return Array.isArray(part) ? keepIfSame(part, part.map(clean)) : cleanRecord(part, clean);
  };
  return { value: clean(value) as Value, count };
}

function isSuspect(part: unknown): boolean {
  if (typeof part === "string") return suspect.test(part);
  if (part === null || typeof part !== "object" || part instanceof Uint8Array) return false;
  if (Array.isArray(part)) return part.some(isSuspect);
  for (const name in part) if (isSuspect((part as Readonly<Record<string, unknown>>)[name])) return true;
  return false;
}

const keepIfSame = (before: readonly unknown[], after: readonly unknown[]): readonly unknown[] =>
  after.every((part, index) => part === before[index]) ? before : after;

function cleanRecord(record: object, clean: (part: unknown) => unknown): object {
  const entries = Object.entries(record).map(([name, part]) => [name, clean(part), part] as const);
  if (entries.every(([, after, before]) => after === before)) return record;
  return Object.fromEntries(entries.map(([name, after]) => [name, after]));
}
