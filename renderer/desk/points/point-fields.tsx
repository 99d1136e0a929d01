/** What a point has besides its words: as a quiet line, or as fields while the point is worked on. */
import { memo } from "react";
import { shallow as shallowlyEqual } from "zustand/shallow";
import { setComment, setPointLead } from "#core/edit/point-edits.ts";
import type { KeyPoint, Speaker } from "#core/model/key-point.ts";
import { LineField, PassageField } from "../../controls/field.tsx";
import { useDesk, useProgram } from "../../state/use-program.ts";
import { useWords } from "../../words/words.tsx";
import { JudgementFields } from "./judgement-fields.tsx";
import styles from "./point-fields.module.css";
import { QuoteFields } from "./quote-fields.tsx";
import { StepFields } from "./step-fields.tsx";
import { WhySuggested } from "./why-suggested.tsx";

export function PointLine({ point }: { readonly point: KeyPoint }) {
  const { say, day } = useWords();
  if (point.kind === "quote")
    return (
      <>
        <Line parts={[nameSpeaker(point.speaker), point.speaker?.role, point.speaker?.organisation]} dash />
        {point.translation === undefined ? null : (
          <div className={styles.translation}>
            <span className={styles.caption}>{say("translation.unofficial")}</span>
            <p lang={point.translation.language} dir="auto">
              {point.translation.text}
            </p>
          </div>
        )}
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
      <WhySuggested point={point} />
      {point.kind === "quote" ? <QuoteFields quote={point} locked={locked} /> : null}
      {point.kind === "nextStep" ? <StepFields step={point} locked={locked} /> : null}
      {point.kind === "quote" ? null : (
        <LineField
          className={styles.wide}
          label={say("point.lead")}
          value={point.lead ?? ""}
          readOnly={locked}
          onChange={(lead) =>
            edit("edit.lead", (briefing) => setPointLead(briefing, point.id, lead), `${point.id}.lead`)
          }
        />
      )}
      <PassageField
        className={styles.wide}
        label={say("point.comment")}
        value={point.comment ?? ""}
        readOnly={locked}
        onChange={(comment) =>
          edit("edit.comment", (briefing) => setComment(briefing, point.id, comment), `${point.id}.comment`)
        }
      />
      <JudgementFields point={point} locked={locked} />
    </div>
  );
}, sameBesidesWords);

/** The fields show everything but the words, which change at every key. */
function sameBesidesWords({ point: one }: PointFieldsProps, { point: other }: PointFieldsProps): boolean {
  const { text: _, ...rest } = one;
  const { text: __, ...otherRest } = other;
  return shallowlyEqual(rest, otherRest);
}
