/** The drawing of one page, made when it comes into view, and how large the page is. */
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { PageSize } from "./drawing-messages.ts";
import { drawPage, type PageSource } from "./pdf.ts";

const isSame = (one: PageSize, other: PageSize): boolean => one.width === other.width && one.height === other.height;

export function useNaturalSize(document: PageSource | undefined, number: number): PageSize | undefined {
  const [size, setSize] = useState<PageSize>();
  useEffect(() => {
    let wanted = true;
    document?.sizeOf(number).then(
      (known) => {
        if (wanted) setSize((before) => (before !== undefined && isSame(before, known) ? before : known));
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
  const isNear = useIsNear(frame);
  const last = useRef<Pick<Drawing, "document" | "width">>({ document: undefined, width });
  useLayoutEffect(() => {
    if (meanwhile !== undefined && sheet.current?.childElementCount === 0) show(sheet.current, meanwhile, label);
  }, [sheet, label, meanwhile]);
  // The same drawing may come to be called otherwise: in another language, or among more pages.
  useLayoutEffect(() => {
    sheet.current?.firstElementChild?.setAttribute("aria-label", label);
  }, [sheet, label]);
  useEffect(() => {
    if (document === undefined || !isNear) return;
    if (last.current.document === document && last.current.width === width) return;
    const controller = new AbortController();
    const draw = async () => {
      const drawn = await drawPage(document, number, width, controller.signal);
      if (drawn === undefined || controller.signal.aborted || sheet.current === null) return;
      show(sheet.current, drawn, label);
      last.current = { document, width };
    };
    // A document that was closed meanwhile has a successor; of one that was not, whoever opened it tells.
    draw().catch(() => undefined);
    return () => controller.abort();
  }, [document, number, width, isNear, sheet, label]);
}

/** Whether it is in view, or nearly. It is known when the next file is there: no frame goes by before that is drawn. */
function useIsNear(frame: React.RefObject<HTMLElement | null>): boolean {
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    if (frame.current === null) return;
    const observer = new IntersectionObserver((entries) => setIsNear(entries.at(-1)?.isIntersecting ?? false), {
      rootMargin: "400px",
    });
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, [frame]);
  return isNear;
}

function show(sheet: HTMLElement, canvas: HTMLCanvasElement, label: string): void {
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", label);
  sheet.replaceChildren(canvas);
}
