/** Which points stand in which section of a template, and which have no place in it. */
import type { Briefing } from "../model/briefing.ts";
import { isIncluded } from "../model/is-included.ts";
import type { KeyPoint, Origin, PointId, PointKind } from "../model/key-point.ts";
import type { RichText } from "../model/rich-text.ts";
import { plainFromRichText } from "../model/rich-text.ts";
import type { SectionContent, TemplateSection } from "../model/template.ts";

export type PlacedSection = {
  readonly section: TemplateSection;
  /** The analyst's; empty where none were written. */
  readonly words: RichText;
  /** What stands in their place. */
  readonly fallback: readonly KeyPoint[];
  readonly points: readonly KeyPoint[];
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
  const sections = withoutMoved(
    sectionsOf(briefing).map((section) => placeSection(section, included, briefing)),
  ).filter((placed) => placed.section.show === "always" || !isEmpty(placed, briefing));
  const homes = homesIn(sections);
  return { sections, homes, unplaced: included.filter(({ id }) => !homes.has(id)).map(({ id }) => id) };
}

/** Points that a fallback keeps to itself stand nowhere else. */
function withoutMoved(sections: readonly PlacedSection[]): readonly PlacedSection[] {
  const moved = new Set(sections.filter(keepsFallback).flatMap(({ fallback }) => fallback));
  if (moved.size === 0) return sections;
  return sections.map((placed) => ({ ...placed, points: placed.points.filter((point) => !moved.has(point)) }));
}

const keepsFallback = ({ section: { content } }: PlacedSection): boolean =>
  content.type === "text" && content.fallback?.moved === true;

/** A template that names no sources still leads back to them: they are added at its end. */
function sectionsOf({ template }: Briefing): readonly TemplateSection[] {
  if (template.sections.some(({ content }) => content.type === "sources")) return template.sections;
  return [...template.sections, { id: "sources", content: { type: "sources", sentences: false }, show: "ifNotEmpty" }];
}

function placeSection(section: TemplateSection, included: readonly KeyPoint[], briefing: Briefing): PlacedSection {
  const { content } = section;
  const points = ofKinds(included, kindsOf(content));
  const words = content.type === "text" ? wordsOf(section.id, briefing) : [];
  if (content.type !== "text" || hasWords(words)) return { section, words, points, fallback: [] };
  const others = included.filter(({ kind }) => !kindsOf(content).includes(kind));
  return { section, words: [], points, fallback: highestRanked(content.fallback, others) };
}

/** A stranger's section may be called "constructor". */
const wordsOf = (id: TemplateSection["id"], { sections }: Briefing): RichText =>
  Object.hasOwn(sections, id) ? (sections[id] ?? []) : [];

function kindsOf(content: SectionContent): readonly PointKind[] {
  if (content.type === "points") return content.kinds;
  return content.type === "text" ? (content.points?.kinds ?? []) : [];
}

const ofKinds = (points: readonly KeyPoint[], kinds: readonly PointKind[]): readonly KeyPoint[] =>
  points.filter(({ kind }) => kinds.includes(kind));

const hasWords = (words: RichText): boolean => plainFromRichText(words).trim() !== "";

function isEmpty({ section, words, fallback, points }: PlacedSection, { articles }: Briefing): boolean {
  if (section.content.type === "sources") return articles.length === 0;
  if (section.content.type === "standing") return Object.keys(section.content.text).length === 0;
  return words.length === 0 && fallback.length === 0 && points.length === 0;
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

/** The first section that lists the point, else the first that falls back on it. */
function homesIn(sections: readonly PlacedSection[]): Placing["homes"] {
  const asFallback = sections.flatMap(({ section, fallback }) => fallback.map(({ id }) => [id, section.id] as const));
  const asPoint = sections.flatMap(({ section, points }) => points.map(({ id }) => [id, section.id] as const));
  return new Map([...asFallback.toReversed(), ...asPoint.toReversed()]);
}
