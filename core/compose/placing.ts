/** Which points stand in which section of a template, and which have no place in it. */
import type { Briefing } from "../model/briefing.ts";
import { isIncluded } from "../model/is-included.ts";
import type { KeyPoint, Origin, PointId, PointKind } from "../model/key-point.ts";
import type { RichText } from "../model/rich-text.ts";
import type { SectionContent, TemplateSection } from "../model/template.ts";
import type { PlacedArticle } from "./placing-articles.ts";
import { placeArticles, pointsOfArticle } from "./placing-articles.ts";
import { type PlacedOption, placeOptions } from "./placing-options.ts";
import { hasWords, ofKinds, weightiest, without, wordsOf } from "./placing-points.ts";
import { saidBy, saidByOthers } from "./said-already.ts";

export type PlacedSection = {
  readonly section: TemplateSection;
  /** The analyst's; empty where none were written. */
  readonly words: RichText;
  /** What stands in their place. */
  readonly fallback: readonly KeyPoint[];
  readonly points: readonly KeyPoint[];
  /** Points whose words stand in one of those, of another kind. */
  readonly saidAlready: readonly KeyPoint[];
  /** Of a section that goes article by article. */
  readonly articles: readonly PlacedArticle[];
  /** Of a section of options. */
  readonly options: readonly PlacedOption[];
};

export type Placing = {
  /** Those that are shown, in order. */
  readonly sections: readonly PlacedSection[];
  readonly unplaced: readonly PointId[];
  /** The one section in which a point is at home, where it stands in several. */
  readonly homes: ReadonlyMap<PointId, TemplateSection["id"]>;
};

export function placePoints(briefing: Briefing): Placing {
  const included = briefing.points.filter(isIncluded);
  const sections = shown(withoutMoved(placeInOrder(included, briefing)), briefing);
  const homes = homesIn(sections);
  return { sections, homes, unplaced: included.filter(({ id }) => !homes.has(id)).map(({ id }) => id) };
}

/** What a section keeps to itself is not there for those after it. */
function placeInOrder(included: readonly KeyPoint[], briefing: Briefing): readonly PlacedSection[] {
  const kept = new Set<KeyPoint>();
  return sectionsOf(briefing).map((section) => {
    const free = kept.size === 0 ? included : included.filter((point) => !kept.has(point));
    const placed = placeSection(section, free, briefing);
    for (const point of keptBy(placed)) kept.add(point);
    return placed;
  });
}

function keptBy(placed: PlacedSection): readonly KeyPoint[] {
  const { content } = placed.section;
  if (content.type === "articles") return placed.articles.flatMap(pointsOfArticle);
  if (keepsFallback(placed)) return [...placed.fallback, ...placed.saidAlready];
  return pointsTakenBy(content)?.maxPoints === undefined ? [] : [...placed.points, ...placed.saidAlready];
}

/** Points that a fallback keeps to itself stand nowhere before it either. */
function withoutMoved(sections: readonly PlacedSection[]): readonly PlacedSection[] {
  const moved = new Set(sections.filter(keepsFallback).flatMap(keptBy));
  if (moved.size === 0) return sections;
  return sections.map((placed) => ({ ...placed, points: placed.points.filter((point) => !moved.has(point)) }));
}

const keepsFallback = ({ section: { content } }: PlacedSection): boolean =>
  content.type === "text" && content.fallback?.moved === true;

/** A heading without words of its own stands for as long as a section under it does. */
function shown(sections: readonly PlacedSection[], briefing: Briefing): readonly PlacedSection[] {
  let hasSections = false;
  const fromTheLast = sections.toReversed().filter((placed) => {
    const isUnder = placed.section.level === 2;
    const isShown = placed.section.show === "always" || !isEmpty(placed, briefing) || (hasSections && !isUnder);
    hasSections = isUnder && (hasSections || isShown);
    return isShown;
  });
  return fromTheLast.reverse();
}

/** A template that names no sources still leads back to them: they are added at its end. */
function sectionsOf({ template }: Briefing): readonly TemplateSection[] {
  if (template.sections.some(({ content }) => content.type === "sources")) return template.sections;
  const sources: TemplateSection["content"] = { type: "sources", sentences: false };
  return [...template.sections, { id: "sources", content: sources, show: "ifNotEmpty", unnumbered: true }];
}

