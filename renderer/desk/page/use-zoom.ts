/** The page's zoom, by buttons, keys and Ctrl with the wheel; what was read stays in view. */
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { pixelsPerPoint, stepZoom, turnZoom, type Zoom } from "./zoom.ts";

/** The page's own border, in CSS pixels. */
const border = 2;

export type PageZoom = {
  readonly zoom: Zoom;
  /** Of the size on paper. */
  readonly share: number;
  /** Of the page, in CSS pixels. */
  readonly width: number;
  readonly choose: (zoom: Zoom) => void;
  readonly step: (by: 1 | -1) => void;
};

/** `paperWidth` in points. */
export function useZoom(root: RefObject<HTMLElement | null>, paperWidth: number): PageZoom {
  const [zoom, choose] = useState<Zoom>("fitWidth");
  const fitting = Math.max(160, useWidth(root) - border);
  const share = zoom === "fitWidth" ? fitting / (paperWidth * pixelsPerPoint) : zoom;
  const width = Math.round(share * paperWidth * pixelsPerPoint);
  useKeptPlace(root, width);
  useWheel(root, (pixels) => choose(turnZoom(share, pixels)));
  return { zoom, share, width, choose, step: (by) => choose(stepZoom(share, by)) };
}

function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(400);
  /** Before anything is drawn at a width that it does not keep. */
  useLayoutEffect(() => {
    if (element.current === null) return;
    const take = (pixels: number) => {
      if (pixels > 0) setWidth(Math.floor(pixels));
    };
    take(innerWidthOf(element.current));
    const observer = new ResizeObserver(([entry]) => take(entry?.contentRect.width ?? 0));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

/** Without its padding and its scroll bar, in CSS pixels. */
function innerWidthOf(element: HTMLElement): number {
  const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(element);
  return element.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd);
}

function useKeptPlace(root: RefObject<HTMLElement | null>, width: number): void {
  const before = useRef(width);
  useLayoutEffect(() => {
    const grown = width / before.current;
    before.current = width;
    if (root.current === null || grown === 1) return;
    const { scrollLeft, scrollTop, clientWidth } = root.current;
    const left = (scrollLeft + clientWidth / 2) * grown - clientWidth / 2;
    root.current.scrollTo({ left, top: scrollTop * grown, behavior: "instant" });
  }, [root, width]);
}

/** Not React's: the browser's own zoom can be kept from it by a listener that is not passive only. */
function useWheel(root: RefObject<HTMLElement | null>, turn: (pixels: number) => void): void {
  const latest = useRef(turn);
  useEffect(() => {
    latest.current = turn;
  });
  useEffect(() => {
    const element = root.current;
    const zoom = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      latest.current(event.deltaY);
    };
    element?.addEventListener("wheel", zoom, { passive: false });
    return () => element?.removeEventListener("wheel", zoom);
  }, [root]);
}
