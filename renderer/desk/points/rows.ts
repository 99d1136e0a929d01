/** The pane as one list of rows from top to bottom, so that only those in view need be drawn; sections are runs of them. */
import type { PointId, PointKind } from "#core/model/key-point.ts";
import type { TemplateSection } from "#core/model/template.ts";
import type { PointPlace } from "../point-places.ts";
import { kindsOf, type Outline, type SectionPoints } from "./outline.ts";

export type Row =
  | { readonly is: "details" | "none" | "text" | "empty"; readonly key: string }
  | { readonly is: "head"; readonly key: string; readonly points: readonly PointPlace[] }
  | CardRow
  | { readonly is: "fold"; readonly key: string; readonly list: FoldedList; readonly count: number }
  | SuggestionRow;

/** Points that are not in the briefing stand under a line that unfolds them. */
export type FoldedList = "offered" | "dismissed";

export type CardRow = {
  readonly is: "card";
  readonly key: string;
  readonly id: PointId;
  readonly kind: PointKind;
  /** From 1, among all cards of the section. */
  readonly position: number;
  readonly count: number;
  /** Its neighbours in the section. */
  readonly before: PointId | undefined;
  readonly after: PointId | undefined;
};

export type SuggestionRow = {
  readonly is: "suggestion";
  readonly key: string;
  readonly list: FoldedList;
  readonly id: PointId;
  readonly position: number;
  readonly count: number;
};

/** A run of rows, `from` to before `to`, that belong together. */
export type RowGroup = {
  readonly id: string;
  /** Undefined for what stands outside the sections, and for the points without a place. */
  readonly section: TemplateSection | undefined;
  readonly from: number;
  readonly to: number;
};

export type Rows = { readonly rows: readonly Row[]; readonly groups: readonly RowGroup[] };

/** Ids of groups that are no section of the template's; no template's section can be called so. */
export const detailsGroup = "/details";
export const unplacedGroup = "/unplaced";

/** The key of a list of suggestions, by which it is known to be unfolded. */
export const foldKey = (group: string, list: FoldedList): string => `${group}/${list}`;

export function rowsOf({ sections, unplaced }: Outline, unfolded: ReadonlySet<string>): Rows {
  const rows: Row[] = [];
  const groups: RowGroup[] = [];
  const add = (id: string, section: TemplateSection | undefined, more: readonly Row[]) => {
    if (more.length === 0) return;
    groups.push({ id, section, from: rows.length, to: rows.length + more.length });
    for (const row of more) rows.push(row);
  };
  const isWithoutPoints = [...sections.map(({ points }) => points), unplaced].every(
    ({ included, offered, dismissed }) => included.length + offered.length + dismissed.length === 0,
  );
  add(detailsGroup, undefined, [
    { is: "details", key: detailsGroup },
    ...(isWithoutPoints ? [{ is: "none", key: "/none" } as const] : []),
  ]);
  for (const { section, points } of sections) add(section.id, section, sectionRows(section, points, unfolded));
  if (unplaced.included.length + unplaced.offered.length > 0)
    add(unplacedGroup, undefined, pointRows(unplacedGroup, unplaced, unfolded));
  return { rows, groups };
}

function sectionRows(section: TemplateSection, points: SectionPoints, unfolded: ReadonlySet<string>): readonly Row[] {
  const { id, content } = section;
  const below = kindsOf(section).length === 0 ? [] : pointRows(id, points, unfolded);
  if (content.type !== "text" && content.type !== "articles" && content.type !== "options") return below;
  /** The words have the heading, and say themselves what is to stand here. */
  return [{ is: "text", key: `${id}/text` }, ...below.filter((row) => row.is !== "head" && row.is !== "empty")];
}

function pointRows(group: string, points: SectionPoints, unfolded: ReadonlySet<string>): readonly Row[] {
  const { included } = points;
  return [
    { is: "head", key: `${group}/head`, points: included },
    ...(included.length === 0 ? [{ is: "empty", key: `${group}/empty` } as const] : included.map(cardRow)),
    ...foldedRows(group, "offered", points.offered, unfolded),
    ...foldedRows(group, "dismissed", points.dismissed, unfolded),
  ];
}

const cardRow = ({ id, kind }: PointPlace, index: number, all: readonly PointPlace[]): CardRow => ({
  is: "card",
  key: rowKey(id),
  id,
  kind,
  position: index + 1,
  count: all.length,
  before: all[index - 1]?.id,
  after: all[index + 1]?.id,
});

function foldedRows(
  group: string,
  list: FoldedList,
  points: readonly PointPlace[],
  unfolded: ReadonlySet<string>,
): readonly Row[] {
  if (points.length === 0) return [];
  const key = foldKey(group, list);
  const fold: Row = { is: "fold", key, list, count: points.length };
  if (!unfolded.has(key)) return [fold];
  const rows = points.map(({ id }, index) => ({
    is: "suggestion" as const,
    key: rowKey(id),
    list,
    id,
    position: index + 1,
    count: points.length,
  }));
  return [fold, ...rows];
}

/** The same wherever the point stands, so that what is known of its row's height stays known. */
export const rowKey = (id: PointId): string => `point/${id}`;

/** Where a point's row is, or, while its list is folded, which list to unfold; undefined for one that has no row. */
export function findRow(
  { rows, groups }: Rows,
  { sections, unplaced }: Outline,
  id: PointId,
): { readonly index: number } | { readonly folded: string } | undefined {
  const index = rows.findIndex((row) => (row.is === "card" || row.is === "suggestion") && row.id === id);
  if (index !== -1) return { index };
  const places = [
    ...sections.map(({ section, points }) => ({ group: section.id, points })),
    { group: unplacedGroup, points: unplaced },
  ];
  for (const { group, points } of places)
    for (const list of ["offered", "dismissed"] as const)
      if (points[list].some((point) => point.id === id) && groups.some((one) => one.id === group))
        return { folded: foldKey(group, list) };
  return undefined;
}

/** The cards of all sections, or of the one that a point's card stands in, in the order in which they show. */
export const cardsOf = ({ rows }: Rows): readonly PointId[] =>
  rows.flatMap((row) => (row.is === "card" ? [row.id] : []));

export function cardsBeside(all: Rows, point: PointId): readonly PointId[] {
  const group = groupOfCard(all, point);
  return group === undefined ? [] : cardsOf({ ...all, rows: all.rows.slice(group.from, group.to) });
}

/** The nearest card below that stays, over sections too, or else the nearest above. */
export function cardBeside(all: Rows, point: PointId, going: ReadonlySet<PointId>): PointId | undefined {
  const cards = cardsOf(all);
  const index = cards.indexOf(point);
  return cards.find((id, at) => at > index && !going.has(id)) ?? cards.slice(0, index).findLast((id) => !going.has(id));
}

export function groupOfCard({ rows, groups }: Rows, point: PointId): RowGroup | undefined {
  const index = rows.findIndex((row) => row.is === "card" && row.id === point);
  return groups.find(({ from, to }) => index >= from && index < to);
}
