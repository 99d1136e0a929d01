/** What the window is about cannot be shown: what is safe, and what to do. */
import { Button } from "../controls/button.tsx";
import { loadAgain } from "../controls/safe-part.tsx";
import { useWords } from "../words/words.tsx";
import styles from "./start-screen.module.css";

export function PartFailure() {
  const { say } = useWords();
  return (
    <main className={styles.failure} role="alert">
      <h1 className={styles.failureTitle}>{say("failure.part")}</h1>
      <p>{say("advice.draftsSafe")}</p>
      <Button look="primary" onPress={loadAgain}>
        {say("action.loadAgain")}
      </Button>
    </main>
  );
}
