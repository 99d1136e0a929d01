/** Whether a point stands in the briefing: pre-ticked and not rejected, or accepted. */
import type { KeyPoint } from "./key-point.ts";

export const isIncluded = (point: Pick<KeyPoint, "standing">): boolean =>
  point.standing === "proposed" || point.standing === "accepted";
