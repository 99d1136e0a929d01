/** How a text speaks of the briefing's points: each by its kind and its number among those of its kind. */
import { isIncluded } from "#core/model/is-included.ts";
import { type KeyPoint, type PointId, type PointKind, pointKinds } from "#core/model/key-point.ts";

export type PointName = {
  readonly id: PointId;
  readonly kind: PointKind;
  /** From 1, among the points of this kind in the briefing. */
  readonly number: number;
  readonly words: string;
};

export const namePoints = (points: readonly KeyPoint[]): readonly PointName[] =>
  pointKinds.flatMap((kind) =>
    points
      .filter((point) => point.kind === kind && isIncluded(point))
      .map(({ id, text }, index) => ({ id, kind, number: index + 1, words: text })),
  );

/** Those that are meant by what was typed: their number, or words of theirs. */
export function findNamed(
  names: readonly PointName[],
  typed: string,
  kindName: (kind: PointKind) => string,
): readonly PointName[] {
  const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return names.filter(({ kind, number, words }) => {
    const all = `${kindName(kind)} ${number} ${words}`.toLowerCase();
    return wanted.every((word) => all.includes(word));
  });
}
