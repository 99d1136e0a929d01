/** One page, drawn when it comes into view; the drawing before stays until the next is done. */
import type { PDFDocumentProxy } from "pdfjs-dist";
import { type MouseEvent, useEffect, useMemo, useRef, useState } from "react";
import type { Response } from "#core/ipc/contract.ts";
import { classes } from "../../design/classes.ts";
import { useBriefing, useDesk, useProgram } from "../../state/use-program.ts";
import { useWords } from "../../words/words.tsx";
import styles from "./page-view.module.css";
import { drawPage } from "./pdf.ts";
import { placeOnPage, pointOnPage } from "./placements.ts";

export type Placements = Response<"previewDocument">["placements"];

type PageViewProps = {
  readonly document: PDFDocumentProxy;
  readonly number: number;
  readonly count: number;
  readonly placements: Placements;
  /** In CSS pixels. */
  readonly width: number;
};

export function PageView({ document, number, count, placements, width }: PageViewProps) {
  const { say } = useWords();
  const { select } = useProgram().desk;
  const frame = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const natural = useNaturalSize(document, number);
  useDrawing({ document, number, width, frame, sheet, label: say("page.number", { number, count }) });
  const scale = natural === undefined ? undefined : width / natural.width;
  const open = (event: MouseEvent<HTMLElement>) => {
    if (scale === undefined) return;
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const point = pointOnPage(placements, number, (event.clientX - left) / scale, (event.clientY - top) / scale);
    if (point !== undefined) select(point, "points");
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the points pane is the keyboard's way to the same points
    // biome-ignore lint/a11y/noStaticElementInteractions: a click on the page is a short cut to the point
    <div
      ref={frame}
      className={styles.page}
      data-page={number}
      style={{ width, height: natural === undefined ? width * Math.SQRT2 : natural.height * (scale ?? 1) }}
      onClick={open}
    >
      <div ref={sheet} className={styles.sheet} />
      {scale === undefined ? null : <SelectedPlace placements={placements} number={number} scale={scale} />}
    </div>
  );
}

type SelectedPlaceProps = { readonly placements: Placements; readonly number: number; readonly scale: number };

function SelectedPlace({ placements, number, scale }: SelectedPlaceProps) {
  const selected = useDesk((desk) => desk.selected);
  const kind = useBriefing(({ points }) => points.find(({ id }) => id === selected)?.kind);
  const places = useMemo(() => placeOnPage(placements, number, selected), [placements, number, selected]);
  return places.map(({ x, y, width, height }) => (
    <span
      key={`${x}-${y}`}
      aria-hidden
      className={classes(styles.place, kind === undefined ? false : styles[kind])}
      style={{ left: x * scale - 4, top: y * scale - 2, width: width * scale + 8, height: height * scale + 4 }}
    />
  ));
}

/** In points. */
type Size = { readonly width: number; readonly height: number };

function useNaturalSize(document: PDFDocumentProxy, number: number): Size | undefined {
  const [size, setSize] = useState<Size>();
  useEffect(() => {
    let wanted = true;
    document.getPage(number).then(
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

type Drawing = Pick<PageViewProps, "document" | "number" | "width"> & {
  readonly frame: React.RefObject<HTMLElement | null>;
  readonly sheet: React.RefObject<HTMLElement | null>;
  readonly label: string;
};

function useDrawing({ document, number, width, frame, sheet, label }: Drawing): void {
  useEffect(() => {
    const controller = new AbortController();
    const draw = async () => {
      const drawn = await drawPage(document, number, width, controller.signal);
      if (drawn === undefined || controller.signal.aborted) return;
      drawn.canvas.setAttribute("role", "img");
      drawn.canvas.setAttribute("aria-label", label);
      sheet.current?.replaceChildren(drawn.canvas);
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
