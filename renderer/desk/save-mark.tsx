/** Whether the briefing is saved, said quietly. */
import { classes } from "../design/classes.ts";
import { useDesk } from "../state/use-program.ts";
import { useWords } from "../words/words.tsx";
import styles from "./save-mark.module.css";

export function SaveMark() {
  const { say } = useWords();
  const is = useDesk((desk) => desk.saving.is);
  const locked = useDesk((desk) => desk.access === "read");
  const state = locked ? (is === "unsaved" ? "failed" : "locked") : is === "saving" ? "unsaved" : is;
  return <p className={classes(styles.mark, state === "failed" && styles.failed)}>{say(`save.${state}`)}</p>;
}
