/** How long a section is, beside what the template allows it. */
import { plainFromRichText } from "#core/model/rich-text.ts";
import { classes } from "../../design/classes.ts";
import { useBriefing } from "../../state/use-program.ts";
import { useWords } from "../../words/words.tsx";
import styles from "./length-gauge.module.css";

export function LengthGauge({ id }: { readonly id: string }) {
  const { say } = useWords();
  const most = useBriefing(({ template }) => template.sections.find((section) => section.id === id)?.norm?.words);
  const count = useBriefing(({ sections }) =>
    most === undefined ? 0 : countWords(plainFromRichText(sections[id] ?? [])),
  );
  if (most === undefined) return null;
  return <p className={classes(styles.gauge, count > most && styles.over)}>{say("text.length", { count, most })}</p>;
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'ʼ-]*/gu)?.length ?? 0;
