/** The element id of a point's card. */
import type { PointId } from "#core/model/key-point.ts";

export const cardId = (point: PointId): string => `card-${point}`;
