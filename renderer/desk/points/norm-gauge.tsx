/** How long the briefing is beside what its kind of document usually is: said quietly, never an alarm. */
import { useDeferredValue, useMemo } from "react";
import type { Measure } from "#core/compose/section-length.ts";
import { useBriefing, useDesk } from "../../state/use-program.ts";
import { useWords } from "../../words/words.tsx";
import { countBriefingWords } from "./count-words.ts";
import styles from "./norm-gauge.module.css";
import { sayMeasure } from "./say-measure.ts";

export function NormGauge() {
  const { say } = useWords();
  const norm = useBriefing(({ template }) => template.norm);
  /** Only where its words are counted, and then after what is typed is drawn. */
  const counted = useDeferredValue(useBriefing((now) => (norm?.words === undefined ? undefined : now)));
  const pages = useDesk(({ preview }) => preview.pages?.pages);
  const count = useMemo(() => (counted === undefined ? 0 : countBriefingWords(counted)), [counted]);
  const measure = (unit: Measure["unit"], length: number, most: number) =>
    sayMeasure({ unit, count: length, least: 0, most }, say);
  const said = [
    ...(norm?.pages === undefined || pages === undefined ? [] : [measure("pages", pages, norm.pages)]),
    ...(norm?.words === undefined ? [] : [measure("words", count, norm.words)]),
  ];
  return said.length === 0 ? null : <p className={styles.gauge}>{said.join(" · ")}</p>;
}
