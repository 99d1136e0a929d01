/** What a point has besides its words: as a quiet line, or as fields while the point is worked on. */
import { memo } from "react";
import { shallow as shallowlyEqual } from "zustand/shallow";
import { setDue, setOwner, setStatus } from "#core/edit/next-step-edits.ts";
import { setComment, setPointLead } from "#core/edit/point-edits.ts";
import { setSpeaker, setTranslation } from "#core/edit/quote-edits.ts";
import type { Due, KeyPoint, NextStep, Quote, Speaker } from "#core/model/key-point.ts";
import { stepStatuses } from "#core/model/key-point.ts";
import { Choice } from "../../controls/choice.tsx";
import { LineField, PassageField } from "../../controls/field.tsx";
import { useBriefing, useDesk, useProgram } from "../../state/use-program.ts";
import { nameLanguage } from "../../words/catalogue.ts";
import { useWords } from "../../words/words.tsx";
import styles from "./point-fields.module.css";

export function PointLine({ point }: { readonly point: KeyPoint }) {
  const { say, day } = useWords();
  if (point.kind === "quote")
    return (
      <>
        <Line parts={[nameSpeaker(point.speaker), point.speaker?.role, point.speaker?.organisation]} dash />
        {point.translation === undefined ? null : <p className={styles.translation}>{point.translation.text}</p>}
      </>
    );
  if (point.kind === "nextStep")
    return (
      <Line
        parts={[
          point.owner,
          point.due?.text ?? (point.due?.day === undefined ? undefined : day(point.due.day)),
          point.status === undefined ? undefined : say(`status.${point.status}`),
        ]}
      />
    );
  return null;
}

/** As the source names the speaker, with who that is where it is known. */
function nameSpeaker(speaker: Speaker | undefined): string | undefined {
  const { text = "", resolvedTo = "" } = speaker ?? {};
  return resolvedTo === "" || text.includes(resolvedTo) ? text : `${text} (${resolvedTo})`.trimStart();
}

type LineProps = { readonly parts: readonly (string | undefined)[]; readonly dash?: boolean };

function Line({ parts, dash = false }: LineProps) {
  const said = parts.filter((part) => part !== undefined && part !== "");
  if (said.length === 0) return null;
  return <p className={styles.line}>{`${dash ? "— " : ""}${said.join(dash ? ", " : " · ")}`}</p>;
}

type PointFieldsProps = { readonly point: KeyPoint };

export const PointFields = memo(function PointFields({ point }: PointFieldsProps) {
  const { say } = useWords();
  const { edit } = useProgram().desk;
  const locked = useDesk((desk) => desk.access === "read");
  return (
    <div className={styles.fields}>
      {point.kind === "quote" ? <QuoteFields quote={point} locked={locked} /> : null}
      {point.kind === "nextStep" ? <StepFields step={point} locked={locked} /> : null}
      {point.kind === "quote" ? null : (
        <LineField
          label={say("point.lead")}
          value={point.lead ?? ""}
          readOnly={locked}
          onChange={(lead) =>
            edit("edit.lead", (briefing) => setPointLead(briefing, point.id, lead), `${point.id}.lead`)
          }
        />
      )}
      <LineField
        label={say("point.comment")}
        value={point.comment ?? ""}
        readOnly={locked}
        onChange={(comment) =>
          edit("edit.comment", (briefing) => setComment(briefing, point.id, comment), `${point.id}.comment`)
        }
      />
    </div>
  );
}, sameBesidesWords);

/** The fields show everything but the words, which change at every key. */
function sameBesidesWords({ point: one }: PointFieldsProps, { point: other }: PointFieldsProps): boolean {
  const { text: _, ...rest } = one;
  const { text: __, ...otherRest } = other;
  return shallowlyEqual(rest, otherRest);
}

