/** The briefing's content, section by section as the template orders it, with what is suggested for each. */
import { useEffect, useMemo, useRef, useState } from "react";
import type { StoreApi } from "zustand/vanilla";
import { IconSprite } from "../../controls/icon-sprite.tsx";
import { classes } from "../../design/classes.ts";
import { useBriefing, useProgram } from "../../state/use-program.ts";
import { useWords } from "../../words/words.tsx";
import pane from "../pane.module.css";
import { paneId } from "../pane-id.ts";
import { pointFields } from "../parts.ts";
import { useAfterwards } from "../use-afterwards.ts";
import { usePointPlaces } from "../use-points.ts";
import { AddPointButton } from "./add-point-button.tsx";
import { CardMenu } from "./card-menu.tsx";
import { NormGauge } from "./norm-gauge.tsx";
import { outlineOf } from "./outline.ts";
import { PickedBar } from "./picked-bar.tsx";
import { stillThere } from "./picking.ts";
import { createPointCommands, PointCommandsProvider } from "./point-commands.ts";
import { PointList } from "./point-list.tsx";
import styles from "./points-pane.module.css";
import { createPointsState, PointsContext, type PointsState, usePointsState, usePointsStore } from "./points-state.ts";
import { cardBeside, cardsBeside, type Rows, rowsOf } from "./rows.ts";

export function PointsPane() {
  const [state] = useState(createPointsState);
  return (
    <PointsContext value={state}>
      <Pane />
    </PointsContext>
  );
}

function Pane() {
  const { say } = useWords();
  const state = usePointsStore();
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const listed = useAfterwards();
  const sections = useBriefing(({ template }) => template.sections);
  const places = usePointPlaces();
  const unfolded = usePointsState((pane) => pane.unfolded);
  const outline = useMemo(() => outlineOf(sections, places), [sections, places]);
  const rows = useMemo(() => rowsOf(outline, unfolded), [outline, unfolded]);
  useEffect(() => void pointFields.bring(), []);
  useEffect(() => {
    const there = new Set(places.map(({ id }) => id));
    state.setState(({ picking }) => ({ picking: stillThere(picking, there) }));
  }, [places, state]);
  return (
    <PointCommandsProvider value={useCommands(rows, state)}>
      <section
        id={paneId("points")}
        tabIndex={-1}
        className={classes(pane.pane, styles.pane)}
        aria-label={say("points.label")}
      >
        <IconSprite />
        <div className={pane.bar}>
          <PickedBar>
            <h2 className={pane.name}>{say("points.label")}</h2>
            <NormGauge />
            <AddPointButton />
          </PickedBar>
        </div>
        <div ref={setScroller} className={classes(pane.body, styles.body)}>
          {scroller === null || !listed ? null : <PointList rows={rows} outline={outline} scroller={scroller} />}
        </div>
        <CardMenu />
        <Moved />
      </section>
    </PointCommandsProvider>
  );
}

/** Tells those who do not see it where a point has gone. */
function Moved() {
  const { say } = useWords();
  const moved = usePointsState((state) => state.moved);
  return (
    <p className={styles.unseen} aria-live="polite">
      {moved === undefined ? "" : say("point.moved", moved)}
    </p>
  );
}

/** The same while the pane is there; they look at its rows as they are then. */
function useCommands(rows: Rows, state: StoreApi<PointsState>) {
  const program = useProgram();
  const latest = useRef(rows);
  latest.current = rows;
  return useMemo(
    () =>
      createPointCommands({
        program,
        state,
        besides: (point) => cardsBeside(latest.current, point),
        next: (point, going) => cardBeside(latest.current, point, going),
      }),
    [program, state],
  );
}
