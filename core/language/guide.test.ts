/** The guide for those who write a pack names every field that a pack has. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { languagePackSchema } from "./pack.ts";

const guide = readFileSync(new URL("../../docs/extraction.md", import.meta.url), "utf8");

type Schema = {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly propertyNames?: { readonly enum?: readonly string[] };
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
};

/** The names of all fields, and of all keys of which there are only so many. */
function fieldsOf({ properties = {}, propertyNames, items, anyOf = [] }: Schema): readonly string[] {
  const inner = [...Object.values(properties), ...(items === undefined ? [] : [items]), ...anyOf];
  return [...Object.keys(properties), ...(propertyNames?.enum ?? []), ...inner.flatMap(fieldsOf)];
}

const fields = [...new Set(fieldsOf(z.toJSONSchema(languagePackSchema) as Schema))];

describe("docs/extraction.md", () => {
  it("is held against the whole schema", () => {
    expect(fields).toEqual(expect.arrayContaining(["stopWords", "postpositions", "oblique", "agree", "appointing"]));
  });
  it.each(fields)("names %s", (field) => {
    expect(guide).toContain(`\`${field}\``);
  });
});
