/** What the window is about cannot be shown: what is safe, and what to do. */
import { Button } from "../controls/button.tsx";
import { useProgram } from "../state/use-program.ts";
import { useWords } from "../words/words.tsx";
import { startAnew } from "./start-anew.ts";
import styles from "./start-screen.module.css";

export function PartFailure() {
  const { say } = useWords();
  const program = useProgram();
  return (
    <main className={styles.failure} role="alert">
      <h1 className={styles.failureTitle}>{say("failure.part")}</h1>
      <p>{say("advice.draftsSafe")}</p>
      <Button look="primary" onPress={() => void startAnew(program)}>
        {say("action.loadAgain")}
      </Button>
    </main>
  );
}
