/** A point in the briefing: its words, edited in place, where it comes from, and what can be done with it. */
import { GripVertical } from "lucide-react";
import { memo } from "react";
import { Button as AriaButton, GridListItem } from "react-aria-components";
import { setPointText } from "#core/edit/point-edits.ts";
import type { KeyPoint, PointId } from "#core/model/key-point.ts";
import { PassageField } from "../../controls/field.tsx";
import { classes } from "../../design/classes.ts";
import { useDesk, useProgram } from "../../state/use-program.ts";
import { useWords } from "../../words/words.tsx";
import { KindShape } from "../kind-shape.tsx";
import { cardId } from "./card-id.ts";
import { PointActions } from "./point-actions.tsx";
import styles from "./point-card.module.css";
import { PointFields, PointLine } from "./point-fields.tsx";
import { PointTags } from "./point-tags.tsx";
import { RestoreWords } from "./restore-words.tsx";

type PointCardProps = {
  readonly point: KeyPoint;
  /** Its neighbours in the section. */
  readonly before: PointId | undefined;
  readonly after: PointId | undefined;
  readonly showKind: boolean;
};

export const PointCard = memo(function PointCard({ point, before, after, showKind }: PointCardProps) {
  const { say } = useWords();
  const { edit } = useProgram().desk;
  const selected = useDesk((desk) => desk.selected === point.id);
  const locked = useDesk((desk) => desk.access === "read");
  const kind = say(`kind.${point.kind}`);
  return (
    <GridListItem
      id={point.id}
      textValue={point.text === "" ? kind : `${kind}: ${point.text}`}
      className={classes(styles.card, styles[point.kind], selected && styles.selected)}
    >
      <div id={cardId(point.id)} className={styles.content}>
        <AriaButton slot="drag" className={classes(styles.grip)} aria-label={say("point.drag")}>
          <GripVertical aria-hidden size={14} />
        </AriaButton>
        <div className={styles.main}>
          <div className={styles.top}>
            {showKind ? (
              <span className={styles.kind}>
                <KindShape kind={point.kind} />
                {kind}
              </span>
            ) : null}
            <PointTags point={point} />
            <PointActions point={point} before={before} after={after} />
          </div>
          <PassageField
            label={say("point.text", { kind })}
            labelHidden
            className={styles.text}
            face="words"
            placeholder={say("point.textHint")}
            value={point.text}
            readOnly={locked}
            onChange={(text) =>
              edit("edit.pointText", (briefing) => setPointText(briefing, point.id, text), `${point.id}.text`)
            }
          />
          <RestoreWords point={point} />
          {selected ? <PointFields point={point} /> : <PointLine point={point} />}
        </div>
      </div>
    </GridListItem>
  );
});
