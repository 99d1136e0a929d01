/** How long a section is, beside what its template says of it. */
import { type Measure, measureItem, measureSection, pagesOfSection } from "#core/compose/section-length.ts";
import { classes } from "../../design/classes.ts";
import { useBriefing, useDesk } from "../../state/use-program.ts";
import { useWords } from "../../words/words.tsx";
import { sayMeasure } from "./say-measure.ts";
import styles from "./section-gauge.module.css";

type SectionGaugeProps = {
  /** Of the section's text, or of one of its articles' or options'. */
  readonly id: string;
  readonly points?: number;
};

export function SectionGauge({ id, points = 0 }: SectionGaugeProps) {
  const { say } = useWords();
  const measures = useMeasures(id, points);
  if (measures.length === 0) return null;
  const isOver = measures.some(({ count, most }) => count > most);
  return (
    <p className={classes(styles.gauge, isOver && styles.over)}>
      {measures.map((measure) => sayMeasure(measure, say)).join(" · ")}
    </p>
  );
}

function useMeasures(id: string, points: number): readonly Measure[] {
  const template = useBriefing((briefing) => briefing.template);
  const [sectionId] = id.split("/");
  const section = template.sections.find((one) => one.id === sectionId);
  const words = useBriefing(({ sections }) => (section?.norm === undefined ? undefined : sections[id])) ?? [];
  const pages = useDesk(({ preview: { pages: shown } }) =>
    section?.norm?.pages === undefined || shown === undefined
      ? undefined
      : pagesOfSection(section.id, template, shown.placements),
  );
  if (section?.norm === undefined) return [];
  return id === sectionId ? measureSection(section, { words, points, pages }) : measureItem(section, words, template);
}
