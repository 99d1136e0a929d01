/** An article's text cut where marks begin and end, so that each piece knows every point that it belongs to. */
import type { ArticleBlock, ArticleId, Range } from "#core/model/article.ts";
import type { PointId, PointKind } from "#core/model/key-point.ts";
import type { PointPlace } from "../point-places.ts";
import { blockAt } from "./block-at.ts";

export type Mark = {
  readonly point: PointId;
  readonly kind: PointKind;
  /** Only suggested so far. */
  readonly faint: boolean;
  readonly start: number;
  readonly end: number;
};

export type Piece = {
  readonly start: number;
  readonly end: number;
  /** The marks over it, the shortest first: the one that a click means. */
  readonly marks: readonly Mark[];
};

/** The marks of an article, in the order of the text; dismissed points leave none. */
export const marksOf = (points: readonly PointPlace[], article: ArticleId): readonly Mark[] =>
  points
    .filter(({ standing }) => standing !== "dismissed")
    .flatMap(({ id, kind, standing, origins }) =>
      origins
        .filter(({ articleId, start, end }) => articleId === article && start < end)
        .map(({ start, end }) => ({ point: id, kind, faint: standing === "offered", start, end })),
    )
    .sort((one, other) => one.start - other.start || other.end - one.end);

/** The marks over each block, in their order; blocks without any are not among them. */
export function marksByBlock(
  blocks: readonly ArticleBlock[],
  marks: readonly Mark[],
): ReadonlyMap<ArticleBlock, readonly Mark[]> {
  const byBlock = new Map<ArticleBlock, Mark[]>();
  for (const mark of marks)
    for (const block of blocks.slice(blockAt(blocks, mark.start), blockAt(blocks, mark.end - 1) + 1)) {
      if (block.start >= mark.end) continue;
      const over = byBlock.get(block);
      if (over === undefined) byBlock.set(block, [mark]);
      else over.push(mark);
    }
  return byBlock;
}

/** The range in pieces, without gap or overlap. */
export function piecesOf({ start, end }: Range, marks: readonly Mark[]): readonly Piece[] {
  const over = marks.filter((mark) => mark.start < end && mark.end > start);
  const cuts = new Set([start, end]);
  for (const mark of over) for (const cut of [mark.start, mark.end]) if (cut > start && cut < end) cuts.add(cut);
  const borders = [...cuts].sort((one, other) => one - other);
  return borders.slice(0, -1).map((from, index) => {
    const to = borders[index + 1] ?? end;
    return { start: from, end: to, marks: marksOver(over, from, to) };
  });
}

const marksOver = (marks: readonly Mark[], start: number, end: number): readonly Mark[] =>
  marks
    .filter((mark) => mark.start < end && mark.end > start)
    .sort((one, other) => one.end - one.start - (other.end - other.start));
