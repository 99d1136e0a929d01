/** The base of every edit: what changes nothing gives the same object back. */
import type { KeyPoint } from "../model/key-point.ts";
import { sameData } from "../model/same-data.ts";

/** What a patch may say of a value: `undefined` takes an optional field away. */
export type Patch<Value> = { readonly [Name in keyof Value]?: Value[Name] | undefined };

/** The value with these fields in place of its own; the same object where they say what it says already. */
export function patched<Value extends object>(value: Value, patch: Patch<Value>): Value {
  const changes = Object.entries(patch).filter(([name, wanted]) => !sameData(fieldOf(value, name), wanted));
  if (changes.length === 0) return value;
  const fields = Object.entries({ ...value, ...Object.fromEntries(changes) });
  return Object.fromEntries(fields.filter(([, field]) => field !== undefined)) as Value;
}

/** The same, of what the program may have suggested with a point: the point is known from then on to be corrected. */
export function correctedTo<Point extends KeyPoint>(point: Point, patch: Patch<Point>): Point {
  const changed = patched(point, patch);
  return changed === point || point.rule === undefined ? changed : { ...changed, corrected: true };
}

/** The list with one item replaced; the same list where the item stays as it is. */
export function replaced<Item>(items: readonly Item[], index: number, item: Item): readonly Item[] {
  return items[index] === item ? items : items.with(index, item);
}

/** Its own: a section may be called "constructor". */
const fieldOf = (value: object, name: string): unknown =>
  Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined;

/** Words that the analyst typed into a field; none where the field was emptied. */
export const wordsOrNone = (words: string): string | undefined => (words.trim() === "" ? undefined : words);
