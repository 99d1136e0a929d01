/** A point in the briefing: its words, edited in place, where it comes from, and what can be done with it. */
import { GripVertical } from "lucide-react";
import { memo, useEffect, useRef, useState } from "react";
import { Button as AriaButton, GridListItem } from "react-aria-components";
import { setPointText } from "#core/edit/point-edits.ts";
import type { KeyPoint, PointId, PointKind } from "#core/model/key-point.ts";
import { PassageField } from "../../controls/field.tsx";
import { classes } from "../../design/classes.ts";
import { useDesk, useProgram } from "../../state/use-program.ts";
import { useWords } from "../../words/words.tsx";
import { KindShape } from "../kind-shape.tsx";
import { usePoint } from "../use-points.ts";
import { cardId } from "./card-id.ts";
import { PointActions } from "./point-actions.tsx";
import styles from "./point-card.module.css";
import { PointFields, PointLine } from "./point-fields.tsx";
import { PointTags } from "./point-tags.tsx";
import { RestoreWords } from "./restore-words.tsx";

type PointCardProps = {
  readonly id: PointId;
  readonly kind: PointKind;
  /** Its neighbours in the section. */
  readonly before: PointId | undefined;
  readonly after: PointId | undefined;
  readonly showKind: boolean;
};

/**
 * The row knows its point's words only as its name: the list draws all its rows anew whenever one row is given
 * anything new, so what changes at every key stays within the card.
 */
export const PointCard = memo(function PointCard({ id, kind, ...card }: PointCardProps) {
  const { say } = useWords();
  const [words, setWords] = useState("");
  return (
    <GridListItem
      id={id}
      textValue={words === "" ? say(`kind.${kind}`) : `${say(`kind.${kind}`)}: ${words}`}
      className={classes(styles.card, styles[kind])}
    >
      <Card id={id} onRest={setWords} {...card} />
    </GridListItem>
  );
});

type CardProps = Omit<PointCardProps, "kind"> & {
  /** The words, whenever they are not being written. */
  readonly onRest: (words: string) => void;
};

const Card = memo(function Card({ id, onRest, ...card }: CardProps) {
  const point = usePoint(id);
  const selected = useDesk((desk) => desk.selected === id);
  const content = useRef<HTMLDivElement>(null);
  const text = point?.text ?? "";
  useEffect(() => {
    if (content.current?.contains(document.activeElement) !== true) onRest(text);
  }, [text, onRest]);
  if (point === undefined) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears that the keyboard leaves
    <div
      ref={content}
      id={cardId(id)}
      className={classes(styles.content, selected && styles.selected)}
      onBlur={() => onRest(text)}
    >
      <Grip />
      <Content point={point} selected={selected} {...card} />
    </div>
  );
});

const Grip = memo(function Grip() {
  const { say } = useWords();
  return (
    <AriaButton slot="drag" className={classes(styles.grip)} aria-label={say("point.drag")}>
      <GripVertical aria-hidden size={14} />
    </AriaButton>
  );
});

type ContentProps = Omit<CardProps, "id" | "onRest"> & { readonly point: KeyPoint; readonly selected: boolean };

function Content({ point, selected, before, after, showKind }: ContentProps) {
  const { say } = useWords();
  const { edit } = useProgram().desk;
  const locked = useDesk((desk) => desk.access === "read");
  const kind = say(`kind.${point.kind}`);
  return (
    <div className={styles.main}>
      <div className={styles.top}>
        {showKind ? (
          <span className={styles.kind}>
            <KindShape kind={point.kind} />
            {kind}
          </span>
        ) : null}
        <PointTags point={point} />
        <PointActions
          id={point.id}
          kind={point.kind}
          standing={point.standing}
          wording={point.wording}
          before={before}
          after={after}
        />
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
  );
}