function QuoteFields({ quote, locked }: { readonly quote: Quote; readonly locked: boolean }) {
  const { say, language: uiLanguage } = useWords();
  const { edit } = useProgram().desk;
  const language = useBriefing((briefing) => briefing.language);
  const { speaker, translation } = quote;
  const spoken = useBriefing(({ articles }) => articles.find(({ id }) => id === quote.origins[0]?.articleId)?.language);
  const foreign = translation !== undefined || !isSameLanguage(spoken, language);
  const change = (field: keyof SpeakerWords, value: string) =>
    edit(
      "edit.speaker",
      (briefing) => setSpeaker(briefing, quote.id, speakerWith(speaker, field, value)),
      `${quote.id}.speaker.${field}`,
    );
  return (
    <>
      {speakerFields.map((field) => (
        <LineField
          key={field}
          className={field === "text" ? styles.wide : undefined}
          label={say(`speaker.${field}`)}
          value={speaker?.[field] ?? ""}
          readOnly={locked}
          onChange={(value) => change(field, value)}
        />
      ))}
      {foreign ? (
        <PassageField
          label={say("point.translation", { language: nameLanguage(translation?.language ?? language, uiLanguage) })}
          value={translation?.text ?? ""}
          readOnly={locked}
          language={translation?.language ?? language}
          onChange={(text) =>
            edit(
              "edit.translation",
              (briefing) => setTranslation(briefing, quote.id, { language, ...translation, text }),
              `${quote.id}.translation`,
            )
          }
        />
      ) : null}
    </>
  );
}

/** A quotation without an article may be in any language. */
const isSameLanguage = (one: string | undefined, other: string): boolean => one?.split("-")[0] === other.split("-")[0];

const speakerFields = ["text", "role", "organisation", "resolvedTo"] as const;
type SpeakerWords = Pick<Speaker, (typeof speakerFields)[number]>;

/** Without words of any kind there is no speaker. Words of the analyst's own stand nowhere in the article. */
function speakerWith(speaker: Speaker | undefined, field: keyof SpeakerWords, value: string): Speaker | undefined {
  const { [field]: _, origin, ...kept } = speaker ?? { text: "" };
  const changed: Speaker = { text: "", ...kept, ...(value === "" ? {} : { [field]: value }) };
  if (speakerFields.every((name) => (changed[name] ?? "") === "")) return undefined;
  return field === "text" || origin === undefined ? changed : { ...changed, origin };
}

function StepFields({ step, locked }: { readonly step: NextStep; readonly locked: boolean }) {
  const { say } = useWords();
  const { edit } = useProgram().desk;
  const changeDue = (due: Due) =>
    edit(
      "edit.due",
      (briefing) => setDue(briefing, step.id, due.text === "" && due.day === undefined ? undefined : due),
      `${step.id}.due`,
    );
  const { text = "", day } = step.due ?? {};
  return (
    <>
      <LineField
        label={say("nextStep.owner")}
        value={step.owner ?? ""}
        readOnly={locked}
        onChange={(owner) => edit("edit.owner", (briefing) => setOwner(briefing, step.id, owner), `${step.id}.owner`)}
      />
      <Choice
        label={say("nextStep.status")}
        value={step.status ?? "none"}
        disabled={locked}
        options={(["none", ...stepStatuses] as const).map((status) => ({
          value: status,
          label: say(`status.${status}`),
        }))}
        onChange={(status) =>
          edit("edit.status", (briefing) => setStatus(briefing, step.id, status === "none" ? undefined : status))
        }
      />
      <LineField
        label={say("nextStep.due")}
        value={text}
        readOnly={locked}
        onChange={(words) => changeDue({ text: words, ...(day === undefined ? {} : { day }) })}
      />
      <LineField
        type="date"
        label={say("nextStep.dueDay")}
        value={day ?? ""}
        readOnly={locked}
        onChange={(chosen) => changeDue({ text, ...(chosen === "" ? {} : { day: chosen }) })}
      />
    </>
  );
}
