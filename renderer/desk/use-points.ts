/** The open briefing's points, for components that should draw anew only when theirs has changed. */
import { useState } from "react";
import type { KeyPoint, PointId } from "#core/model/key-point.ts";
import { useBriefing } from "../state/use-program.ts";
import { createPlaces, type PointPlace } from "./point-places.ts";

/** All points, as they stand, without their words. */
export function usePointPlaces(): readonly PointPlace[] {
  const [placesOf] = useState(createPlaces);
  return useBriefing(({ points }) => placesOf(points));
}

/** A point as it is now; undefined once it is gone, which a list may learn a moment later. */
export const usePoint = (id: PointId): KeyPoint | undefined => useBriefing(({ points }) => pointOf(points, id));

export const pointOf = (points: readonly KeyPoint[], id: PointId): KeyPoint | undefined => indexOf(points).get(id);

/** Hundreds of cards look for theirs at every key: once a list, not once a card. */
const indexes = new WeakMap<readonly KeyPoint[], ReadonlyMap<PointId, KeyPoint>>();

function indexOf(points: readonly KeyPoint[]): ReadonlyMap<PointId, KeyPoint> {
  const known = indexes.get(points);
  if (known !== undefined) return known;
  const index = new Map(points.map((point) => [point.id, point]));
  indexes.set(points, index);
  return index;
}
