/** Puts a point beside another: what shows together need not stand together in the briefing. */
import { movePoint } from "#core/edit/point-edits.ts";
import type { Briefing } from "#core/model/briefing.ts";
import type { PointId } from "#core/model/key-point.ts";

export type Side = "before" | "after";

export function movePointBeside(briefing: Briefing, moved: PointId, target: PointId, side: Side): Briefing {
  const others = briefing.points.filter(({ id }) => id !== moved);
  const index = others.findIndex(({ id }) => id === target);
  return index === -1 ? briefing : movePoint(briefing, moved, side === "before" ? index : index + 1);
}
