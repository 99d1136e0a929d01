/** While sources are read: what is being opened, and the shape of what is to come, once it takes time. */
import { Button } from "../controls/button.tsx";
import { Skeleton } from "../controls/skeleton.tsx";
import { useProgram } from "../state/use-program.ts";
import { useWords } from "../words/words.tsx";
import styles from "./opening.module.css";

export function Opening({ names }: { readonly names: readonly string[] }) {
  const { say } = useWords();
  const { cancel } = useProgram().opening;
  return (
    <section className={styles.opening} aria-label={say("load.label")} aria-busy>
      <p role="status" className={styles.name}>
        {say("load.reading", { name: names.join(", ") })}
      </p>
      <Skeleton lines={5} />
      <div className={styles.actions}>
        <Button onPress={cancel}>{say("action.cancel")}</Button>
      </div>
    </section>
  );
}
