/** What a next step has besides its words: who is to do it, by when, and how far it is. */
import { useEffect, useRef } from "react";
import { setDue, setOwner, setStatus } from "#core/edit/next-step-edits.ts";
import type { Due, NextStep } from "#core/model/key-point.ts";
import { stepStatuses } from "#core/model/key-point.ts";
import { Choice } from "../../controls/choice.tsx";
import { DayField } from "../../controls/day-field.tsx";
import { LineField } from "../../controls/field.tsx";
import { SuggestingField } from "../../controls/suggesting-field.tsx";
import { useBriefing, useProgram } from "../../state/use-program.ts";
import { useWords } from "../../words/words.tsx";
import { useDueReader } from "./use-due-reader.ts";
import { useSaidBefore } from "./use-said-before.ts";

export function StepFields({ step, locked }: { readonly step: NextStep; readonly locked: boolean }) {
  const { say, day: dayInWords } = useWords();
  const { edit } = useProgram().desk;
  const { owners } = useSaidBefore();
  const read = useDueReader();
  const published = useBriefing(
    ({ articles }) => articles.find(({ id }) => id === step.origins[0]?.articleId)?.published,
  );
  const { text = "", day } = step.due ?? {};
  const change = (due: Due) =>
    edit(
      "edit.due",
      (briefing) => setDue(briefing, step.id, due.text === "" && due.day === undefined ? undefined : due),
      `${step.id}.due`,
    );
  const isRead = day !== undefined && (day === read?.(text) || day === read?.(text, published));
  /** Words that came before their reader. */
  const unread = useRef(false);
  /** The day follows the words, unless the analyst has chosen another. */
  const changeWords = (words: string) => {
    unread.current = read === undefined;
    const meant = day === undefined || isRead ? read?.(words) : day;
    change({ text: words, ...(meant === undefined ? {} : { day: meant }) });
  };
  useEffect(() => {
    if (read !== undefined && unread.current) changeWords(text);
  });
  return (
    <>
      <SuggestingField
        label={say("nextStep.owner")}
        value={step.owner ?? ""}
        suggestions={owners}
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
        placeholder={say("nextStep.dueHint")}
        readOnly={locked}
        onChange={changeWords}
        {...(!isRead ? {} : { hint: say("nextStep.dueMeans", { day: dayInWords(day) }) })}
      />
      <DayField
        label={say("nextStep.dueDay")}
        value={day ?? ""}
        readOnly={locked}
        onChange={(chosen) => change({ text, ...(chosen === "" ? {} : { day: chosen }) })}
      />
    </>
  );
}
