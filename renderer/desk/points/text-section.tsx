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
import { hasStandIns, type StandIns } from "./stand-ins.ts";

type TextSectionProps = {
  readonly id: string;
  readonly heading: string;
  readonly hint: string;
  readonly standIns?: StandIns | undefined;
};

export const TextSection = ({ id, heading, hint, standIns }: TextSectionProps) => (
  <div className={styles.section}>
    <h3 className={styles.heading}>{heading}</h3>
    <SafePart instead={<Missing id={id} />}>
      <Brought part={textEditor} id={id} heading={heading} hint={hint} awaiting={<Awaited id={id} />} />
    </SafePart>
    {standIns === undefined ? null : <StandInNote id={id} standIns={standIns} />}
    <SectionGauge id={id} />
  </div>
);

/** Where the words come from that the page has here. */
function StandInNote({ id, standIns }: { readonly id: string; readonly standIns: StandIns }) {
  const { say } = useWords();
  const words = useBriefing(({ sections }) => sections[id]) ?? [];
  const points = usePointPlaces();
  return hasStandIns(standIns, words, points) ? <p className={styles.standIns}>{say("text.standIns")}</p> : null;
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
