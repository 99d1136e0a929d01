/** The small bar over a selection: what it may become. */
import { Button as AriaButton, Toolbar } from "react-aria-components";
import { type PointKind, pointKinds } from "#core/model/key-point.ts";
import { classes } from "../../design/classes.ts";
import { useWords } from "../../words/words.tsx";
import { KindShape } from "../kind-shape.tsx";
import styles from "./selection-bar.module.css";
import type { ArticleSelection } from "./use-article-selection.ts";

const keys: Readonly<Record<PointKind, string>> = { goal: "G", quote: "Q", nextStep: "N", fact: "F" };
/** Its height and the distance it keeps, in pixels. */
const room = 48;

type SelectionBarProps = { readonly place: ArticleSelection["place"]; readonly onTake: (kind: PointKind) => void };

export function SelectionBar({ place, onTake }: SelectionBarProps) {
  const { say } = useWords();
  const top = place.top > room * 2 ? place.top - room : place.bottom + 8;
  const left = Math.max(8, Math.min(place.left + place.width / 2, window.innerWidth - 8));
  return (
    <Toolbar className={classes(styles.bar)} style={{ top, left }} aria-label={say("selection.label")}>
      {pointKinds.map((kind) => (
        <AriaButton key={kind} className={classes(styles.button)} preventFocusOnPress onPress={() => onTake(kind)}>
          <KindShape kind={kind} />
          {say(`kind.${kind}`)}
          <kbd className={styles.key} aria-hidden>
            {keys[kind]}
          </kbd>
        </AriaButton>
      ))}
    </Toolbar>
  );
}
