/** Brings a point's place on the page into view when the point is asked for. */
import { type RefObject, useEffect } from "react";
import { useDesk } from "../../state/use-program.ts";
import { calmly } from "../source/use-called-mark.ts";
import type { Placements } from "./page-view.tsx";

export function useCalledPlace(root: RefObject<HTMLElement | null>, placements: Placements | undefined): void {
  const call = useDesk((desk) => desk.call);
  useEffect(() => {
    if (call === undefined) return;
    const place = placements?.find(({ anchor }) => anchor.of === "point" && anchor.id === call.point);
    const page = root.current?.querySelector<HTMLElement>(`[data-page="${place?.page}"]`);
    if (root.current === null || place === undefined || page === null || page === undefined) return;
    const scale = page.clientWidth / naturalWidth(page, place);
    const top = page.offsetTop + place.y * scale;
    const { scrollTop, clientHeight } = root.current;
    if (top >= scrollTop && top <= scrollTop + clientHeight - 80) return;
    root.current.scrollTo({ top: top - clientHeight / 3, behavior: calmly() });
  }, [call, placements, root]);
}

/** Of an A4 or Letter page, in points, by the shape it is shown in. */
const naturalWidth = (page: HTMLElement, _place: unknown): number =>
  page.clientHeight / page.clientWidth > 1.35 ? 595.28 : 612;
