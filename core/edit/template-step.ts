/** What an edit of a template was, so that undo can say what it takes back: found in what changed. */
import { missingCase } from "../missing-case.ts";
import type { Template } from "../model/template.ts";
import { type SectionChange, type TemplatePart, templateChanges } from "./template-changes.ts";

export type TemplateStep =
  | "addSection"
  | "removeSection"
  | "moveSection"
  | "renameSection"
  | "changeSection"
  | "page"
  | "styles"
  | "masthead"
  | "name"
  | "whenToUse"
  | "docTitle"
  | "accent"
  | "numbers"
  | "furniture"
  | "logo"
  | "norm";

/** Undefined where nothing changed. An edit of several things is called by the first in this order. */
export function templateStep(before: Template, after: Template): TemplateStep | undefined {
  const { sections, page, styles, metadata, parts } = templateChanges(before, after);
  const [section] = sections;
  if (section !== undefined) return sectionStep(section);
  if (page.length > 0) return "page";
  if (styles.length > 0) return "styles";
  if (metadata.reordered || metadata.added.length + metadata.removed.length > 0) return "masthead";
  const [part] = parts;
  return part === undefined ? undefined : partSteps[part];
}

function sectionStep(change: SectionChange): TemplateStep {
  switch (change.is) {
    case "added":
      return "addSection";
    case "removed":
      return "removeSection";
    case "moved":
      return "moveSection";
    case "renamed":
      return "renameSection";
    case "changed":
      return "changeSection";
    default:
      return missingCase(change);
  }
}

const partSteps: Readonly<Record<TemplatePart, TemplateStep>> = {
  name: "name",
  whenToUse: "whenToUse",
  title: "docTitle",
  accent: "accent",
  headingNumbers: "numbers",
  paragraphNumbers: "numbers",
  kindFirst: "masthead",
  header: "furniture",
  footer: "furniture",
  logo: "logo",
  norm: "norm",
};
