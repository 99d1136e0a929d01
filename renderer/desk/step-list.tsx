/** The four steps, each with where it stands; one leads to its pane. */
import { useMemo } from "react";
import { Button as AriaButton } from "react-aria-components";
import { isIncluded } from "#core/model/is-included.ts";
import { localized } from "#core/model/localized.ts";
import { classes } from "../design/classes.ts";
import { type Step, steps } from "../state/program-state.ts";
import { useBriefing, useDesk, useProgram } from "../state/use-program.ts";
import { useWords } from "../words/words.tsx";
import { paneId } from "./pane-id.ts";
import styles from "./step-list.module.css";
import { usePointPlaces } from "./use-points.ts";

export function StepList() {
  const { say } = useWords();
  const current = useDesk((desk) => desk.step);
  const standing = useStepStanding();
  const { goTo } = useProgram().desk;
  const go = (step: Step) => {
    goTo(step);
    requestAnimationFrame(() => document.getElementById(paneId(step))?.focus());
  };
  return (
    <nav aria-label={say("steps.label")}>
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          <li key={step}>
            <AriaButton
              className={classes(styles.step)}
              aria-current={step === current ? "step" : "false"}
              onPress={() => go(step)}
            >
              <span className={styles.number} aria-hidden>
                {index + 1}
              </span>
              <span className={styles.words}>
                <span className={styles.name}>{say(`step.${step}`)}</span>
                <span className={styles.standing}>{standing[step]}</span>
              </span>
            </AriaButton>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Where each step stands, in a word or two. */
function useStepStanding(): Readonly<Record<Step, string>> {
  const { say, language } = useWords();
  const articles = useBriefing((briefing) => briefing.articles.length);
  const template = useBriefing((briefing) => briefing.template);
  const places = usePointPlaces();
  const points = useMemo(() => places.filter(isIncluded).length, [places]);
  const pages = useDesk((desk) => desk.preview.pages?.pages);
  const failed = useDesk((desk) => desk.preview.failure !== undefined);
  return {
    source: say("step.source.standing", { count: articles }),
    template: localized(template.name, language),
    points: say("step.points.standing", { count: points }),
    page:
      pages !== undefined
        ? say("step.page.standing", { count: pages })
        : say(failed ? "step.page.failed" : "step.page.none"),
  };
}
