/** What the masthead has besides the title, each in its field; and the document's language. */
import { useMemo } from "react";
import { setLanguage } from "#core/edit/briefing-edits.ts";
import { asksForConfidence, fieldsAskedBy } from "#core/model/asked-fields.ts";
import { confidences, type MetadataField } from "#core/model/briefing.ts";
import { Choice } from "../../controls/choice.tsx";
import { DayField } from "../../controls/day-field.tsx";
import { LineField } from "../../controls/field.tsx";
import { SuggestingField } from "../../controls/suggesting-field.tsx";
import { useBriefing, useDesk, useProgram, useReady } from "../../state/use-program.ts";
import { nameLanguage } from "../../words/catalogue.ts";
import { useWords } from "../../words/words.tsx";
import styles from "./briefing-details.module.css";
import { useChangeMetadata } from "./use-change-metadata.ts";

const usual = ["marking", "number", "addressee", "author", "unit", "distribution", "date", "asOf"] as const;
/** Only where the template has a place for them. */
const further = ["period", "visit", "sourceDescription"] as const;
/** Of which a column shows hardly the beginning. */
const long: ReadonlySet<MetadataField> = new Set(["addressee", "distribution", "visit", "sourceDescription"]);
/** Chosen from what the office has listed, or written. */
const listedBy = { marking: "markings", addressee: "addressees" } as const;
const days: ReadonlySet<MetadataField> = new Set(["date", "asOf"]);

export function MetadataFields() {
  const template = useBriefing((briefing) => briefing.template);
  const asked = useMemo(() => fieldsAskedBy(template), [template]);
  return (
    <div className={styles.fields}>
      {[...usual, ...further.filter((field) => asked.includes(field))].map((field) => (
        <Field key={field} field={field} />
      ))}
      {asksForConfidence(template) ? <Confidence /> : null}
      <DocumentLanguage />
    </div>
  );
}

function Field({ field }: { readonly field: MetadataField }) {
  const { say } = useWords();
  const { office } = useReady().settings;
  const readOnly = useDesk((desk) => desk.access === "read");
  const value = useBriefing(({ metadata }) => metadata[field] ?? "");
  const change = useChangeMetadata();
  const shared = {
    label: say(`metadata.${field}`),
    value,
    readOnly,
    onChange: (changed: string) => change(field, changed),
    ...(long.has(field) ? { className: styles.wide } : {}),
  };
  if (isListed(field)) return <SuggestingField {...shared} suggestions={office[listedBy[field]]} />;
  return days.has(field) ? <DayField {...shared} /> : <LineField {...shared} />;
}

const isListed = (field: MetadataField): field is keyof typeof listedBy => Object.hasOwn(listedBy, field);

/** How sure the assessment is: one of three, or not stated. */
function Confidence() {
  const { say } = useWords();
  const locked = useDesk((desk) => desk.access === "read");
  const confidence = useBriefing(({ metadata }) => metadata.confidence);
  const change = useChangeMetadata();
  const stated = confidences.map((value) => ({ value, label: say(`certainty.${value}`) }));
  return (
    <Choice
      label={say("metadata.confidence")}
      value={confidence ?? "none"}
      options={[{ value: "none", label: say("metadata.confidenceNone") }, ...stated]}
      disabled={locked}
      onChange={(value) => change("confidence", value === "none" ? "" : value)}
    />
  );
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
