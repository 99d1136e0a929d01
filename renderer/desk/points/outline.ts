/** The briefing as its template orders it: each section with the points that stand in it, and those without a place. */
import { isIncluded } from "#core/model/is-included.ts";
import type { PointKind } from "#core/model/key-point.ts";
import type { TemplateSection } from "#core/model/template.ts";
import type { PointPlace } from "../point-places.ts";

export type SectionPoints = {
  /** In the briefing, in order. */
  readonly included: readonly PointPlace[];
  /** Suggested but not ticked. */
  readonly offered: readonly PointPlace[];
  readonly dismissed: readonly PointPlace[];
};

export type OutlineSection = { readonly section: TemplateSection; readonly points: SectionPoints };

export type Outline = { readonly sections: readonly OutlineSection[]; readonly unplaced: SectionPoints };

/** A kind that several sections take is edited in the first of them. */
export function outlineOf(sections: readonly TemplateSection[], points: readonly PointPlace[]): Outline {
  const placed = new Set<PointKind>();
  const outlined = sections.map((section) => {
    const kinds = kindsOf(section).filter((kind) => !placed.has(kind));
    for (const kind of kinds) placed.add(kind);
    return { section, points: sortByStanding(points.filter(({ kind }) => kinds.includes(kind))) };
  });
  return { sections: outlined, unplaced: sortByStanding(points.filter(({ kind }) => !placed.has(kind))) };
}

/** The kinds of point that stand in a section: all there is, or those below a text's words, or under each article. */
export function kindsOf({ content }: TemplateSection): readonly PointKind[] {
  if (content.type === "points") return content.kinds;
  if (content.type === "text") return content.points?.kinds ?? [];
  return content.type === "articles" ? content.parts.flatMap(({ points }) => points?.kinds ?? []) : [];
}

const sortByStanding = (points: readonly PointPlace[]): SectionPoints => ({
  included: points.filter(isIncluded),
  offered: points.filter(({ standing }) => standing === "offered"),
  dismissed: points.filter(({ standing }) => standing === "dismissed"),
});
