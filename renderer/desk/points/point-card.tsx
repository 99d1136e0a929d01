/** A point in the briefing: its words, edited in place, where it comes from, and what can be done with it. */
import { memo } from "react";
import { setPointText } from "#core/edit/point-edits.ts";
import { Brought } from "../../controls/brought.tsx";
import { SpriteIcon } from "../../controls/icon-sprite.tsx";
import { QuickButton } from "../../controls/quick-button.tsx";
import { WordsArea } from "../../controls/words-area.tsx";
import { classes } from "../../design/classes.ts";
import { useProgram } from "../../state/use-program.ts";
import { useWords } from "../../words/words.tsx";
import { KindShape } from "../kind-shape.tsx";
import { pointFields } from "../parts.ts";
import { useAfterwards } from "../use-afterwards.ts";
import { usePoint } from "../use-points.ts";
import type { CardSlotProps } from "./card-slot.tsx";
import { togglePick } from "./picking.ts";
import styles from "./point-card.module.css";
import { usePointCommands } from "./point-commands.ts";
import { PointLine } from "./point-line.tsx";
import { PointTags } from "./point-tags.tsx";
import { usePointsState, usePointsStore } from "./points-state.ts";
import { QuotationGuard } from "./quotation-guard.tsx";

type PointCardProps = Pick<CardSlotProps, "id" | "isFirst" | "isLast" | "showKind" | "reachable" | "locked"> & {
  readonly selected: boolean;
  readonly picked: boolean;
};

export const PointCard = memo(function PointCard({ id, picked, ...card }: PointCardProps) {
  const { locked, reachable, selected, showKind } = card;
  const { say } = useWords();
  const { edit } = useProgram().desk;
  const point = usePoint(id);
  /** What acts on the card comes after what is read of it, which alone decides how tall it is. */
  const equipped = useAfterwards();
  if (point === undefined) return null;
  const kind = say(`kind.${point.kind}`);
  return (
    <>
      <div className={styles.handle}>
        {equipped ? <Handle id={id} picked={picked} locked={locked} reachable={reachable} /> : null}
      </div>
      <div className={classes(styles.main, point.standing === "proposed" && styles.proposed)}>
        <div className={styles.top}>
          {showKind ? (
            <span className={styles.kind}>
              <KindShape kind={point.kind} />
              {kind}
            </span>
          ) : null}
          <PointTags point={point} reachable={reachable} />
          {equipped ? <Actions id={id} proposed={point.standing === "proposed"} {...card} /> : null}
        </div>
        <WordsArea
          data-words={true}
          className={styles.words}
          label={say("point.text", { kind })}
          placeholder={say("point.textHint")}
          value={point.text}
          readOnly={locked}
          reachable={reachable}
          onChange={(text) => edit("edit.pointText", (briefing) => setPointText(briefing, id, text), `${id}.text`)}
        />
        <QuotationGuard point={point} reachable={reachable} locked={locked} />
        {selected ? (
          <Brought part={pointFields} point={point} awaiting={<PointLine point={point} />} />
        ) : (
          <PointLine point={point} />
        )}
      </div>
    </>
  );
});

type HandleProps = Pick<PointCardProps, "id" | "picked" | "locked" | "reachable">;

/** The leading edge: where a card is taken to be dragged, and picked to act on several at once. */
const Handle = memo(function Handle({ id, picked, locked, reachable }: HandleProps) {
  const { say } = useWords();
  const state = usePointsStore();
  return (
    <>
      {/* For the pointer alone: buttons and keys move cards as well. */}
      <span className={styles.grip} data-grip draggable={!locked} data-tip={say("point.drag")} aria-hidden>
        <SpriteIcon name="grip" size={14} />
      </span>
      <label className={styles.pick} data-tip={say("point.pick")} data-tip-keys={say("keys.pick")}>
        <input
          type="checkbox"
          checked={picked}
          aria-label={say("point.pick")}
          tabIndex={reachable ? 0 : -1}
          disabled={locked}
          onChange={() => state.setState(({ picking }) => ({ picking: togglePick(picking, id) }))}
        />
      </label>
    </>
  );
});

type ActionsProps = Pick<PointCardProps, "id" | "isFirst" | "isLast" | "reachable" | "locked"> & {
  readonly proposed: boolean;
};

/** Not the words, which change at every key. */
const Actions = memo(function Actions({ id, proposed, isFirst, isLast, reachable, locked }: ActionsProps) {
  const { say } = useWords();
  const { run } = usePointCommands();
  const state = usePointsStore();
  const opened = usePointsState(({ menu }) => menu?.point === id);
  return (
    <div className={classes(styles.actions, opened && styles.opened)}>
      <QuickButton
        icon="up"
        label={say("point.moveUp")}
        keys={say("keys.moveUp")}
        disabled={locked || isFirst}
        reachable={reachable}
        onPress={() => run("moveUp", id)}
      />
      <QuickButton
        icon="down"
        label={say("point.moveDown")}
        keys={say("keys.moveDown")}
        disabled={locked || isLast}
        reachable={reachable}
        onPress={() => run("moveDown", id)}
      />
      {proposed ? (
        <QuickButton
          icon="accept"
          label={say("action.accept")}
          keys={say("keys.accept")}
          disabled={locked}
          reachable={reachable}
          className={styles.constant}
          onPress={() => run("accept", id)}
        />
      ) : null}
      <QuickButton
        icon="dismiss"
        label={say("action.dismiss")}
        keys={say("keys.dismiss")}
        disabled={locked}
        reachable={reachable}
        {...(proposed ? { className: styles.constant } : {})}
        onPress={() => run("dismiss", id)}
      />
      <QuickButton
        icon="more"
        label={say("action.more")}
        disabled={locked}
        reachable={reachable}
        opened={opened}
        className={styles.constant}
        onPress={({ currentTarget }) => state.setState({ menu: { point: id, anchor: currentTarget } })}
      />
    </div>
  );
});
