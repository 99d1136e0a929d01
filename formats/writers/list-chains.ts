/** Lists that count on where the one before ended: they are numbered as one, and their figures line up. */
import type { Block, List } from "#core/model/document.ts";

/** The first and last number of lists that count on; one object for all of them. */
export type ListChain = { readonly start: number; readonly last: number };

/** The chain of every numbered list. */
export function listChains(blocks: readonly Block[]): ReadonlyMap<List, ListChain> {
  const chains: { start: number; last: number; readonly lists: List[] }[] = [];
  for (const list of blocks.filter(isNumbered)) {
    const start = list.start ?? 1;
    const open = chains.at(-1);
    const last = start + list.items.length - 1;
    if (open !== undefined && start > 1 && start === open.last + 1) {
      open.last = last;
      open.lists.push(list);
    } else chains.push({ start, last, lists: [list] });
  }
  return new Map(
    chains.flatMap(({ start, last, lists }) => {
      const chain = { start, last };
      return lists.map((list) => [list, chain] as const);
    }),
  );
}

const isNumbered = (block: Block): block is List => block.type === "list" && block.ordered;
