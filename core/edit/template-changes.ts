/** What changes between two templates, so that a newer one can be offered with it: facts, of which the UI makes words. */
import type { Localized } from "../model/localized.ts";
import type { PageSetup } from "../model/page-setup.ts";
import { sameData } from "../model/same-data.ts";
import { type StyleName, styleNames } from "../model/style-names.ts";
import { type Template, type TemplateMetadataField, type TemplateSection, templateSchema } from "../model/template.ts";

/** The headings are those that the section has, or had where it is gone. */
type OfSection = { readonly section: string; readonly heading: Localized };
type SectionAspect = Exclude<keyof TemplateSection, "id" | "heading">;
export type SectionChange =
  | ({ readonly is: "added" } & OfSection)
  | ({ readonly is: "removed" } & OfSection)
  | ({ readonly is: "renamed"; readonly before: Localized } & OfSection)
  /** `after`: the section before it now; absent where it is the first. */
  | ({ readonly is: "moved"; readonly after?: string } & OfSection)
  | ({ readonly is: "changed"; readonly aspects: readonly SectionAspect[] } & OfSection);

export type TemplateChanges = {
  /** In the order of the new template, those removed at the end; a section may have several. */
  readonly sections: readonly SectionChange[];
  readonly page: readonly (keyof PageSetup)[];
  /** Those that look otherwise. */
  readonly styles: readonly StyleName[];
  readonly metadata: {
    readonly added: readonly TemplateMetadataField[];
    readonly removed: readonly TemplateMetadataField[];
    /** Whether those that stay stand in another order. */
    readonly reordered: boolean;
  };
  readonly parts: readonly TemplatePart[];
};

/** What has no changes of its own. */
export type TemplatePart = Exclude<keyof Template, "id" | "version" | "page" | "styles" | "metadata" | "sections">;

export function templateChanges(before: Template, after: Template): TemplateChanges {
  return {
    sections: sectionChanges(before.sections, after.sections),
    page: changedNames(pageNames, before.page, after.page),
    styles: changedNames(styleNames, before.styles, after.styles),
    metadata: metadataChanges(before.metadata, after.metadata),
    parts: changedNames(partNames, before, after),
  };
}

const pageNames: readonly (keyof PageSetup)[] = ["size", "margins", "grid"];

const named: ReadonlySet<string> = new Set(["id", "version", "page", "styles", "metadata", "sections"]);
/** From the schema, so that none is forgotten. */
const partNames = Object.keys(templateSchema.unwrap().shape).filter((name) => !named.has(name)) as TemplatePart[];

const changedNames = <Name extends string>(
  names: readonly Name[],
  before: { readonly [Key in Name]?: unknown },
  after: { readonly [Key in Name]?: unknown },
): readonly Name[] => names.filter((name) => !sameData(before[name], after[name]));

function metadataChanges(
  before: readonly TemplateMetadataField[],
  after: readonly TemplateMetadataField[],
): TemplateChanges["metadata"] {
  const kept = after.filter((field) => before.includes(field));
  return {
    added: after.filter((field) => !before.includes(field)),
    removed: before.filter((field) => !after.includes(field)),
    reordered: !sameData(
      kept,
      before.filter((field) => after.includes(field)),
    ),
  };
}

function sectionChanges(
  before: readonly TemplateSection[],
  after: readonly TemplateSection[],
): readonly SectionChange[] {
  const old = new Map(before.map((section) => [section.id, section]));
  const now = new Set(after.map(({ id }) => id));
  const moved = movedIds(
    before.map(({ id }) => id),
    after.map(({ id }) => id),
  );
  return [
    ...after.flatMap((section, index): readonly SectionChange[] => {
      const was = old.get(section.id);
      if (was === undefined) return [{ is: "added", ...ofSection(section) }];
      const previous = after[index - 1]?.id;
      const place = previous === undefined ? {} : { after: previous };
      const move = moved.has(section.id) ? [{ is: "moved" as const, ...ofSection(section), ...place }] : [];
      return [...sameSectionChanges(was, section), ...move];
    }),
    ...before.filter(({ id }) => !now.has(id)).map((section) => ({ is: "removed" as const, ...ofSection(section) })),
  ];
}

const ofSection = ({ id, heading = {} }: TemplateSection): OfSection => ({ section: id, heading });

function sameSectionChanges(before: TemplateSection, after: TemplateSection): readonly SectionChange[] {
  const { heading: old = {} } = before;
  const of = ofSection(after);
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof TemplateSection)[];
  const aspects = changedNames(names, before, after).filter((name) => name !== "id" && name !== "heading");
  return [
    ...(sameData(old, of.heading) ? [] : [{ is: "renamed" as const, before: old, ...of }]),
    ...(aspects.length === 0 ? [] : [{ is: "changed" as const, aspects, ...of }]),
  ];
}

/** The fewest ids that have to move for the order before to become the order after. */
function movedIds(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const places = after.map((id) => before.indexOf(id)).filter((place) => place >= 0);
  const staying = new Set(longestRise(places));
  return new Set(places.filter((place) => !staying.has(place)).map((place) => before[place] ?? ""));
}

/** The longest rising subsequence; of several, one that begins sooner. Templates have few sections. */
function longestRise(numbers: readonly number[]): readonly number[] {
  const rises: (readonly number[])[] = [];
  for (const number of numbers) {
    const before = rises.filter((rise) => (rise.at(-1) ?? -1) < number);
    rises.push([...longest(before), number]);
  }
  return longest(rises);
}

const longest = (lists: readonly (readonly number[])[]): readonly number[] =>
  lists.reduce((best, list) => (list.length > best.length ? list : best), []);
