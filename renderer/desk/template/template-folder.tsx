/** Why nothing of the office's folder can be listed now, where that is so. */
import { useReady } from "../../state/use-program.ts";
import { useWords } from "../../words/words.tsx";
import styles from "./template-gallery.module.css";

export function TemplateFolder() {
  const { sayAny } = useWords();
  const { folder } = useReady().library;
  if (folder?.failure === undefined) return null;
  return (
    <p className={styles.trouble} role="status">
      {sayAny({ failure: folder.failure })}
    </p>
  );
}
