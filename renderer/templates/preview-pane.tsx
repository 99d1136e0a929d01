/** The template's pages with the program's sample article: they follow every change, and stay until the next are there. */
import { useEffect, useRef, useState } from "react";
import { Button } from "../controls/button.tsx";
import { Skeleton } from "../controls/skeleton.tsx";
import type { PageSource } from "../desk/page/pdf.ts";
import { useDrawing, useNaturalSize } from "../desk/page/use-drawing.ts";
import { usePdf } from "../desk/page/use-pdf.ts";
import { useWords } from "../words/words.tsx";
import { useEditor, useEditorState } from "./editor-state.ts";
import styles from "./template-editor.module.css";

export function PreviewPane() {
  const { say } = useWords();
  const { drawNow } = useEditor();
  const preview = useEditorState((state) => state.preview);
  const isShown = useEditorState(({ pane }) => pane === "preview");
  const isRefused = useEditorState(({ refusals }) => refusals.length > 0);
  const open = usePdf(preview.pages);
  const body = useRef<HTMLDivElement>(null);
  const width = useWidth(body);
  return (
    <section className={styles.column} data-shown={isShown} aria-label={say("editor.preview")}>
      <PreviewTrouble refused={isRefused} onAgain={drawNow} />
      <section
        ref={body}
        className={styles.preview}
        aria-label={say("page.pages")}
        aria-busy={preview.busy}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within the keyboard's reach
        tabIndex={0}
      >
        {open === undefined ? (
          <div className={styles.awaited} style={{ width, height: width * Math.SQRT2 }}>
            <Skeleton lines={12} />
          </div>
        ) : (
          Array.from({ length: open.pages.pages }, (_, index) => (
            <PreviewPage
              // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
              key={index}
              document={open.document}
              number={index + 1}
              count={open.pages.pages}
              width={width}
            />
          ))
        )}
      </section>
    </section>
  );
}

type PreviewTroubleProps = { readonly refused: boolean; readonly onAgain: () => void };

function PreviewTrouble({ refused, onAgain }: PreviewTroubleProps) {
  const { say, sayAny } = useWords();
  const { failure, pages } = useEditorState(({ preview }) => preview);
  const warnings = pages?.warnings ?? [];
  if (refused) return <p className={styles.stale}>{say("page.stale")}</p>;
  if (failure !== undefined)
    return (
      <div className={styles.trouble} role="alert">
        <p>{sayAny({ failure })}</p>
        <Button onPress={onAgain}>{say("action.tryAgain")}</Button>
      </div>
    );
  return warnings.map((warning) => (
    <p key={`${warning.code}-${JSON.stringify(warning.facts)}`} className={styles.stale}>
      {sayAny({ warning })}
    </p>
  ));
}

type PreviewPageProps = {
  readonly document: PageSource;
  readonly number: number;
  readonly count: number;
  readonly width: number;
};

function PreviewPage({ document, number, count, width }: PreviewPageProps) {
  const { say } = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const natural = useNaturalSize(document, number);
  useDrawing({ document, number, width, frame, sheet, label: say("page.number", { number, count }) });
  const height = natural === undefined ? width * Math.SQRT2 : (width / natural.width) * natural.height;
  return (
    <div ref={frame} className={styles.sheet} style={{ width, height }}>
      <div ref={sheet} />
    </div>
  );
}

/** Of a page, in CSS pixels. */
function useWidth(element: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(400);
  useEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined && entry.contentRect.width > 0) setWidth(Math.floor(entry.contentRect.width) - 2);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
