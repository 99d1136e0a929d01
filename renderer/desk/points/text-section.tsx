/** A section that takes the analyst's own words. */
import { plainFromRichText } from "#core/model/rich-text.ts";
import { Brought } from "../../controls/brought.tsx";
import { SafePart, useMissingPart } from "../../controls/safe-part.tsx";
import { useBriefing } from "../../state/use-program.ts";
import { textEditor } from "../parts.ts";
import styles from "./section.module.css";
import { SectionGauge } from "./section-gauge.tsx";

type TextSectionProps = { readonly id: string; readonly heading: string; readonly hint: string };

export const TextSection = ({ id, heading, hint }: TextSectionProps) => (
  <div className={styles.section}>
    <h3 className={styles.heading}>{heading}</h3>
    <SafePart instead={<Missing id={id} />}>
      <Brought part={textEditor} id={id} heading={heading} hint={hint} awaiting={<Awaited id={id} />} />
    </SafePart>
    <SectionGauge id={id} />
  </div>
);

/** The words, until the editor is there. */
function Awaited({ id }: { readonly id: string }) {
  const words = useBriefing(({ sections }) => plainFromRichText(sections[id] ?? []));
  return <p className={styles.awaited}>{words}</p>;
}

function Missing({ id }: { readonly id: string }) {
  useMissingPart();
  return <Awaited id={id} />;
}
