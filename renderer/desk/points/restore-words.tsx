/** Under a quotation that is no longer the source's own words: the way back to them. */
import { RotateCcw } from "lucide-react";
import { Button } from "react-aria-components";
import { restoreSourceWords } from "#core/edit/point-edits.ts";
import type { KeyPoint } from "#core/model/key-point.ts";
import { fidelity } from "#core/model/verbatim.ts";
import { classes } from "../../design/classes.ts";
import { useBriefing, useDesk, useProgram } from "../../state/use-program.ts";
import { useWords } from "../../words/words.tsx";
import styles from "./point-tags.module.css";

export function RestoreWords({ point }: { readonly point: KeyPoint }) {
  const { say } = useWords();
  const { edit } = useProgram().desk;
  const locked = useDesk((desk) => desk.access === "read");
  const articles = useBriefing((briefing) => briefing.articles);
  if (point.wording !== "quotation" || fidelity(point, articles) !== "edited") return null;
  return (
    <Button
      className={classes(styles.source, styles.restore)}
      isDisabled={locked}
      onPress={() => edit("edit.restoreWords", (briefing) => restoreSourceWords(briefing, point.id))}
    >
      <RotateCcw aria-hidden size={12} />
      {say("point.restore")}
    </Button>
  );
}
