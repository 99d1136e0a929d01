/** A list told by one that is known: what stays of it as runs, and what is new. */

/** `from` and `to` count the known list's items; the last one is not in the run. */
export type Run = readonly [from: number, to: number];
/** Items are no lists themselves. */
export type Piece<Item> = Run | { readonly new: Item };

/** `after` in as few words as the items allow that both lists share: the same objects, wherever they stand. */
export function piecesOf<Item>(before: readonly Item[], after: readonly Item[]): readonly Piece<Item>[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let kept = 0;
  while (kept < shorter - start && before.at(-1 - kept) === after.at(-1 - kept)) kept++;
  const [end, afterEnd] = [before.length - kept, after.length - kept];
  return [
    ...run(0, start),
    ...movedPieces(before.slice(start, end), after.slice(start, afterEnd), start),
    ...run(end, before.length),
  ];
}

const run = (from: number, to: number): readonly Run[] => (from < to ? [[from, to]] : []);

/** Of what stands between; `offset`: where it begins in the known list. */
function movedPieces<Item>(before: readonly Item[], after: readonly Item[], offset: number): readonly Piece<Item>[] {
  const places = new Map(before.map((item, index) => [item, index + offset]));
  const pieces: Piece<Item>[] = [];
  for (const item of after) {
    const place = places.get(item);
    const last = pieces.at(-1);
    if (place === undefined) pieces.push({ new: item });
    else if (last !== undefined && !("new" in last) && last[1] === place)
      pieces[pieces.length - 1] = [last[0], place + 1];
    else pieces.push([place, place + 1]);
  }
  return pieces;
}

/** The list again; undefined where a run is not in the known list. */
export function fromPieces<Item>(before: readonly Item[], pieces: readonly Piece<Item>[]): readonly Item[] | undefined {
  const items: Item[] = [];
  for (const piece of pieces) {
    if ("new" in piece) items.push(piece.new);
    else if (piece[1] > before.length) return undefined;
    else for (let index = piece[0]; index < piece[1]; index++) items.push(before[index] as Item);
  }
  return items;
}
