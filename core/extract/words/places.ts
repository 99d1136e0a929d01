/** Looking things up by their place in a text, in logarithmic time. */

/** How many of the items, which stand in the order of the text, come before the offset. */
export function countBefore<Item>(items: readonly Item[], offset: number, placeOf: (item: Item) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && placeOf(item) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same of what starts somewhere: asked so often that nothing is called for an item. */
function countStartingBefore(items: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last of the ranges that starts at or before the offset. */
export const lastStartingBy = <Item extends { readonly start: number }>(
  items: readonly Item[],
  offset: number,
): Item | undefined => items[countStartingBefore(items, offset + 1) - 1];

/** The first of the ranges, which do not overlap, that ends after the offset. */
export const firstEndingAfter = <Item extends { readonly end: number }>(
  items: readonly Item[],
  offset: number,
): Item | undefined => items[countBefore(items, offset + 1, ({ end }) => end)];
