/** Where the panes were left: the gallery takes their place, and whoever comes back from it goes on where they were. */
import type { VirtualItem } from "@tanstack/react-virtual";
import { createContext, useContext, useEffectEvent, useLayoutEffect } from "react";

export type KeptPlaces = {
  /** How far down in its content, in pixels, by what was shown. */
  readonly tops: Map<string, number>;
  /** The heights that those rows of the points had that were drawn. */
  rows: VirtualItem[];
  /** The last call that the source has answered. */
  answered: number | undefined;
};

export const createKeptPlaces = (): KeptPlaces => ({ tops: new Map(), rows: [], answered: undefined });

export const KeptPlacesContext = createContext(createKeptPlaces());

/**
 * Takes the pane's scroller to where it was when it showed this before, once its content stands in it; and notes where it
 * goes. `above`: how far down the content begins, where something may stand over it for a while.
 */
export function useKeptTop(shown: string, find: () => Element | null | undefined, above?: () => number): KeptPlaces {
  const kept = useContext(KeptPlacesContext);
  const scrollerNow = useEffectEvent(find);
  const aboveNow = useEffectEvent(() => above?.() ?? 0);
  useLayoutEffect(() => {
    const scroller = scrollerNow();
    if (scroller === null || scroller === undefined) return undefined;
    return keepTop(kept.tops, shown, scroller, () => aboveNow());
  }, [kept, shown]);
  return kept;
}

type Scroller = Pick<Element, "scrollTop" | "addEventListener" | "removeEventListener">;

/** To the top of what it never showed: the same scroller may have shown something else. Gives what ends the noting. */
export function keepTop(
  tops: KeptPlaces["tops"],
  shown: string,
  scroller: Scroller,
  above: () => number = () => 0,
): () => void {
  const top = tops.get(shown);
  scroller.scrollTop = top === undefined ? 0 : top + above();
  const note = () => tops.set(shown, scroller.scrollTop - above());
  scroller.addEventListener("scroll", note, { passive: true });
  return () => scroller.removeEventListener("scroll", note);
}
