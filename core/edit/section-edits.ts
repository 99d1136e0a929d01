/** Edits of a template's sections. An edit that would leave a template which cannot be kept changes nothing. */
import type { SectionContent, Template, TemplateSection } from "../model/template.ts";
import type { Patch } from "./patched.ts";
import { patched, replaced } from "./patched.ts";
import { withWords } from "./template-edits.ts";

/** As many as a template may have. */
export const mostSections = 40;

/** An id that the template has not given yet. */
export function freshSectionId({ sections }: Pick<Template, "sections">): TemplateSection["id"] {
  const taken = new Set(sections.map(({ id }) => id));
  for (let number = 1; ; number++) {
    const id = `section-${number}`;
    if (!taken.has(id)) return id;
  }
}

/** Before the section that stands at `index`, or at the end. */
export function addSection(template: Template, section: TemplateSection, index = template.sections.length): Template {
  const { sections } = template;
  const taken = sections.some(({ id }) => id === section.id);
  const twoSources = isSources(section) && sections.some(isSources);
  if (taken || twoSources || sections.length >= mostSections) return template;
  return patched(template, { sections: sections.toSpliced(index, 0, section) });
}

/** The last one stays: a template has a section. */
export const removeSection = (template: Template, id: TemplateSection["id"]): Template =>
  template.sections.length === 1
    ? template
    : patched(template, { sections: template.sections.filter((section) => section.id !== id) });

/** To the place `index` of the list as it will be. */
export function moveSection(template: Template, id: TemplateSection["id"], index: number): Template {
  const section = template.sections.find((one) => one.id === id);
  if (section === undefined) return template;
  const others = template.sections.filter((one) => one !== section);
  const place = Math.min(Math.max(index, 0), others.length);
  return patched(template, { sections: others.toSpliced(place, 0, section) });
}

/** No words in any language take the heading away. */
export const renameSection = (
  template: Template,
  id: TemplateSection["id"],
  language: string,
  text: string,
): Template =>
  changed(template, id, (section) => {
    const heading = withWords(section.heading ?? {}, language, text);
    return patched(section, { heading: Object.keys(heading).length > 0 ? heading : undefined });
  });

export const patchSection = (
  template: Template,
  id: TemplateSection["id"],
  patch: Patch<Omit<TemplateSection, "id" | "content" | "heading">>,
): Template => changed(template, id, (section) => patched<TemplateSection>(section, patch));

/** The sources stand in one place: a second section of them changes nothing. */
export const setContent = (template: Template, id: TemplateSection["id"], content: SectionContent): Template => {
  const elsewhere = template.sections.some((section) => section.id !== id && isSources(section));
  if (content.type === "sources" && elsewhere) return template;
  return changed(template, id, (section) => patched(section, { content }));
};

const isSources = ({ content }: TemplateSection): boolean => content.type === "sources";

function changed(
  template: Template,
  id: TemplateSection["id"],
  change: (section: TemplateSection) => TemplateSection,
): Template {
  const index = template.sections.findIndex((section) => section.id === id);
  const section = template.sections[index];
  if (section === undefined) return template;
  return patched(template, { sections: replaced(template.sections, index, change(section)) });
}
