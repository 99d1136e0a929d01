/** The shell did not answer: what happened, what is safe, what to do. */
import type { Failure } from "#core/ipc/failure.ts";
import { Button } from "../controls/button.tsx";
import { useProgram } from "../state/use-program.ts";
import { useWords } from "../words/words.tsx";
import styles from "./start-screen.module.css";

export function StartFailure({ failure }: { readonly failure: Failure }) {
  const { say, sayAny } = useWords();
  const { start } = useProgram();
  return (
    <main className={styles.failure} role="alert">
      <h1 className={styles.failureTitle}>{say("failure.start")}</h1>
      <p>{sayAny({ failure })}</p>
      <p>{say("advice.draftsSafe")}</p>
      <Button look="primary" onPress={() => void start()}>
        {say("action.tryAgain")}
      </Button>
    </main>
  );
}
