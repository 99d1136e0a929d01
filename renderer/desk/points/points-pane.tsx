/** The briefing's content, section by section as the template orders it, with what is suggested for each. */
import { useMemo } from "react";
import { classes } from "../../design/classes.ts";
import { useBriefing } from "../../state/use-program.ts";
import { useWords } from "../../words/words.tsx";
import pane from "../pane.module.css";
import { paneId } from "../pane-id.ts";
import { usePointPlaces } from "../use-points.ts";
import { AddPointButton } from "./add-point-button.tsx";
import { BriefingDetails } from "./briefing-details.tsx";
import { outlineOf } from "./outline.ts";
import { PointSection } from "./point-section.tsx";
import styles from "./points-pane.module.css";
import { SectionView } from "./section-view.tsx";
import { useCalledCard } from "./use-called-card.ts";

export function PointsPane() {
  const { say } = useWords();
  const sections = useBriefing(({ template }) => template.sections);
  const points = usePointPlaces();
  const outline = useMemo(() => outlineOf(sections, points), [sections, points]);
  const { unplaced } = outline;
  const homeless = unplaced.included.length + unplaced.offered.length;
  useCalledCard();
  return (
    <section
      id={paneId("points")}
      tabIndex={-1}
      className={classes(pane.pane, styles.pane)}
      aria-label={say("points.label")}
    >
      <div className={pane.bar}>
        <h2 className={pane.name}>{say("points.label")}</h2>
        <AddPointButton />
      </div>
      <div className={classes(pane.body, styles.body)}>
        <BriefingDetails />
        {points.length === 0 ? <p className={styles.none}>{say("points.none")}</p> : null}
        {outline.sections.map(({ section, points }) => (
          <SectionView key={section.id} section={section} points={points} />
        ))}
        {homeless === 0 ? null : (
          <PointSection
            id="unplaced"
            heading={say("points.unplaced")}
            hint={say("points.unplacedHint")}
            points={unplaced}
          />
        )}
      </div>
    </section>
  );
}
