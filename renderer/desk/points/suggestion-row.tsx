/** A point that is not in the briefing: suggested but not ticked, or dismissed. */
import { memo } from "react";
import { setStanding } from "#core/edit/point-edits.ts";
import type { PointId } from "#core/model/key-point.ts";
import { QuickButton } from "../../controls/quick-button.tsx";
import { classes } from "../../design/classes.ts";
import { useDesk, useProgram } from "../../state/use-program.ts";
import { useWords } from "../../words/words.tsx";
import { KindShape } from "../kind-shape.tsx";
import { usePoint } from "../use-points.ts";
import styles from "./suggestion-row.module.css";

export const SuggestionRow = memo(function SuggestionRow({ id }: { readonly id: PointId }) {
  const { say } = useWords();
  const { edit, select } = useProgram().desk;
  const locked = useDesk((desk) => desk.access === "read");
  const selected = useDesk((desk) => desk.selected === id);
  const point = usePoint(id);
  if (point === undefined) return null;
  const stand = (standing: "accepted" | "dismissed") => {
    const name = standing === "accepted" ? "edit.acceptPoint" : "edit.dismissPoint";
    edit(name, (briefing) => setStanding(briefing, point.id, standing));
  };
  return (
    <div className={classes(styles.row, selected && styles.selected)}>
      <KindShape kind={point.kind} />
      <button
        type="button"
        className={styles.text}
        aria-description={say("point.showSource")}
        onClick={() => select(point.id, "source")}
      >
        <span dir="auto">{point.text}</span>
      </button>
      <QuickButton
        icon="add"
        label={say("action.accept")}
        disabled={locked}
        onPress={() => {
          stand("accepted");
          select(point.id, "points");
        }}
      />
      {point.standing === "dismissed" ? null : (
        <QuickButton
          icon="dismiss"
          label={say("action.dismiss")}
          disabled={locked}
          onPress={() => stand("dismissed")}
        />
      )}
    </div>
  );
});
