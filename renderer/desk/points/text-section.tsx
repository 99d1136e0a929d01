/** A section that takes the analyst's own words. */
import { plainFromRichText } from "#core/model/rich-text.ts";
import { Brought } from "../../controls/brought.tsx";
import { SafePart, useMissingPart } from "../../controls/safe-part.tsx";
import { useBriefing } from "../../state/use-program.ts";
import { useWords } from "../../words/words.tsx";
import { textEditor } from "../parts.ts";
import { usePointPlaces } from "../use-points.ts";
import styles from "./section.module.css";
import { SectionGauge } from "./section-gauge.tsx";
import { hasStandIns, type TextContent } from "./stand-ins.ts";

type TextSectionProps = {
  readonly id: string;
  readonly heading: string;
  readonly hint: string;
  /** Undefined for a field of a section that has several. */
  readonly content?: TextContent;
};

export const TextSection = ({ id, heading, hint, content }: TextSectionProps) => (
  <div className={styles.section}>
    <h3 className={styles.heading}>{heading}</h3>
    <SafePart instead={<Missing id={id} />}>
      <Brought part={textEditor} id={id} heading={heading} hint={hint} awaiting={<Awaited id={id} />} />
    </SafePart>
    {content?.fallback === undefined ? null : <StandIns id={id} content={content} />}
    <SectionGauge id={id} />
  </div>
);

/** Where the words come from that the page has here. */
function StandIns({ id, content }: { readonly id: string; readonly content: TextContent }) {
  const { say } = useWords();
  const words = useBriefing(({ sections }) => sections[id]) ?? [];
  const points = usePointPlaces();
  return hasStandIns(content, words, points) ? <p className={styles.standIns}>{say("text.standIns")}</p> : null;
}

/** The words, until the editor is there. */
function Awaited({ id }: { readonly id: string }) {
  const words = useBriefing(({ sections }) => plainFromRichText(sections[id] ?? []));
  return <p className={styles.awaited}>{words}</p>;
}

function Missing({ id }: { readonly id: string }) {
  useMissingPart();
  return <Awaited id={id} />;
}
