/** A section's heading, what it says while it is empty, and the line that unfolds what is not in the briefing. */
import { ChevronRight } from "lucide-react";
import { Button } from "react-aria-components";
import { setStandings } from "#core/edit/many-points.ts";
import textButton from "../../controls/text-button.module.css";
import { classes } from "../../design/classes.ts";
import { useDesk, useProgram } from "../../state/use-program.ts";
import { useWords } from "../../words/words.tsx";
import type { PointPlace } from "../point-places.ts";
import { usePointsState, usePointsStore } from "./points-state.ts";
import type { FoldedList } from "./rows.ts";
import styles from "./section.module.css";
import { SectionGauge } from "./section-gauge.tsx";

type SectionHeadProps = {
  /** The section's, where it is one of the template's. */
  readonly id: string | undefined;
  readonly heading: string;
  readonly points: readonly PointPlace[];
  readonly hint?: string;
};

export const SectionHead = ({ id, heading, points, hint }: SectionHeadProps) => (
  <>
    <div className={styles.head}>
      <h3 className={styles.heading}>{heading}</h3>
      <span className={styles.count}>{points.length}</span>
      <AcceptAll points={points} />
    </div>
    {id === undefined ? null : <SectionGauge id={id} points={points.length} />}
    {hint === undefined ? null : <p className={styles.hint}>{hint}</p>}
  </>
);

export function EmptySection() {
  const { say } = useWords();
  return <p className={styles.empty}>{say("points.emptySection")}</p>;
}

/** For those who have read them: every suggestion of the section that stands in the briefing, at once. */
function AcceptAll({ points }: { readonly points: readonly PointPlace[] }) {
  const { say } = useWords();
  const { edit } = useProgram().desk;
  const locked = useDesk((desk) => desk.access === "read");
  const proposed = points.filter(({ standing }) => standing === "proposed");
  if (proposed.length < 2 || locked) return null;
  const ids = new Set(proposed.map(({ id }) => id));
  return (
    <Button
      className={classes(textButton.button, styles.all)}
      onPress={() => edit("edit.acceptPoints", (briefing) => setStandings(briefing, ids, "accepted"))}
    >
      {say("points.acceptAll", { count: proposed.length })}
    </Button>
  );
}

type FoldLineProps = {
  /** The key of the list that it unfolds. */
  readonly id: string;
  readonly list: FoldedList;
  readonly count: number;
};

export function FoldLine({ id, list, count }: FoldLineProps) {
  const { say } = useWords();
  const state = usePointsStore();
  const open = usePointsState(({ unfolded }) => unfolded.has(id));
  const turn = () =>
    state.setState(({ unfolded }) => {
      const changed = new Set(unfolded);
      if (!changed.delete(id)) changed.add(id);
      return { unfolded: changed };
    });
  return (
    <h4>
      <Button className={classes(textButton.button)} aria-expanded={open} onPress={turn}>
        <ChevronRight aria-hidden size={14} className={textButton.mark} />
        {say(`points.${list}`, { count })}
      </Button>
    </h4>
  );
}
