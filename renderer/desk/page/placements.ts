/** From a place on the page to the point that stands there, and back. Lengths in points from the top left corner. */
import type { Response } from "#core/ipc/contract.ts";
import type { PointId } from "#core/model/key-point.ts";

type Placement = Response<"previewDocument">["placements"][number];

/** The point at that place; of several, the one that takes the least room. */
export function pointOnPage(placements: readonly Placement[], page: number, x: number, y: number): PointId | undefined {
  const hit = placements
    .filter((place) => place.page === page && place.anchor.of === "point")
    .filter((place) => x >= place.x && x <= place.x + place.width && y >= place.y && y <= place.y + place.height)
    .sort((one, other) => one.width * one.height - other.width * other.height);
  return hit[0]?.anchor.id;
}

/** Where each point stands. Hundreds of pages ask whenever another point is selected or pointed at. */
export type PlacesOfPoints = ReadonlyMap<PointId, readonly Placement[]>;

export const placesOfPoints = (placements: readonly Placement[]): PlacesOfPoints =>
  Map.groupBy(
    placements.filter(({ anchor }) => anchor.of === "point"),
    ({ anchor }) => anchor.id,
  );

/** Where a point stands on that page. */
export const placeOnPage = (places: PlacesOfPoints, page: number, point: PointId | undefined): readonly Placement[] =>
  (point === undefined ? undefined : places.get(point))?.filter((place) => place.page === page) ?? [];
