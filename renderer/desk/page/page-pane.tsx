/** The page itself: the PDF as it will be exported, drawn anew as the briefing changes. */
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useMemo, useRef } from "react";
import { Button } from "../../controls/button.tsx";
import { Skeleton } from "../../controls/skeleton.tsx";
import { classes } from "../../design/classes.ts";
import { useDesk, useProgram } from "../../state/use-program.ts";
import { useWords } from "../../words/words.tsx";
import pane from "../pane.module.css";
import { paneId } from "../pane-id.ts";
import { firstDrawingOf } from "./first-drawing.ts";
import { PageNumberField } from "./page-number-field.tsx";
import styles from "./page-pane.module.css";
import { PrintButton, ZoomTools } from "./page-tools.tsx";
import { showPage, turnPage, usePageInView } from "./page-turning.ts";
import { PageView } from "./page-view.tsx";
import { placesOfPoints } from "./placements.ts";
import { usePointedAt } from "./pointed-at.ts";
import { useCalledPlace } from "./use-called-place.ts";
import { useNaturalSize } from "./use-drawing.ts";
import { type OpenPages, usePdf } from "./use-pdf.ts";
import { type PageZoom, useZoom } from "./use-zoom.ts";

/** Of an A4 page, in points: until the first page says its own. */
const usualWidth = 595.28;

export function PagePane() {
  const { say } = useWords();
  const body = useRef<HTMLDivElement>(null);
  const open = useOpenPages();
  const zoom = useZoom(body, useNaturalSize(open?.document, 1)?.width ?? usualWidth);
  const pages = open?.pages.pages ?? 0;
  const page = usePageInView(body, pages, zoom.width);
  const { lookAt } = useProgram().desk;
  useEffect(() => lookAt(page), [lookAt, page]);
  return (
    <section
      id={paneId("page")}
      tabIndex={-1}
      className={classes(pane.pane, styles.pane)}
      aria-label={say("page.label")}
      onKeyDown={(event) => pressOnPages(event, body.current, page, zoom)}
    >
      <div className={pane.bar}>
        <h2 className={pane.name}>{say("page.label")}</h2>
        {pages === 0 ? null : (
          <PageNumberField
            page={page}
            pages={pages}
            onGo={(wanted) => body.current !== null && showPage(body.current, wanted)}
          />
        )}
        <ZoomTools {...zoom} />
        <PrintButton />
      </div>
      <PreviewTrouble />
      <Body root={body}>
        <Pages open={open} width={zoom.width} root={body} />
      </Body>
    </section>
  );
}

/** The document of pages of which there is a drawing already need not be open for them to show. */
function useOpenPages(): OpenPages | (Pick<OpenPages, "pages"> & { readonly document?: undefined }) | undefined {
  const pages = useDesk(({ preview }) => preview.pages);
  const open = usePdf(pages);
  return open ?? (pages === undefined || firstDrawingOf(pages) === undefined ? undefined : { pages });
}

type BodyProps = { readonly root: RefObject<HTMLElement | null>; readonly children: ReactNode };

/** What scrolls. It turns busy and back at every change: what stands in it does not. */
function Body({ root, children }: BodyProps) {
  const { say } = useWords();
  const busy = useDesk(({ preview }) => preview.busy);
  return (
    <section
      ref={root}
      className={classes(pane.body, styles.body)}
      aria-busy={busy}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within the keyboard's reach
      tabIndex={0}
      aria-label={say("page.pages")}
    >
      {children}
    </section>
  );
}

/** Keys of the pane that no field in it wants for itself. */
function pressOnPages(event: KeyboardEvent, root: HTMLElement | null, page: number, { step, choose }: PageZoom): void {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (root === null || ctrlKey || metaKey || altKey || target instanceof HTMLInputElement) return;
  if (key === "+" || key === "=") step(1);
  else if (key === "-" || key === "−") step(-1);
  else if (key === "0") choose("fitWidth");
  else if (key === "PageDown" && turnPage(root, page, 1)) event.stopPropagation();
  else if (key === "PageUp" && turnPage(root, page, -1)) event.stopPropagation();
  else return;
  event.preventDefault();
}

function PreviewTrouble() {
  const { sayAny, say } = useWords();
  const { redraw } = useProgram().desk;
  const failure = useDesk(({ preview }) => preview.failure);
  const pages = useDesk(({ preview }) => preview.pages);
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

type PagesProps = {
  readonly open: ReturnType<typeof useOpenPages>;
  readonly width: number;
  readonly root: RefObject<HTMLElement | null>;
};

function Pages({ open, width, root }: PagesProps) {
  const failed = useDesk((desk) => desk.preview.failure !== undefined);
  const pointedAt = usePointedAt();
  const placements = open?.pages.placements;
  const places = useMemo(() => placesOfPoints(placements ?? []), [placements]);
  useCalledPlace(root, placements);
  if (open === undefined) return failed ? null : <Awaited width={width} />;
  return Array.from({ length: open.pages.pages }, (_, index) => (
    <PageView
      // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
      key={index}
      number={index + 1}
      pages={open.pages}
      document={open.document}
      places={places}
      pointedAt={pointedAt}
      width={width}
    />
  ));
}

const Awaited = ({ width }: { readonly width: number }) => (
  <div className={styles.awaited} style={{ width, height: width * Math.SQRT2 }}>
    <Skeleton lines={12} />
  </div>
);
