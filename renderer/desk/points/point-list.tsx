/** The sections with their points, of which only those near the view are drawn. */
import { useMemo } from "react";
import { Tips } from "../../controls/tips.tsx";
import { useDesk } from "../../state/use-program.ts";
import type { Outline } from "./outline.ts";
import styles from "./point-list.module.css";
import { usePointsState } from "./points-state.ts";
import { type Rows, rowKey } from "./rows.ts";
import { SectionGroup } from "./section-group.tsx";
import { useCalledRow } from "./use-called-row.ts";
import { useListDrag } from "./use-list-drag.ts";
import { useListKeys } from "./use-list-keys.ts";
import { useListPointer } from "./use-list-pointer.ts";
import { useRowsInView } from "./use-rows-in-view.ts";

type PointListProps = {
  readonly rows: Rows;
  readonly outline: Outline;
  readonly scroller: HTMLDivElement;
};

export function PointList({ rows, outline, scroller }: PointListProps) {
  const { kept, reachable } = useStandingRows(rows);
  const view = useRowsInView(rows, scroller, kept);
  useCalledRow(rows, outline, view);
  const keys = useListKeys(rows);
  const pointer = useListPointer(rows);
  const drag = useListDrag(rows);
  const locked = useDesk((desk) => desk.access === "read");
  const items = view.getVirtualItems();
  return (
    <Tips>
      <div className={styles.canvas} style={{ blockSize: view.getTotalSize() }} {...keys} {...pointer} {...drag}>
        {rows.groups.map((group) => (
          <SectionGroup
            key={group.id}
            group={group}
            rows={rows.rows}
            items={items.filter(({ index }) => index >= group.from && index < group.to)}
            end={view.measurementsCache[group.to - 1]?.end ?? 0}
            reachable={reachable}
            locked={locked}
            measure={view.measureElement}
          />
        ))}
      </div>
    </Tips>
  );
}

/**
 * Rows that stay drawn wherever one is: headings, texts and lines that unfold, the row with the keyboard and those
 * beside it; and the keys of the cards that Tab stops at, one a section.
 */
function useStandingRows({ rows, groups }: Rows): {
  readonly kept: ReadonlySet<number>;
  readonly reachable: ReadonlySet<string>;
} {
  const held = usePointsState((pane) => pane.held);
  const selected = useDesk((desk) => desk.selected);
  return useMemo(() => {
    const kept = new Set<number>();
    const reachable = new Set<string>();
    const wanted = [held, selected === undefined ? undefined : rowKey(selected)];
    for (const { from, to } of groups) {
      const cards: number[] = [];
      for (let index = from; index < to; index++) {
        const row = rows[index];
        if (row?.is === "card") cards.push(index);
        if (row?.is !== "card" && row?.is !== "suggestion") kept.add(index);
        if (row !== undefined && row.key === held)
          for (const near of [index - 1, index, index + 1]) if (near >= 0 && near < rows.length) kept.add(near);
      }
      const current = wanted.flatMap((key) => cards.find((index) => rows[index]?.key === key) ?? [])[0] ?? cards[0];
      if (current === undefined) continue;
      kept.add(current);
      reachable.add(rows[current]?.key ?? "");
    }
    return { kept, reachable };
  }, [rows, groups, held, selected]);
}
