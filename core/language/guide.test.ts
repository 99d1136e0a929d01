/** The guide for those who write a pack names every field that a pack has. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { cueClasses } from "./cue-classes.ts";
import { languagePackSchema } from "./pack.ts";

const guide = readFileSync(new URL("../../docs/extraction.md", import.meta.url), "utf8");

type Schema = {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: { readonly enum?: readonly string[] };
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
};

/** The names of all fields, and of all keys of which there are only so many. */
function fieldsOf({ properties = {}, propertyNames, items, anyOf = [] }: Schema): readonly string[] {
  const inner = [...Object.values(properties), ...(items === undefined ? [] : [items]), ...anyOf];
  return [...Object.keys(properties), ...(propertyNames?.enum ?? []), ...inner.flatMap(fieldsOf)];
}

/** Of every field whether a pack must have it; of names that several objects have, each once. */
function needsOf({
  properties = {},
  required = [],
  items,
  anyOf = [],
}: Schema): readonly (readonly [string, boolean])[] {
  const inner = [...Object.values(properties), ...(items === undefined ? [] : [items]), ...anyOf];
  return [
    ...Object.keys(properties).map((name) => [name, required.includes(name)] as const),
    ...inner.flatMap(needsOf),
  ];
}

/** Of the tables, by the names in their first cells: whether the row says that the field may be missing. */
const rows = guide.split("\n").flatMap((line) => {
  const [, first = "", holds = ""] = /^\| ((?:`\w+`(?: \(\*optional\*\))?(?:, )?)+) \| ([^|]*)/.exec(line) ?? [];
  return [...first.matchAll(/`(\w+)`( \(\*optional\*\))?/g)].map(
    ([, name = "", mark]) => [name, mark !== undefined || holds.startsWith("*optional*")] as const,
  );
});

const schema = z.toJSONSchema(languagePackSchema) as Schema;
const classes: readonly string[] = cueClasses;
const needs = Map.groupBy(
  needsOf(schema).filter(([name]) => !classes.includes(name)),
  ([name]) => name,
);
const marked = rows.flatMap(([name, optional]) => {
  const required = new Set(needs.get(name)?.map(([, needed]) => needed));
  return required.size === 1 ? [{ name, optional, required: required.has(true) }] : [];
});

const fields = [...new Set(fieldsOf(schema))];

describe("docs/extraction.md", () => {
  it("is held against the whole schema", () => {
    expect(fields).toEqual(expect.arrayContaining(["stopWords", "postpositions", "oblique", "agree", "appointing"]));
  });
  it.each(fields)("names %s", (field) => {
    expect(guide).toContain(`\`${field}\``);
  });
  it("has most fields in its tables", () => {
    expect(marked.length).toBeGreaterThan(80);
  });
  it.each(marked)("says whether $name may be missing", ({ optional, required }) => {
    expect(optional).toBe(!required);
  });
});
