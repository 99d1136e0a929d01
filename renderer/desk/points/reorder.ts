/** Puts points beside another: what shows together need not stand together in the briefing. */
import { movePoints } from "#core/edit/point-edits.ts";
import type { Briefing } from "#core/model/briefing.ts";
import type { PointId } from "#core/model/key-point.ts";

export type Side = "before" | "after";

/** In the order in which they stand; a target that is itself among them moves nothing. */
export function movePointsBeside(briefing: Briefing, moved: readonly PointId[], target: PointId, side: Side): Briefing {
  const moving = new Set(moved);
  if (moving.has(target)) return briefing;
  const others = briefing.points.filter(({ id }) => !moving.has(id));
  const index = others.findIndex(({ id }) => id === target);
  return index === -1 ? briefing : movePoints(briefing, moving, side === "before" ? index : index + 1);
}
