/** What stands in the masthead: title, marking, addressee, author, number, dates; and the document's language. */
import { ChevronRight } from "lucide-react";
import { Button, Disclosure, DisclosurePanel, Heading } from "react-aria-components";
import { setLanguage, setMetadata } from "#core/edit/briefing-edits.ts";
import type { MetadataField } from "#core/model/briefing.ts";
import { Choice } from "../../controls/choice.tsx";
import { LineField, PassageField } from "../../controls/field.tsx";
import { classes } from "../../design/classes.ts";
import { useBriefing, useDesk, useProgram } from "../../state/use-program.ts";
import { nameLanguage } from "../../words/catalogue.ts";
import { useWords } from "../../words/words.tsx";
import { nameBriefing } from "../source/name-article.ts";
import styles from "./briefing-details.module.css";

const fields = ["marking", "number", "addressee", "author", "unit", "distribution", "date", "asOf"] as const;
const days: ReadonlySet<MetadataField> = new Set(["date", "asOf"]);

export function BriefingDetails() {
  const { say } = useWords();
  const locked = useDesk((desk) => desk.access === "read");
  const metadata = useBriefing((briefing) => briefing.metadata);
  const name = useBriefing(nameBriefing);
  const change = useChangeMetadata();
  return (
    <section className={styles.details} aria-label={say("details.label")}>
      <PassageField
        label={say("metadata.title")}
        className={styles.title}
        placeholder={name}
        value={metadata.title ?? ""}
        readOnly={locked}
        onChange={(title) => change("title", title)}
      />
      <Disclosure className={classes(styles.disclosure)}>
        <Heading level={3}>
          <Button slot="trigger" className={classes(styles.trigger)}>
            <ChevronRight aria-hidden size={14} />
            {say("details.more")}
          </Button>
        </Heading>
        <DisclosurePanel>
          <div className={styles.fields}>
            {fields.map((field) => (
              <LineField
                key={field}
                type={days.has(field) ? "date" : "text"}
                label={say(`metadata.${field}`)}
                value={metadata[field] ?? ""}
                readOnly={locked}
                onChange={(value) => change(field, value)}
              />
            ))}
            <DocumentLanguage />
          </div>
        </DisclosurePanel>
      </Disclosure>
    </section>
  );
}

function useChangeMetadata() {
  const { edit } = useProgram().desk;
  return (field: MetadataField, value: string) =>
    edit("edit.metadata", (briefing) => setMetadata(briefing, field, value.replace(/\n/g, " ")), `metadata.${field}`);
}

/** The languages that the template has words in. */
function DocumentLanguage() {
  const { say, language: uiLanguage } = useWords();
  const { edit } = useProgram().desk;
  const language = useBriefing((briefing) => briefing.language);
  const template = useBriefing((briefing) => briefing.template);
  const locked = useDesk((desk) => desk.access === "read");
  const languages = [...new Set([...Object.keys(template.name), language])];
  return (
    <Choice
      label={say("details.language")}
      value={language}
      disabled={locked}
      options={languages.map((tag) => ({ value: tag, label: nameLanguage(tag, uiLanguage) }))}
      onChange={(tag) => edit("edit.language", (briefing) => setLanguage(briefing, tag))}
    />
  );
}
