/** What of a briefing stands nowhere on the pages that a template gives it. */
import { placePoints } from "#core/compose/placing.ts";
import { setTemplate } from "#core/edit/briefing-edits.ts";
import type { Briefing } from "#core/model/briefing.ts";
import type { KeyPoint } from "#core/model/key-point.ts";
import type { Template, TemplateSection } from "#core/model/template.ts";

export type WithoutPlace = {
  readonly points: readonly KeyPoint[];
  /** Sections of the briefing's present template whose words the other has no section for. */
  readonly texts: readonly TemplateSection[];
};

export function withoutPlace(briefing: Briefing, template: Template): WithoutPlace {
  const unplaced = new Set(placePoints(setTemplate(briefing, template)).unplaced);
  const kept = new Set(template.sections.filter(isText).map(keyOf));
  return {
    points: briefing.points.filter(({ id }) => unplaced.has(id)),
    texts: briefing.template.sections.filter(
      (section) => isText(section) && isWritten(section, briefing) && !kept.has(keyOf(section)),
    ),
  };
}

export const isEverythingPlaced = ({ points, texts }: WithoutPlace): boolean => points.length + texts.length === 0;

const isText = ({ content }: TemplateSection): boolean => content.type === "text" || content.type === "options";

/** Words of options have no place in a section of running text, whatever it is called. */
const keyOf = ({ id, content }: TemplateSection): string => `${content.type} ${id}`;

/** Of a section of options, any part of any of them. */
const isWritten = ({ id, content }: TemplateSection, { sections }: Briefing): boolean =>
  content.type === "options"
    ? Object.keys(sections).some((name) => name.startsWith(`${id}/`))
    : sections[id] !== undefined;
