/** The points that a text can refer to, as they are now. */
import { useMemo } from "react";
import { useBriefing } from "../../state/use-program.ts";
import { namePoints, type PointName } from "./point-names.ts";

export function usePointNames(): readonly PointName[] {
  const points = useBriefing((briefing) => briefing.points);
  return useMemo(() => namePoints(points), [points]);
}
