/** A section that takes the analyst's own words. */
import { useState } from "react";
import { setSectionText } from "#core/edit/briefing-edits.ts";
import { plainFromRichText, richTextFromPlain } from "#core/model/rich-text.ts";
import { PassageField } from "../../controls/field.tsx";
import { useBriefing, useDesk, useProgram } from "../../state/use-program.ts";
import styles from "./section.module.css";

type TextSectionProps = { readonly id: string; readonly heading: string; readonly hint: string };

export function TextSection({ id, heading, hint }: TextSectionProps) {
  const { edit } = useProgram().desk;
  const language = useBriefing((briefing) => briefing.language);
  const stored = useBriefing(({ sections }) => plainFromRichText(sections[id] ?? []));
  const locked = useDesk((desk) => desk.access === "read");
  /** As typed, with the empty lines that the stored text does not keep. */
  const [typed, setTyped] = useState(stored);
  const shown = plainFromRichText(richTextFromPlain(typed)) === stored ? typed : stored;
  return (
    <div className={styles.section}>
      <h3 className={styles.heading}>{heading}</h3>
      <PassageField
        label={heading}
        labelHidden
        placeholder={hint}
        face="words"
        language={language}
        value={shown}
        readOnly={locked}
        onChange={(text) => {
          setTyped(text);
          edit(
            "edit.sectionText",
            (briefing) => setSectionText(briefing, id, richTextFromPlain(text)),
            `section.${id}`,
          );
        }}
      />
    </div>
  );
}
