/** How long the briefing is beside what its kind of document usually is: said quietly, never an alarm. */
import { useDeferredValue, useMemo } from "react";
import { useBriefing, useDesk } from "../../state/use-program.ts";
import { useWords, type Words } from "../../words/words.tsx";
import { countWords } from "./count-words.ts";
import styles from "./norm-gauge.module.css";

export function NormGauge() {
  const words = useWords();
  const norm = useBriefing(({ template }) => template.norm);
  /** Only where its words are counted, and then after what is typed is drawn. */
  const counted = useDeferredValue(useBriefing((now) => (norm?.words === undefined ? undefined : now)));
  const pages = useDesk(({ preview }) => preview.pages?.pages);
  const count = useMemo(() => (counted === undefined ? 0 : countWords(counted)), [counted]);
  const said = [
    ...(norm?.pages === undefined || pages === undefined ? [] : [measure(words, "page.count", pages, norm.pages)]),
    ...(norm?.words === undefined ? [] : [measure(words, "gauge.words", count, norm.words)]),
  ];
  return said.length === 0 ? null : <p className={styles.gauge}>{said.join(" · ")}</p>;
}

function measure({ say }: Words, unit: "page.count" | "gauge.words", count: number, most: number): string {
  return say(count > most ? "gauge.beyond" : "gauge.within", {
    length: say(unit, { count }),
    norm: say(unit, { count: most }),
  });
}
