/** Points that stand on the page in place of a text that is not written yet. */
import { hasWords } from "#core/compose/placing-points.ts";
import { isIncluded } from "#core/model/is-included.ts";
import type { RichText } from "#core/model/rich-text.ts";
import type { SectionContent } from "#core/model/template.ts";
import type { PointPlace } from "../point-places.ts";

export type TextContent = Extract<SectionContent, { readonly type: "text" }>;

/** Whether there are any: who sees them did not put them there, and finds them in no field. */
export function hasStandIns(
  { fallback, points: below }: TextContent,
  words: RichText,
  points: readonly Pick<PointPlace, "kind" | "standing">[],
): boolean {
  if (fallback === undefined || hasWords(words)) return false;
  const kinds = [...fallback.kinds, ...(fallback.otherwise ?? [])];
  return points.some((point) => isIncluded(point) && kinds.includes(point.kind) && !below?.kinds.includes(point.kind));
}
