/** A section that takes the analyst's own words. */
import { lazy, Suspense } from "react";
import { plainFromRichText } from "#core/model/rich-text.ts";
import { SafePart, useMissingPart } from "../../controls/safe-part.tsx";
import { useBriefing } from "../../state/use-program.ts";
import styles from "./section.module.css";
import { SectionGauge } from "./section-gauge.tsx";

const TextEditor = lazy(() => import("../text/text-editor.tsx").then(({ TextEditor }) => ({ default: TextEditor })));

type TextSectionProps = { readonly id: string; readonly heading: string; readonly hint: string };

export const TextSection = ({ id, heading, hint }: TextSectionProps) => (
  <div className={styles.section}>
    <h3 className={styles.heading}>{heading}</h3>
    <SafePart instead={<Missing id={id} />}>
      <Suspense fallback={<Awaited id={id} />}>
        <TextEditor id={id} heading={heading} hint={hint} />
      </Suspense>
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
