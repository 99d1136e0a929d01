/** A card's row in the grid of its section: where it stands, whether it is picked, and what the keyboard reaches. */
import { memo } from "react";
import type { PointKind } from "#core/model/key-point.ts";
import { classes } from "../../design/classes.ts";
import { useDesk } from "../../state/use-program.ts";
import { cardId } from "./card-id.ts";
import styles from "./point-card.module.css";
import { PointCard } from "./point-card.tsx";
import { usePointsState } from "./points-state.ts";
import { rowKey } from "./rows.ts";

export type CardSlotProps = {
  readonly index: number;
  readonly top: number;
  readonly measure: (element: HTMLElement | null) => void;
  readonly id: string;
  readonly kind: PointKind;
  readonly position: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly showKind: boolean;
  /** Whether Tab stops here, and at what is in the card. */
  readonly reachable: boolean;
  readonly locked: boolean;
};

export const CardSlot = memo(function CardSlot({ index, top, measure, position, kind, ...card }: CardSlotProps) {
  const { id, reachable } = card;
  const selected = useDesk((desk) => desk.selected === id);
  const picked = usePointsState(({ picking }) => picking.points.has(id));
  const dragged = usePointsState(({ drag }) => drag?.points.includes(id) === true);
  const over = usePointsState(({ drag }) => (drag?.over?.point === id ? drag.over.side : undefined));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table lays its rows out itself; these stand where the list puts them
    <div
      ref={measure}
      data-index={index}
      id={cardId(id)}
      data-key={id}
      data-row={rowKey(id)}
      role="row"
      aria-rowindex={position}
      aria-selected={picked}
      aria-current={selected}
      tabIndex={reachable ? 0 : -1}
      data-drop={over}
      className={classes(styles.slot, dragged && styles.dragged)}
      style={{ insetBlockStart: top }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: the same */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: its row has the keyboard */}
      <div
        role="gridcell"
        className={classes(styles.card, styles[kind], selected && styles.selected, picked && styles.picked)}
      >
        <PointCard {...card} selected={selected} picked={picked} />
      </div>
    </div>
  );
});
