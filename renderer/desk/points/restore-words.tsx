/** Under a quotation that is no longer the source's own words: the way back to them. */
import { RotateCcw } from "lucide-react";
import type { KeyPoint } from "#core/model/key-point.ts";
import { fidelity } from "#core/model/verbatim.ts";
import { classes } from "../../design/classes.ts";
import { useBriefing } from "../../state/use-program.ts";
import { useWords } from "../../words/words.tsx";
import { usePointCommands } from "./point-commands.ts";
import styles from "./point-tags.module.css";

type RestoreWordsProps = { readonly point: KeyPoint; readonly reachable: boolean; readonly locked: boolean };

export function RestoreWords({ point, reachable, locked }: RestoreWordsProps) {
  const { say } = useWords();
  const { run } = usePointCommands();
  const articles = useBriefing((briefing) => briefing.articles);
  if (point.wording !== "quotation" || fidelity(point, articles) !== "edited") return null;
  return (
    <button
      type="button"
      className={classes(styles.source, styles.restore)}
      disabled={locked}
      tabIndex={reachable ? 0 : -1}
      onClick={() => run("restore", point.id)}
    >
      <RotateCcw aria-hidden size={12} />
      {say("point.restore")}
    </button>
  );
}
