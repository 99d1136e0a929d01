/** The shape of text that is still to come; shows only once the wait is felt. */
import styles from "./skeleton.module.css";

const widths = [96, 88, 92, 74, 90, 81] as const;

export const Skeleton = ({ lines }: { readonly lines: number }) => (
  <div className={styles.skeleton} aria-hidden>
    {Array.from({ length: lines }, (_, line) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never move
      <span key={line} style={{ width: `${widths[line % widths.length]}%` }} />
    ))}
  </div>
);
