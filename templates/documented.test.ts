import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { articleParts } from "#core/model/article-parts.ts";
import { pointKinds } from "#core/model/key-point.ts";
import { styleNames } from "#core/model/style-names.ts";
import { columnFields, sectionSchema, templateMetadataFields, templateSchema } from "#core/model/template.ts";

test("the page on templates names everything that one may hold", () => {
  const page = readFileSync(new URL("../docs/templates.md", import.meta.url), "utf8");
  const names = [
    ...Object.keys(templateSchema.unwrap().shape),
    ...Object.keys(sectionSchema.unwrap().shape),
    ...[...styleNames, ...columnFields, ...articleParts, ...pointKinds],
  ].map((name) => `\`${name}\``);
  const fields = templateMetadataFields.map((field) => `\`{${field}}\``);
  expect([...names, ...fields].filter((name) => !page.includes(name))).toEqual([]);
});
