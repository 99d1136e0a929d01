/** The desk: source, points and page side by side, under a header that shows the four steps. */

import { useEffect } from "react";
import { classes } from "../design/classes.ts";
import { useDesk } from "../state/use-program.ts";
import { useWords } from "../words/words.tsx";
import styles from "./desk.module.css";
import { DeskHeader } from "./desk-header.tsx";
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
  const step = useDesk((desk) => desk.step);
  useEffect(() => document.getElementById(paneId("points"))?.focus(), []);
  return (
    <div className={styles.desk}>
      <DeskHeader />
      <ReadOnlyBanner />
      <NewerTemplate />
      <main className={classes(styles.panes, styles[step])} aria-label={say("desk.label")}>
        {step === "template" ? (
          <TemplateGallery />
        ) : (
          <>
            <SourcePane />
            <PointsPane />
            <PagePane />
          </>
        )}
      </main>
      <WithoutPlaceDialog />
      <FormDialog />
    </div>
  );
}
