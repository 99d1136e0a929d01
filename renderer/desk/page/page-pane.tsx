/** The page itself: the PDF as it will be exported, drawn anew as the briefing changes. */
import { Minus, Plus } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Button, IconButton } from "../../controls/button.tsx";
import { Skeleton } from "../../controls/skeleton.tsx";
import { classes } from "../../design/classes.ts";
import { useDesk, useProgram } from "../../state/use-program.ts";
import { useWords } from "../../words/words.tsx";
import pane from "../pane.module.css";
import { paneId } from "../pane-id.ts";
import styles from "./page-pane.module.css";
import { PageView } from "./page-view.tsx";
import { useCalledPlace } from "./use-called-place.ts";
import { usePdf } from "./use-pdf.ts";

/** Shares of the pane's width. */
const zooms = [0.6, 0.8, 1, 1.25, 1.5, 2, 3] as const;
const margin = 16;

const stepZoom = (zoom: number, by: 1 | -1): number =>
  (by === 1 ? zooms.find((next) => next > zoom) : zooms.findLast((next) => next < zoom)) ?? zoom;

export function PagePane() {
  const { say, percent } = useWords();
  const preview = useDesk((desk) => desk.preview);
  const [zoom, setZoom] = useState(1);
  const body = useRef<HTMLDivElement>(null);
  const paneWidth = useWidth(body);
  const step = (by: 1 | -1) => setZoom((now) => stepZoom(now, by));
  return (
    <section
      id={paneId("page")}
      tabIndex={-1}
      className={classes(pane.pane, styles.pane)}
      aria-label={say("page.label")}
    >
      <div className={pane.bar}>
        <h2 className={pane.name}>{say("page.label")}</h2>
        {preview.pages === undefined ? null : (
          <span className={styles.count}>{say("page.count", { count: preview.pages.pages })}</span>
        )}
        <IconButton
          small
          icon={Minus}
          label={say("page.smaller")}
          onPress={() => step(-1)}
          disabled={zoom === zooms[0]}
        />
        <span className={styles.zoom}>{percent(zoom)}</span>
        <IconButton
          small
          icon={Plus}
          label={say("page.larger")}
          onPress={() => step(1)}
          disabled={zoom === zooms.at(-1)}
        />
      </div>
      <PreviewTrouble />
      <section
        ref={body}
        className={classes(pane.body, styles.body)}
        aria-busy={preview.busy}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within the keyboard's reach
        tabIndex={0}
        aria-label={say("page.pages")}
      >
        <Pages width={Math.max(160, paneWidth - margin * 2) * zoom} root={body} />
      </section>
    </section>
  );
}

function PreviewTrouble() {
  const { sayAny, say } = useWords();
  const { redraw } = useProgram().desk;
  const { failure, pages } = useDesk((desk) => desk.preview);
  const warnings = pages?.warnings ?? [];
  if (failure !== undefined)
    return (
      <div className={classes(styles.trouble, styles.failure)} role="alert">
        <p>
          {sayAny({ failure })} {pages === undefined ? null : say("page.stale")}
        </p>
        <Button onPress={redraw}>{say("action.tryAgain")}</Button>
      </div>
    );
  if (warnings.length === 0) return null;
  return (
    <ul className={styles.trouble} aria-label={say("page.warnings")}>
      {warnings.map((warning) => (
        <li key={`${warning.code}-${JSON.stringify(warning.facts)}`}>{sayAny({ warning })}</li>
      ))}
    </ul>
  );
}

type PagesProps = { readonly width: number; readonly root: React.RefObject<HTMLElement | null> };

function Pages({ width, root }: PagesProps) {
  const open = usePdf(useDesk((desk) => desk.preview.pages));
  const failed = useDesk((desk) => desk.preview.failure !== undefined);
  useCalledPlace(root, open?.pages.placements);
  if (open === undefined) return failed ? null : <Awaited width={width} />;
  return Array.from({ length: open.pages.pages }, (_, index) => (
    <PageView
      // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
      key={index}
      number={index + 1}
      count={open.pages.pages}
      document={open.document}
      placements={open.pages.placements}
      width={width}
    />
  ));
}

const Awaited = ({ width }: { readonly width: number }) => (
  <div className={styles.awaited} style={{ width, height: width * Math.SQRT2 }}>
    <Skeleton lines={12} />
  </div>
);

function useWidth(element: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(400);
  useEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined && entry.contentRect.width > 0) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
