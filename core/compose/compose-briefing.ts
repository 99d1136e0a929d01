/** Briefing → document: the one place where layout is decided. */
import type { Briefing } from "../model/briefing.ts";
import type { Document, DocumentProperties } from "../model/document.ts";
import type { PointId } from "../model/key-point.ts";
import { localized } from "../model/localized.ts";
import type { Template } from "../model/template.ts";
import type { Warning } from "../model/warning.ts";
import { fieldsOf } from "./compose-fields.ts";
import type { ComposeOptions } from "./composing.ts";
import type { Fields } from "./fields.ts";
import { footer, header } from "./furniture.ts";
import type { Layout } from "./inlines.ts";
import { masthead } from "./masthead.ts";
import type { Placing } from "./placing.ts";
import { placePoints } from "./placing.ts";
import { numberReferences } from "./references.ts";
import { sectionBlocks } from "./section-blocks.ts";
import { styleSheet } from "./style-sheet.ts";

export type Composition = {
  readonly document: Document;
  readonly warnings: readonly Warning[];
  /** Included points for whose kind the template has no place. */
  readonly unplaced: readonly PointId[];
};

/** The same briefing, strings and day give the same document. */
export function composeBriefing(briefing: Briefing, options: ComposeOptions): Composition {
  const placing = placePoints(briefing);
  const references = numberReferences(placing.sections, briefing.points, briefing.articles);
  const fields = fieldsOf(placing.sections, { ...options, briefing, references });
  const { unplaced } = placing;
  return {
    document: layOut({ fields, strings: options.strings }, briefing.template, placing),
    warnings: unplaced.length === 0 ? [] : [{ code: "pointsWithoutPlace", facts: { count: unplaced.length } }],
    unplaced,
  };
}

function layOut(layout: Layout, template: Template, placing: Placing): Document {
  const { fields } = layout;
  return {
    language: fields.language,
    direction: fields.direction,
    properties: propertiesOf(fields, template),
    page: template.page,
    styles: styleSheet(template),
    header: header(layout, template),
    footer: footer(layout, template),
    blocks: [...masthead(layout, template), ...sectionBlocks(placing, layout, template)],
  };
}

const propertiesOf = ({ title, metadata, language, day }: Fields, template: Template): DocumentProperties => ({
  title: title.text,
  ...(metadata.author !== "" && { author: metadata.author }),
  subject: localized(template.name, language),
  date: day,
});
