/** Points that stand on the page in place of a text that is not written yet. */
import { hasWords } from "#core/compose/placing-points.ts";
import { isIncluded } from "#core/model/is-included.ts";
import type { PointKind } from "#core/model/key-point.ts";
import type { RichText } from "#core/model/rich-text.ts";
import type { SectionContent } from "#core/model/template.ts";
import type { PointPlace } from "../point-places.ts";

/** Which points may stand in for a text; where it is a text on an article, those that begin in that. */
export type StandIns = { readonly kinds: readonly PointKind[]; readonly article?: string };

/** Those of a section's text: what is listed below it anyhow is not said twice. */
export function standInsOf({
  fallback,
  points,
}: Extract<SectionContent, { readonly type: "text" }>): StandIns | undefined {
  if (fallback === undefined) return undefined;
  const kinds = [...fallback.kinds, ...(fallback.otherwise ?? [])];
  return { kinds: kinds.filter((kind) => !points?.kinds.includes(kind)) };
}

/** Whether there are any now: who sees them did not put them there, and finds them in no field. */
export const hasStandIns = (
  { kinds, article }: StandIns,
  words: RichText,
  points: readonly Pick<PointPlace, "kind" | "standing" | "origins">[],
): boolean =>
  !hasWords(words) &&
  points.some(
    (point) =>
      isIncluded(point) &&
      kinds.includes(point.kind) &&
      (article === undefined || point.origins[0]?.articleId === article),
  );
