/** The drawing of one page, made when it comes into view, and how large the page is. */
import { useEffect, useLayoutEffect, useState } from "react";
import { drawPage, type PageSource } from "./pdf.ts";

/** In points. */
type Size = { readonly width: number; readonly height: number };

export function useNaturalSize(document: PageSource | undefined, number: number): Size | undefined {
  const [size, setSize] = useState<Size>();
  useEffect(() => {
    let wanted = true;
    document?.getPage(number).then(
      (page) => {
        const { width, height } = page.getViewport({ scale: 1 });
        if (wanted) setSize({ width, height });
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [document, number]);
  return size;
}

type Drawing = {
  /** Undefined until it is open. */
  readonly document: PageSource | undefined;
  readonly number: number;
  /** In CSS pixels. */
  readonly width: number;
  readonly frame: React.RefObject<HTMLElement | null>;
  readonly sheet: React.RefObject<HTMLElement | null>;
  readonly label: string;
  /** What shows as long as there is nothing better. */
  readonly meanwhile?: HTMLCanvasElement | undefined;
};

/** Puts the drawing into `sheet` when `frame` comes into view; `label` says what it is. */
export function useDrawing({ document, number, width, frame, sheet, label, meanwhile }: Drawing): void {
  useLayoutEffect(() => {
    if (meanwhile !== undefined && sheet.current?.childElementCount === 0) show(sheet.current, meanwhile, label);
  }, [sheet, label, meanwhile]);
  useEffect(() => {
    if (document === undefined) return;
    const controller = new AbortController();
    const draw = async () => {
      const drawn = await drawPage(document, number, width, controller.signal);
      if (drawn === undefined || controller.signal.aborted || sheet.current === null) return;
      show(sheet.current, drawn.canvas, label);
    };
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        /** A document that was closed meanwhile has a successor, which is drawn in its turn. */
        draw().catch(() => undefined);
      },
      { rootMargin: "400px" },
    );
    if (frame.current !== null) observer.observe(frame.current);
    return () => {
      observer.disconnect();
      controller.abort();
    };
  }, [document, number, width, frame, sheet, label]);
}

function show(sheet: HTMLElement, canvas: HTMLCanvasElement, label: string): void {
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", label);
  sheet.replaceChildren(canvas);
}
