/** Asks before a template is taken, or a document leaves, in which something of the briefing has no place. */
import { useMemo } from "react";
import { localized } from "#core/model/localized.ts";
import { Button } from "../../controls/button.tsx";
import { Dialog } from "../../controls/dialog.tsx";
import type { Question } from "../../state/program-state.ts";
import { useBriefing, useDesk, useProgram } from "../../state/use-program.ts";
import { withoutPlace } from "../../state/without-place.ts";
import { useWords } from "../../words/words.tsx";
import { KindShape } from "../kind-shape.tsx";
import styles from "./without-place-dialog.module.css";

export function WithoutPlaceDialog() {
  const question = useDesk((desk) => desk.question);
  return question === undefined ? null : <Asked question={question} />;
}

function Asked({ question }: { readonly question: Question }) {
  const { say, language } = useWords();
  const { desk, exporting } = useProgram();
  const briefing = useBriefing((now) => now);
  const template = question.to === "take" ? question.template : briefing.template;
  const { points, texts } = useMemo(() => withoutPlace(briefing, template), [briefing, template]);
  const close = () => desk.ask(undefined);
  const goOn = () => {
    close();
    if (question.to === "take") desk.takeTemplate(question.template, question.pages);
    else if (question.format === "clipboard") void exporting.copyForMail("withoutPlace");
    else void exporting.exportAs(question.format, "withoutPlace");
  };
  const chooseAnother = () => {
    close();
    desk.goTo("template");
  };
  return (
    <Dialog
      title={say(`places.${question.to}`, { name: localized(template.name, language) })}
      open
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{say("action.cancel")}</Button>
          {question.to === "export" ? <Button onPress={chooseAnother}>{say("places.another")}</Button> : null}
          <Button look="primary" onPress={goOn}>
            {say(question.to === "take" ? "places.takeAnyway" : "places.exportAnyway")}
          </Button>
        </>
      }
    >
      <p>{say("places.line")}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within the keyboard's reach */}
      <ul className={styles.list} tabIndex={0}>
        {points.map((point) => (
          <li key={point.id} className={styles.item}>
            <KindShape kind={point.kind} />
            <span className={styles.words} lang={briefing.language} dir="auto">
              {point.text}
            </span>
          </li>
        ))}
        {texts.map(({ id, heading = {} }) => (
          <li key={`text ${id}`} className={styles.item}>
            {say("places.text", { heading: localized(heading, briefing.language) })}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
