/** What the analyst thinks of a point: how sure it is, how good its source, and why the program suggested it. */
import { Disclosure, DisclosurePanel } from "react-aria-components";
import { setCertainty, setGrading } from "#core/edit/point-edits.ts";
import { certainties, type Grading, informationGrades, type KeyPoint, sourceGrades } from "#core/model/key-point.ts";
import { Choice } from "../../controls/choice.tsx";
import { UnfoldButton } from "../../controls/unfold-button.tsx";
import { classes } from "../../design/classes.ts";
import { useProgram } from "../../state/use-program.ts";
import { useWords } from "../../words/words.tsx";
import styles from "./judgement-fields.module.css";

type JudgementFieldsProps = { readonly point: KeyPoint; readonly locked: boolean };

export function JudgementFields({ point, locked }: JudgementFieldsProps) {
  const { say } = useWords();
  const { edit } = useProgram().desk;
  const { certainty, grading = {} } = point;
  const grade = (part: keyof Grading, value: string) => {
    const { [part]: _, ...kept } = grading;
    const changed: Grading = value === none ? kept : { ...kept, [part]: value };
    edit("edit.grading", (briefing) => setGrading(briefing, point.id, changed));
  };
  const said = [
    certainty === undefined ? undefined : say(`certainty.${certainty}`),
    `${grading.source ?? ""}${grading.information ?? ""}` || undefined,
  ].filter((part) => part !== undefined);
  return (
    <Disclosure className={classes(styles.disclosure)} defaultExpanded={said.length > 0}>
      <UnfoldButton level={4}>
        {say("judgement.label")}
        {said.length === 0 ? null : <span className={styles.said}>{said.join(" · ")}</span>}
      </UnfoldButton>
      <DisclosurePanel>
        <div className={styles.fields}>
          <Choice
            label={say("point.certainty")}
            value={certainty ?? none}
            disabled={locked}
            options={[
              { value: none, label: say("status.none") },
              ...certainties.map((value) => ({ value, label: say(`certainty.${value}`) })),
            ]}
            onChange={(value) =>
              edit("edit.certainty", (briefing) =>
                setCertainty(
                  briefing,
                  point.id,
                  certainties.find((known) => known === value),
                ),
              )
            }
          />
          <Choice
            label={say("grading.source")}
            value={grading.source ?? none}
            disabled={locked}
            options={[
              { value: none, label: say("status.none") },
              ...sourceGrades.map((value) => ({ value, label: `${value} · ${say(`grading.source.${value}`)}` })),
            ]}
            onChange={(value) => grade("source", value)}
          />
          <Choice
            label={say("grading.information")}
            value={grading.information ?? none}
            disabled={locked}
            options={[
              { value: none, label: say("status.none") },
              ...informationGrades.map((value) => ({
                value,
                label: `${value} · ${say(`grading.information.${value}`)}`,
              })),
            ]}
            onChange={(value) => grade("information", value)}
          />
        </div>
      </DisclosurePanel>
    </Disclosure>
  );
}

/** Stands for a judgement that was not made. */
const none = "none";
