/** Several points picked to act on at once: one by one, or all from one to another. */
import type { PointId } from "#core/model/key-point.ts";

export type Picking = {
  readonly points: ReadonlySet<PointId>;
  /** From where a range is picked. */
  readonly anchor: PointId | undefined;
};

export const nothingPicked: Picking = { points: new Set(), anchor: undefined };

export function togglePick({ points }: Picking, point: PointId): Picking {
  const changed = new Set(points);
  if (!changed.delete(point)) changed.add(point);
  return { points: changed, anchor: point };
}

/**
 * Everything from the anchor, else from `origin`, to the point, in the order in which they show; what was picked
 * beside stays.
 */
export function pickTo(
  { points, anchor }: Picking,
  point: PointId,
  shown: readonly PointId[],
  origin: PointId | undefined,
): Picking {
  const begin = anchor ?? origin ?? point;
  const [from, to] = [shown.indexOf(begin), shown.indexOf(point)].toSorted((one, other) => one - other);
  if (from === undefined || to === undefined || to === -1) return { points, anchor };
  return { points: new Set([...points, ...shown.slice(Math.max(from, 0), to + 1)]), anchor: begin };
}

/** Without what is no longer there to be picked; the same value where all of it is. */
export function stillThere(picking: Picking, shown: ReadonlySet<PointId>): Picking {
  const points = [...picking.points].filter((point) => shown.has(point));
  return points.length === picking.points.size ? picking : { ...picking, points: new Set(points) };
}
