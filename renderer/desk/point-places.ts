/** The points without their words: what decides where each of them stands, the same value while only words change. */
import type { KeyPoint } from "#core/model/key-point.ts";

export type PointPlace = Pick<KeyPoint, "id" | "kind" | "standing" | "origins">;

/** Gives what it gave before, in whole or for single points, where nothing about it has changed. */
export function createPlaces(): (points: readonly KeyPoint[]) => readonly PointPlace[] {
  let seen: readonly KeyPoint[] = [];
  let places: readonly PointPlace[] = [];
  return (points) => {
    if (points === seen) return places;
    const next = points.map(
      (point, index) => (point === seen[index] ? places[index] : undefined) ?? kept(places[index], point),
    );
    const moved = next.length !== places.length || next.some((place, index) => place !== places[index]);
    seen = points;
    if (moved) places = next;
    return places;
  };
}

const kept = (before: PointPlace | undefined, { id, kind, standing, origins }: KeyPoint): PointPlace =>
  before?.id === id && before.kind === kind && before.standing === standing && before.origins === origins
    ? before
    : { id, kind, standing, origins };
