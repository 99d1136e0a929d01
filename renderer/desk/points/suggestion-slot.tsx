/** A suggestion's line in its list, with its place among all of them, drawn or not. */
import { memo } from "react";
import { cardId } from "./card-id.ts";
import styles from "./point-list.module.css";
import { rowKey } from "./rows.ts";
import { SuggestionRow } from "./suggestion-row.tsx";

type SuggestionSlotProps = {
  readonly index: number;
  readonly top: number;
  readonly measure: (element: HTMLElement | null) => void;
  readonly id: string;
  readonly position: number;
  readonly count: number;
};

export const SuggestionSlot = memo(function SuggestionSlot({ index, top, measure, id, ...place }: SuggestionSlotProps) {
  return (
    <li
      ref={measure}
      data-index={index}
      id={cardId(id)}
      data-row={rowKey(id)}
      aria-posinset={place.position}
      aria-setsize={place.count}
      className={styles.slot}
      style={{ insetBlockStart: top }}
    >
      <SuggestionRow id={id} />
    </li>
  );
});
