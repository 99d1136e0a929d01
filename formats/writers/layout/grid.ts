/** The baseline grid: where the next box may begin. */

/** Rounding in sums of points is forgiven up to this. */
export const rounding = 0.01;

/** Of a distance, this share of the grid may be lost to reach a line of it; else the next one is taken. */
const lost = 0.25;

/**
 * The top of what follows a bottom at a distance: on a grid (not 0) a line of it near that distance, and never one
 * above the bottom.
 */
export function topAfter(bottom: number, gap: number, grid: number): number {
  if (grid === 0) return bottom + gap;
  const wished = Math.ceil((bottom + gap - rounding) / grid - lost);
  return Math.max(wished, Math.ceil((bottom - rounding) / grid)) * grid;
}
