/** Word's units, from points. */
import type { PageSetup, TextStyle } from "#core/model/page-setup.ts";
import { pageSizes, pointsPerMillimetre } from "#core/model/page-sizes.ts";

/** Twentieths of a point. */
export const twips = (points: number): number => Math.round(points * 20);
export const halfPoints = (points: number): number => Math.round(points * 2);
/** For the width of rules. */
export const eighths = (points: number): number => Math.round(points * 8);
/** English metric units, for pictures. */
export const emu = (points: number): number => Math.round(points * 12_700);
export const millimetresInTwips = (millimetres: number): number => twips(millimetres * pointsPerMillimetre);

/** The width of the lines, in twips. */
export function textWidth(page: PageSetup): number {
  const [width] = pageSizes[page.size];
  return twips(width) - millimetresInTwips(page.margins.left) - millimetresInTwips(page.margins.right);
}

/** Between the words and the rule at their leading edge, in points. */
export const ruleGap = 12;

/** So far in stand the words beside a rule, in twips, that the rule stands on the margin. */
export const ruleIndent = ({ ruleStart }: TextStyle): number =>
  ruleStart === undefined ? 0 : twips(ruleStart.width + ruleGap);
