/** How large the page is shown: as wide as its pane, or a share of what it measures on paper. */
export type Zoom = "fitWidth" | number;

/** What can be chosen; the wheel stops at any share between the first and the last. */
export const shares = [0.5, 0.75, 1, 1.25, 1.5, 2] as const;
const [least, most] = [shares[0], shares[5]];

/** CSS pixels in a point, the PDF's unit. */
export const pixelsPerPoint = 96 / 72;

/** The next share up or down that can be chosen, from any; from beyond the last one, that same share. */
export function stepZoom(share: number, by: 1 | -1): number {
  const next = by === 1 ? shares.find((one) => one > share + 0.005) : shares.findLast((one) => one < share - 0.005);
  return next ?? share;
}

/** A turn of the wheel by so many pixels; a notch makes the page about a fifth larger or smaller. */
export const turnZoom = (share: number, pixels: number): number =>
  Math.min(most, Math.max(least, share * Math.exp(-pixels / 550)));
