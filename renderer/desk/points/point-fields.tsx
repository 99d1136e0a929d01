/** What a point has besides its words, as fields while the point is worked on. */
import { memo } from "react";
import { shallow as shallowlyEqual } from "zustand/shallow";
import { setComment, setPointLead } from "#core/edit/point-edits.ts";
import type { KeyPoint } from "#core/model/key-point.ts";
import { LineField, PassageField } from "../../controls/field.tsx";
import { useDesk, useProgram } from "../../state/use-program.ts";
import { useWords } from "../../words/words.tsx";
import { JudgementFields } from "./judgement-fields.tsx";
import styles from "./point-fields.module.css";
import { QuoteFields } from "./quote-fields.tsx";
import { StepFields } from "./step-fields.tsx";
import { WhySuggested } from "./why-suggested.tsx";

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
