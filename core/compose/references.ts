/** Numbers the notes that points lead to: one for each source sentence, or one for each source. */
import { sentenceAround } from "../extract/text/sentences.ts";
import type { Article, ArticleId, Range } from "../model/article.ts";
import { isIncluded } from "../model/is-included.ts";
import type { KeyPoint, Origin, PointId } from "../model/key-point.ts";
import { optionParts } from "../model/option-parts.ts";
import type { RichBlock, RichInline, RichText } from "../model/rich-text.ts";
import type { PlacedSection } from "./placing.ts";
import type { PlacedPart } from "./placing-articles.ts";

export type SourceNote = {
  readonly id: string;
  /** As it is printed, "1". */
  readonly label: string;
  readonly article: Article;
  /** The sentence; absent where the note is the source as a whole. */
  readonly sentence?: Range;
};

export type References = {
  /** In the order of their numbers. */
  readonly notes: readonly SourceNote[];
  readonly ofPoint: ReadonlyMap<PointId, readonly SourceNote[]>;
};

type Target = Pick<SourceNote, "article" | "sentence">;

/**
 * In the order in which a reader meets them. Where each source is a note, those that no point leads to follow, so
 * that all are cited.
 */
export function numberReferences(
  sections: readonly PlacedSection[],
  points: readonly KeyPoint[],
  articles: readonly Article[],
): References {
  const sentences = printsSentences(sections);
  const known = new Map(points.filter(isIncluded).map((point) => [point.id, point]));
  const order = sections.flatMap(referencedIn).flatMap((id) => known.get(id) ?? []);
  const targets = new Map(order.map((point) => [point.id, targetsOf(point, articles, sentences)]));
  const notes = numbered([
    ...[...targets.values()].flat(),
    ...(sentences ? [] : articles.map((article) => ({ article }))),
  ]);
  return { notes: [...notes.values()], ofPoint: resolve(targets, notes) };
}

const printsSentences = (sections: readonly PlacedSection[]): boolean =>
  sections.some(({ section: { content } }) => content.type === "sources" && content.sentences);

function referencedIn({ words, fallback, points, articles, options }: PlacedSection): readonly PointId[] {
  return [
    ...pointsNamedIn(words),
    ...[...fallback, ...points].map(({ id }) => id),
    ...articles.flatMap(({ parts }) => parts).flatMap(referencedInPart),
    ...options.flatMap((option) => optionParts.flatMap((part) => pointsNamedIn(option[part]))),
  ];
}

const referencedInPart = ({ words, points }: PlacedPart): readonly PointId[] => [
  ...pointsNamedIn(words),
  ...points.map(({ id }) => id),
];

const pointsNamedIn = (words: RichText): readonly PointId[] => words.flatMap(inlinesOf).flatMap(pointsNamedBy);
const inlinesOf = (block: RichBlock): readonly RichInline[] =>
  block.type === "paragraph" ? block.content : block.items.flat();

function pointsNamedBy(inline: RichInline): readonly PointId[] {
  if (inline.type === "pointReference") return [inline.point];
  return inline.type === "text" ? [] : inline.content.flatMap(pointsNamedBy);
}

function targetsOf({ origins }: KeyPoint, articles: readonly Article[], sentences: boolean): readonly Target[] {
  const found = sourceSentences(origins, articles);
  return sentences ? found : found.map(({ article }) => ({ article }));
}

/** The sentences that the origins stand in, one an origin; none for an origin that is not in the articles. */
export const sourceSentences = (origins: readonly Origin[], articles: readonly Article[]): readonly SourceSentence[] =>
  origins.flatMap((origin) => {
    const article = articles.find(({ id }) => id === origin.articleId);
    const isThere = article !== undefined && origin.end <= article.text.length;
    return isThere ? [{ article, sentence: sentenceAround(article, rangeOf(origin)) }] : [];
  });

type SourceSentence = { readonly article: Article; readonly sentence: Range };

const rangeOf = ({ start, end }: Origin): Range => ({ start, end });

function numbered(targets: readonly Target[]): ReadonlyMap<string, SourceNote> {
  const notes = new Map<string, SourceNote>();
  for (const target of targets) {
    const label = String(notes.size + 1);
    if (!notes.has(keyOf(target))) notes.set(keyOf(target), { id: `note-${label}`, label, ...target });
  }
  return notes;
}

const keyOf = ({ article, sentence }: Target): `${ArticleId} ${string}` =>
  `${article.id} ${sentence === undefined ? "" : `${sentence.start}-${sentence.end}`}`;

function resolve(
  targets: ReadonlyMap<PointId, readonly Target[]>,
  notes: ReadonlyMap<string, SourceNote>,
): References["ofPoint"] {
  const notesOf = (of: readonly Target[]) => [...new Set(of.flatMap((target) => notes.get(keyOf(target)) ?? []))];
  return new Map([...targets].map(([id, of]) => [id, notesOf(of)]));
}
