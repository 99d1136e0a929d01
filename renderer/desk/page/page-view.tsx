/** One page, drawn when it comes into view; the drawing before stays until the next is done. */
import { type MouseEvent, useRef } from "react";
import type { PointId } from "#core/model/key-point.ts";
import { classes } from "../../design/classes.ts";
import type { DrawnPage } from "../../state/program-state.ts";
import { useBriefing, useDesk, useProgram } from "../../state/use-program.ts";
import { useWords } from "../../words/words.tsx";
import { pointOf } from "../use-points.ts";
import { firstDrawingOf } from "./first-drawing.ts";
import styles from "./page-view.module.css";
import type { PageSource } from "./pdf.ts";
import { type PlacesOfPoints, placeOnPage, pointOnPage } from "./placements.ts";
import { type PointedAt, usePointOn } from "./pointed-at.ts";
import { useDrawing, useNaturalSize } from "./use-drawing.ts";

export type Placements = DrawnPage["placements"];

type PageViewProps = {
  readonly pages: DrawnPage;
  /** Theirs, once it is open. */
  readonly document: PageSource | undefined;
  readonly number: number;
  /** Their placements, by point. */
  readonly places: PlacesOfPoints;
  readonly pointedAt: PointedAt;
  /** In CSS pixels. */
  readonly width: number;
};

export function PageView({ pages, document, number, places, pointedAt, width }: PageViewProps) {
  const { say } = useWords();
  const { select } = useProgram().desk;
  const frame = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const natural = useNaturalSize(document, number);
  useDrawing({
    document,
    number,
    width,
    frame,
    sheet,
    label: say("page.number", { number, count: pages.pages }),
    meanwhile: number === 1 ? firstDrawingOf(pages) : undefined,
  });
  const scale = natural === undefined ? undefined : width / natural.width;
  const open = (event: MouseEvent<HTMLElement>) => {
    if (scale === undefined) return;
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const point = pointOnPage(pages.placements, number, (event.clientX - left) / scale, (event.clientY - top) / scale);
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
      {scale === undefined ? null : (
        <MarkedPlaces places={places} number={number} scale={scale} pointedAt={pointedAt} />
      )}
    </div>
  );
}

type MarkedPlacesProps = {
  readonly places: PlacesOfPoints;
  readonly number: number;
  readonly scale: number;
  readonly pointedAt: PointedAt;
};

function MarkedPlaces({ pointedAt, ...page }: MarkedPlacesProps) {
  const { places, number } = page;
  const isHere = (point: PointId | undefined) => placeOnPage(places, number, point).length > 0;
  const selected = useDesk((desk) => (isHere(desk.selected) ? desk.selected : undefined));
  const pointed = usePointOn(pointedAt, isHere);
  return (
    <>
      {selected === undefined ? null : <Place {...page} point={selected} />}
      {pointed === undefined || pointed === selected ? null : <Place {...page} point={pointed} light />}
    </>
  );
}

type PlaceProps = Omit<MarkedPlacesProps, "pointedAt"> & {
  readonly point: PointId;
  /** Only looked at, not selected. */
  readonly light?: boolean;
};

function Place({ places, number, scale, point, light = false }: PlaceProps) {
  const kind = useBriefing(({ points }) => pointOf(points, point)?.kind);
  return placeOnPage(places, number, point).map(({ x, y, width, height }) => (
    <span
      key={`${x}-${y}`}
      aria-hidden
      className={classes(styles.place, kind !== undefined && styles[kind], light && styles.light)}
      style={{ left: x * scale - 4, top: y * scale - 2, width: width * scale + 8, height: height * scale + 4 }}
    />
  ));
}
