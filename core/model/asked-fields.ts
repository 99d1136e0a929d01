/** Which metadata a template has a place for: in its masthead, at the head and foot of its pages, in standing words. */
import type { Localized } from "./localized.ts";
import type { Template, TemplateMetadataField } from "./template.ts";
import { templateMetadataFields } from "./template.ts";

export function fieldsAskedBy(template: Template): readonly TemplateMetadataField[] {
  const words = [...furnitureWords(template), ...standingWords(template)].flatMap((localized) =>
    Object.values(localized),
  );
  return templateMetadataFields.filter(
    (field) => template.metadata.includes(field) || words.some((one) => one.includes(`{${field}}`)),
  );
}

/** Whether it prints how sure the assessment is. */
export const asksForConfidence = ({ sections }: Template): boolean =>
  sections.some(({ content }) => content.type === "text" && content.confidence === true);

const furnitureWords = ({ header, footer }: Template): readonly Localized[] =>
  [header?.first, header?.rest, footer?.first, footer?.rest].flatMap((line) => Object.values(line ?? {}));

const standingWords = ({ sections }: Template): readonly Localized[] =>
  sections.flatMap(({ content }) => (content.type === "standing" ? [content.text] : []));
