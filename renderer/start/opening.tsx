/** While sources are read: what is being opened, and the shape of what is to come, once it takes time. */
import { Skeleton } from "../controls/skeleton.tsx";
import { useWords } from "../words/words.tsx";
import styles from "./opening.module.css";

export function Opening({ names }: { readonly names: readonly string[] }) {
  const { say } = useWords();
  return (
    <section className={styles.opening} aria-label={say("load.label")} aria-busy>
      <p role="status" className={styles.name}>
        {say("load.reading", { name: names.join(", ") })}
      </p>
      <Skeleton lines={5} />
    </section>
  );
}
