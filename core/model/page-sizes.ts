/** The sheets of paper, and lengths on them. Apart from the schema, which writers have no use for. */
import type { PageSetup } from "./page-setup.ts";

/** Width and height in points (1/72 inch). */
export const pageSizes = { A4: [595.28, 841.89], Letter: [612, 792] } as const satisfies Record<
  PageSetup["size"],
  readonly [number, number]
>;

export const pointsPerMillimetre = 72 / 25.4;
