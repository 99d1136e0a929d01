/** What changes between two versions of a template, in sentences, none of them twice. */
import { type SectionChange, templateChanges } from "#core/edit/template-changes.ts";
import { localized } from "#core/model/localized.ts";
import type { Template } from "#core/model/template.ts";
import type { Say } from "../../words/say.ts";

export function sayTemplateChanges(before: Template, after: Template, say: Say, language: string): readonly string[] {
  const { sections, page, styles, metadata, parts } = templateChanges(before, after);
  const isMetadataOther = metadata.reordered || metadata.added.length + metadata.removed.length > 0;
  return [
    ...new Set([
      ...sections.map((change) => saySection(change, say, language)),
      ...(page.length > 0 ? [say("newer.page")] : []),
      ...(styles.length > 0 ? [say("newer.styles")] : []),
      ...(isMetadataOther ? [say("newer.metadata")] : []),
      ...(parts.length > 0 ? [say("newer.other")] : []),
    ]),
  ];
}

/** A section without a heading is called by its id, which is the template's own word for it. */
function saySection(change: SectionChange, say: Say, language: string): string {
  const heading = localized(change.heading, language) || change.section;
  if (change.is !== "renamed") return say(`newer.${change.is}`, { heading });
  return say("newer.renamed", { heading, before: localized(change.before, language) || change.section });
}
