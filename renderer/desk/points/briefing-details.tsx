/** What stands in the masthead: the title, and, unfolded, the rest of it. */
import { Disclosure } from "react-aria-components";
import { Brought, part } from "../../controls/brought.tsx";
import { PassageField } from "../../controls/field.tsx";
import { UnfoldButton } from "../../controls/unfold-button.tsx";
import { Unfolded } from "../../controls/unfolded.tsx";
import { useBriefing, useDesk } from "../../state/use-program.ts";
import { useWords } from "../../words/words.tsx";
import { useBriefingTitle } from "../use-briefing-title.ts";
import styles from "./briefing-details.module.css";
import { useChangeMetadata } from "./use-change-metadata.ts";

const metadataFields = part(() => import("./metadata-fields.tsx").then(({ MetadataFields }) => MetadataFields));

export function BriefingDetails() {
  const { say } = useWords();
  const locked = useDesk((desk) => desk.access === "read");
  const title = useBriefing(({ metadata }) => metadata.title ?? "");
  const name = useBriefingTitle();
  const change = useChangeMetadata();
  return (
    <section className={styles.details} aria-label={say("details.label")}>
      <PassageField
        label={say("metadata.title")}
        className={styles.title}
        placeholder={name}
        value={title}
        readOnly={locked}
        onChange={(title) => change("title", title)}
      />
      <Disclosure>
        <UnfoldButton level={3}>{say("details.more")}</UnfoldButton>
        <Unfolded>
          <Brought part={metadataFields} />
        </Unfolded>
      </Disclosure>
    </section>
  );
}
