/** The point that the mouse or the keyboard is at, in its card or in the source: the page shows its place, unasked. */
import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { PointId } from "#core/model/key-point.ts";

export type PointedAt = StoreApi<{ readonly point: PointId | undefined }>;

export function usePointedAt(): PointedAt {
  const [store] = useState<PointedAt>(() => createStore(() => ({ point: undefined })));
  useEffect(() => {
    const look = ({ target }: Event) => store.setState({ point: pointOf(target) });
    for (const kind of kinds) document.addEventListener(kind, look, { passive: true });
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, look);
    };
  }, [store]);
  return store;
}

const kinds = ["pointerover", "focusin"] as const;

/** Pages that it has no place on need not hear of it. */
export const usePointOn = (pointedAt: PointedAt, hasPlace: (point: PointId) => boolean): PointId | undefined =>
  useStore(pointedAt, ({ point }) => (point !== undefined && hasPlace(point) ? point : undefined));

function pointOf(target: EventTarget | null): PointId | undefined {
  if (!(target instanceof Element)) return undefined;
  const { point, key } = target.closest<HTMLElement>("mark[data-point], [role=row][data-key]")?.dataset ?? {};
  return point ?? key;
}
