/** What the window is about cannot be shown: what is safe, and what to do. */
import { Button } from "../controls/button.tsx";
import { loadAgain } from "../controls/safe-part.tsx";
import { useProgram } from "../state/use-program.ts";
import { useWords } from "../words/words.tsx";
import styles from "./start-screen.module.css";

/** Closes the briefing first: loaded again, the window would come back to what it cannot show. */
export function PartFailure() {
  const { say } = useWords();
  const { close } = useProgram().desk;
  return (
    <main className={styles.failure} role="alert">
      <h1 className={styles.failureTitle}>{say("failure.part")}</h1>
      <p>{say("advice.draftsSafe")}</p>
      <Button look="primary" onPress={() => void close().finally(loadAgain)}>
        {say("action.loadAgain")}
      </Button>
    </main>
  );
}
