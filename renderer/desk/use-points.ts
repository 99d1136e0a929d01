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

export function pointOf(points: readonly KeyPoint[], id: PointId): KeyPoint | undefined {
  const known = pointAt(points, id);
  if (known !== undefined || points === indexed) return known;
  indexed = points;
  places = new Map(points.map((point, index) => [point.id, index]));
  return pointAt(points, id);
}

/** The list whose places are known. Hundreds of cards look for theirs at every key, at which few points move. */
let indexed: readonly KeyPoint[] = [];
let places: ReadonlyMap<PointId, number> = new Map();

/** The point, where it still stands where it was when the places were noted. */
function pointAt(points: readonly KeyPoint[], id: PointId): KeyPoint | undefined {
  const point = points[places.get(id) ?? -1];
  return point?.id === id ? point : undefined;
}
