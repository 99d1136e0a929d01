/** The desk: source, points and page side by side, under a header that shows the four steps. */

import { useEffect, useRef, useState } from "react";
import { classes } from "../design/classes.ts";
import type { Step } from "../state/program-state.ts";
import { useDesk, useProgram } from "../state/use-program.ts";
import { useWords } from "../words/words.tsx";
import styles from "./desk.module.css";
import { DeskHeader } from "./desk-header.tsx";
import { createKeptPlaces, KeptPlacesContext } from "./kept-places.ts";
import { PagePane } from "./page/page-pane.tsx";
import { paneId } from "./pane-id.ts";
import { PointsPane } from "./points/points-pane.tsx";
import { ReadOnlyBanner } from "./read-only-banner.tsx";
import { SourcePane } from "./source/source-pane.tsx";
import { FormDialog } from "./template/form-dialog.tsx";
import { NewerTemplate } from "./template/newer-template.tsx";
import { TemplateGallery } from "./template/template-gallery.tsx";
import { WithoutPlaceDialog } from "./template/without-place-dialog.tsx";

export function Desk() {
  const { say } = useWords();
  const { goTo } = useProgram().desk;
  const step = useDesk((desk) => desk.step);
  const isChoosing = step === "template";
  const pane = usePaneBefore(step);
  const [places] = useState(createKeptPlaces);
  useEffect(() => document.getElementById(paneId("points"))?.focus(), []);
  useKeyboardAfter(isChoosing, pane);
  return (
    <div className={styles.desk}>
      <DeskHeader />
      <ReadOnlyBanner />
      <NewerTemplate />
      <main className={classes(styles.panes, styles[step])} aria-label={say("desk.label")}>
        {isChoosing ? (
          <TemplateGallery leave={() => goTo(pane)} />
        ) : (
          <KeptPlacesContext value={places}>
            <SourcePane />
            <PointsPane />
            <PagePane />
          </KeptPlacesContext>
        )}
      </main>
      <WithoutPlaceDialog />
      <FormDialog />
    </div>
  );
}

/** The pane that shows, or that showed before the gallery. */
function usePaneBefore(step: Step): Step {
  const [pane, setPane] = useState<Step>("points");
  if (step === "template" || step === pane) return pane;
  setPane(step);
  return step;
}

/** What the gallery had of the keyboard goes to the pane that shows after it. */
function useKeyboardAfter(isChoosing: boolean, pane: Step): void {
  const wasChoosing = useRef(isChoosing);
  useEffect(() => {
    const isOver = wasChoosing.current && !isChoosing;
    wasChoosing.current = isChoosing;
    if (isOver && document.activeElement === document.body) document.getElementById(paneId(pane))?.focus();
  }, [isChoosing, pane]);
}