function placeSection(section: TemplateSection, free: readonly KeyPoint[], briefing: Briefing): PlacedSection {
  const { content } = section;
  const empty = { section, words: [], fallback: [], points: [], saidAlready: [], articles: [], options: [] };
  if (content.type === "articles") return { ...empty, articles: placeArticles(section.id, content, free, briefing) };
  if (content.type === "options") return { ...empty, options: placeOptions(section.id, briefing) };
  const taken = pointsTakenBy(content);
  if (content.type !== "text") return { ...empty, ...listPoints(taken, free, briefing) };
  const words = wordsOf(section.id, briefing);
  if (hasWords(words)) return { ...empty, ...listPoints(taken, free, briefing), words };
  const others = free.filter(({ kind }) => taken?.kinds.includes(kind) !== true);
  const fallback = highestRanked(content.fallback, others);
  const listed = { ...empty, ...listPoints(taken, free, briefing, fallback) };
  const said = saidBy(fallback, listed.points, briefing.articles);
  return withFallback(listed, without(fallback, said), free, briefing);
}

/** What stands in a fallback that is printed nowhere else need not be printed elsewhere either. */
function withFallback(
  listed: PlacedSection,
  fallback: readonly KeyPoint[],
  free: readonly KeyPoint[],
  { articles }: Briefing,
): PlacedSection {
  const placed = { ...listed, fallback };
  if (!keepsFallback(placed)) return placed;
  const known = new Set([...fallback, ...listed.saidAlready]);
  const said = saidBy(free, fallback, articles).filter((point) => !known.has(point));
  return { ...placed, saidAlready: [...listed.saidAlready, ...said] };
}

/**
 * No list prints the same words twice, nor those that stand above it; a table has a row for each point, and columns
 * that tell them apart.
 */
function listPoints(
  taken: PointsTaken | undefined,
  free: readonly KeyPoint[],
  { articles }: Briefing,
  above: readonly KeyPoint[] = [],
): Pick<PlacedSection, "points" | "saidAlready"> {
  if (taken === undefined) return { points: [], saidAlready: [] };
  const all = ofKinds(free, taken.kinds);
  const repeated = taken.layout === "table" ? [] : repeatedIn(all, above, articles);
  const points = weightiest(without(all, repeated), taken.maxPoints);
  return { points, saidAlready: saidBy(repeated, [...above, ...points], articles) };
}

function repeatedIn(
  all: readonly KeyPoint[],
  above: readonly KeyPoint[],
  articles: Briefing["articles"],
): readonly KeyPoint[] {
  const said = saidBy(all, above, articles);
  return [...said, ...saidByOthers(without(all, said), articles)];
}

type PointsTaken = { readonly kinds: readonly PointKind[]; readonly layout?: string; readonly maxPoints?: number };

/** The points that a section lists; undefined for one that lists none. */
function pointsTakenBy(content: SectionContent): PointsTaken | undefined {
  if (content.type === "points") return content;
  return content.type === "text" ? content.points : undefined;
}

function isEmpty({ section, words, fallback, points, options }: PlacedSection, { articles }: Briefing): boolean {
  if (section.content.type === "sources" || section.content.type === "articles") return articles.length === 0;
  if (section.content.type === "standing") return false;
  return [words, fallback, points, options].every((list) => list.length === 0);
}

type Fallback = Extract<SectionContent, { type: "text" }>["fallback"];

/** Accepted before proposed, then by confidence, then in order; no two that say the same passage. */
function highestRanked(fallback: Fallback, included: readonly KeyPoint[]): readonly KeyPoint[] {
  if (fallback === undefined) return [];
  const wanted = ofKinds(included, fallback.kinds);
  const candidates = wanted.length > 0 ? wanted : ofKinds(included, fallback.otherwise ?? []);
  const chosen: KeyPoint[] = [];
  for (const point of candidates.toSorted((one, other) => rank(other) - rank(one))) {
    if (chosen.length < fallback.count && !overlapsAny(point, chosen)) chosen.push(point);
  }
  return chosen;
}

/**
 * An analyst's own point, which has no confidence, is as sure as can be. Suggestions are compared in tenths: less
 * means nothing, and what a text says earlier is the weightier.
 */
const rank = ({ standing, confidence = 1 }: KeyPoint): number =>
  (standing === "accepted" ? 20 : 0) + Math.floor(confidence * 10);

const overlapsAny = (point: KeyPoint, others: readonly KeyPoint[]): boolean =>
  others.some((other) => point.origins.some((one) => other.origins.some((another) => overlap(one, another))));

const overlap = (one: Origin, other: Origin): boolean =>
  one.articleId === other.articleId && one.start < other.end && other.start < one.end;

/** The first section that lists the point, else the first that says it with another, or that falls back on it. */
function homesIn(sections: readonly PlacedSection[]): Placing["homes"] {
  const homes = (pointsOf: (placed: PlacedSection) => readonly KeyPoint[]) =>
    sections.flatMap((placed) => pointsOf(placed).map(({ id }) => [id, placed.section.id] as const)).toReversed();
  return new Map([
    ...homes(({ fallback }) => fallback),
    ...homes(({ saidAlready }) => saidAlready),
    ...homes(({ points, articles }) => [...points, ...articles.flatMap(pointsOfArticle)]),
  ]);
}
