/** What a column says of a point. */
import { missingCase } from "../missing-case.ts";
import type { Inline } from "../model/document.ts";
import type { Localized } from "../model/localized.ts";
import { localized } from "../model/localized.ts";
import type { ColumnField } from "../model/template.ts";
import type { PointFields } from "./fields.ts";
import type { Layout } from "./inlines.ts";
import { leadInlines, referenceInlines, remarkInlines, run, speakerAsLabel, wordRun } from "./inlines.ts";

export type Column = { readonly field: ColumnField; readonly heading: Localized; readonly share: number };

/** As the template names it, else as the document's language does. */
export const columnHeading = ({ heading, field }: Column, { fields, strings }: Layout): string =>
  localized(heading, fields.language) || strings.columns[field];

/** Nothing where nothing is known. The source's own words are `text`; their translation has a column of its own. */
export function columnInlines(point: PointFields, field: ColumnField, layout: Layout): readonly Inline[] {
  const { fields, strings } = layout;
  switch (field) {
    case "text":
      return [
        ...leadInlines(point.lead, strings),
        ...wordRun(point.original.text === "" ? point.words : point.original, fields),
        ...referenceInlines(point.references),
        ...remarkInlines([point.standing], layout),
      ];
    case "translation":
      if (point.translation === "") return [];
      return [...wordRun(point.words, fields), ...remarkInlines([point.translation], layout)];
    case "speaker":
      return speakerAsLabel(point, layout);
    case "sourceSentence":
      return wordRun(point[field], fields);
    case "role":
    case "organisation":
    case "owner":
    case "due":
    case "status":
    case "context":
      return point[field] === "" ? [] : [run(point[field])];
    default:
      return missingCase(field);
  }
}
