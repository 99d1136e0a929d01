/** The four steps that lie ahead, where the desk will have them. */
import { steps } from "../state/program-state.ts";
import { useWords } from "../words/words.tsx";
import styles from "./step-marks.module.css";

export function StepMarks() {
  const { say } = useWords();
  return (
    <ol className={styles.steps} aria-label={say("steps.label")}>
      {steps.map((step, index) => (
        <li key={step} className={styles.step} aria-current={index === 0 ? "step" : undefined}>
          <span className={styles.number} aria-hidden>
            {index + 1}
          </span>
          {say(`step.${step}`)}
        </li>
      ))}
    </ol>
  );
}
