/** Where the panes were left: the gallery takes their place, and whoever comes back from it goes on where they were. */
import type { VirtualItem } from "@tanstack/react-virtual";
import { createContext, useContext, useEffectEvent, useLayoutEffect } from "react";

export type KeptPlaces = {
  /** How far down, in pixels, by what was shown. */
  readonly tops: Map<string, number>;
  /** The heights that the rows of the points had. */
  rows: VirtualItem[];
  /** The last call that the source has answered. */
  answered: number | undefined;
};

export const createKeptPlaces = (): KeptPlaces => ({ tops: new Map(), rows: [], answered: undefined });

export const KeptPlacesContext = createContext(createKeptPlaces());

/** Takes the scroller to where it was when it showed this before, once its content stands in it; and notes where it goes. */
export function useKeptTop(shown: string, find: () => Element | null | undefined): KeptPlaces {
  const kept = useContext(KeptPlacesContext);
  const scrollerNow = useEffectEvent(find);
  useLayoutEffect(() => {
    const scroller = scrollerNow();
    if (scroller === null || scroller === undefined) return;
    const top = kept.tops.get(shown);
    if (top !== undefined) scroller.scrollTop = top;
    const note = () => kept.tops.set(shown, scroller.scrollTop);
    scroller.addEventListener("scroll", note, { passive: true });
    return () => scroller.removeEventListener("scroll", note);
  }, [kept, shown]);
  return kept;
}
