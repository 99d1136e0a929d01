/** How a line is brought to the measure: its spaces take most, its letters a little that nobody sees. */

/** What a line can give: the widths of its spaces together, and by how much its letters may be spread, in points. */
export type Give = { readonly spaces: number; readonly letters: number };

/** Shares of a space by which it may grow or shrink before a line counts as bad. */
const growth = 0.5;
const shrinking = 0.25;
/** Letters are spread by up to this share of the size each, and drawn together by half of it. */
export const letterGrowth = 0.012;
/** The same in a paragraph that would else end in a lonely word: still less than the 3 % that nobody sees. */
export const letterGrowthAtMost = 0.024;
const letterShrinking = 0.5;

/** 1 where the line is stretched as far as it may without counting as bad, below -1 where it is overfull. */
export function stretchRatio(slack: number, spaces: number, letters: number): number {
  if (slack >= 0) return slack / Math.max(spaces * growth + letters, 0.1);
  const give = spaces * shrinking + letters * letterShrinking;
  return give === 0 ? Number.NEGATIVE_INFINITY : slack / give;
}

/** What is added to each space, as a share of its width, and between letters, as a share of what they may be spread. */
export type Spread = { readonly spaces: number; readonly letters: number };

/** Beyond a ratio of 1 the letters give no more; a line that would be torn open stays ragged. */
export function spreadOver(slack: number, give: Give): Spread {
  const ratio = stretchRatio(slack, give.spaces, give.letters);
  const letters = slack < 0 ? Math.max(ratio, -1) * letterShrinking : Math.min(ratio, 1);
  const spaces = give.spaces === 0 ? 0 : (slack - letters * give.letters) / give.spaces;
  return spaces > mostGrowth ? { spaces: 0, letters: 0 } : { spaces, letters };
}

const mostGrowth = 3;
