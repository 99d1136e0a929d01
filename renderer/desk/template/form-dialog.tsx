/** What the check found in a Word form, each with its place, and what can be done with the form. */
import { useEffect, useState } from "react";
import type { Response } from "#core/ipc/contract.ts";
import type { Failure } from "#core/ipc/failure.ts";
import type { FormFinding } from "#core/ipc/template-library.ts";
import type { Result } from "#core/result.ts";
import { Button } from "../../controls/button.tsx";
import { Dialog } from "../../controls/dialog.tsx";
import { classes } from "../../design/classes.ts";
import type { CheckedForm } from "../../state/forms.ts";
import { useProgram, useProgramState } from "../../state/use-program.ts";
import { useWords } from "../../words/words.tsx";
import styles from "./form-dialog.module.css";

export function FormDialog() {
  const checked = useProgramState(({ checkedForm }) => checkedForm);
  return checked === undefined ? null : <Checked checked={checked} />;
}

type Check = Result<Response<"checkForm">, Failure>;

function Checked({ checked }: { readonly checked: CheckedForm }) {
  const { say } = useWords();
  const { lookInto } = useProgram().forms;
  const check = useCheck(checked);
  return (
    <Dialog
      title={say("forms.title", { name: checked.name })}
      open
      onClose={() => lookInto(undefined)}
      actions={<Actions checked={checked} check={check} />}
    >
      <div aria-live="polite">
        <Outcome check={check} />
      </div>
    </Dialog>
  );
}

function useCheck({ form }: CheckedForm): Check | undefined {
  const { language } = useWords();
  const { bridge } = useProgram();
  const [check, setCheck] = useState<Check>();
  useEffect(() => {
    const controller = new AbortController();
    void bridge.checkForm({ form, language }, { signal: controller.signal }).then((answer) => {
      if (!controller.signal.aborted) setCheck(answer);
    });
    return () => controller.abort();
  }, [bridge, form, language]);
  return check;
}

function Outcome({ check }: { readonly check: Check | undefined }) {
  const { say, sayAny } = useWords();
  if (check === undefined) return <p className={styles.quiet}>{say("forms.checking")}</p>;
  if (!check.ok) return <p className={styles.refusal}>{sayAny({ failure: check.failure })}</p>;
  const { refusal, findings } = check.value;
  if (refusal !== undefined) return <p className={styles.refusal}>{refusal}</p>;
  return (
    <>
      {isClean(findings) ? <p>{say("forms.clean")}</p> : null}
      {findings.length === 0 ? null : <Findings findings={findings} />}
    </>
  );
}

const Findings = ({ findings }: { readonly findings: readonly FormFinding[] }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within the keyboard's reach
  <ol className={styles.findings} tabIndex={0}>
    {findings.map((finding) => (
      <Finding key={`${finding.place}\n${finding.says}`} {...finding} />
    ))}
  </ol>
);

function Finding({ isError, says, place }: FormFinding) {
  const { say } = useWords();
  return (
    <li className={styles.finding}>
      <span className={classes(styles.sort, isError && styles.mistake)}>
        {say(isError ? "forms.mistake" : "forms.note")}
      </span>
      <span>
        {says}
        <span className={styles.place}>{place}</span>
      </span>
    </li>
  );
}

function Actions({
  checked: { form, key },
  check,
}: {
  readonly checked: CheckedForm;
  readonly check: Check | undefined;
}) {
  const { say, language } = useWords();
  const { forms, exporting } = useProgram();
  const close = () => forms.lookInto(undefined);
  const known = check?.ok === true && check.value.refusal === undefined ? check.value.findings : undefined;
  const canBeFilled = known !== undefined && isClean(known);
  return (
    <>
      <Button onPress={close}>{say("action.close")}</Button>
      {known === undefined || known.length === 0 ? null : (
        <Button look={canBeFilled ? "bordered" : "primary"} onPress={() => void forms.saveCommented(form, language)}>
          {say("forms.commented")}
        </Button>
      )}
      {canBeFilled ? <Button onPress={() => void forms.saveTrial(form, language)}>{say("forms.trial")}</Button> : null}
      {canBeFilled && key !== undefined ? (
        <Button
          look="primary"
          onPress={() => {
            close();
            void exporting.exportThrough(key);
          }}
        >
          {say("forms.export")}
        </Button>
      ) : null}
    </>
  );
}

const isClean = (findings: readonly FormFinding[]): boolean => !findings.some(({ isError }) => isError);
