/** What the reading of an article left out or was not sure of: it stays with the article. */
import { Info } from "lucide-react";
import type { Warning } from "#core/model/warning.ts";
import { useWords } from "../../words/words.tsx";
import styles from "./article-warnings.module.css";

export function ArticleWarnings({ warnings = [] }: { readonly warnings?: readonly Warning[] | undefined }) {
  const { say, sayAny } = useWords();
  if (warnings.length === 0) return null;
  return (
    <ul className={styles.warnings} aria-label={say("article.warnings")}>
      {warnings.map((warning) => (
        <li key={`${warning.code}-${JSON.stringify(warning.facts)}`} className={styles.warning}>
          <Info aria-hidden size={14} strokeWidth={1.75} className={styles.icon} />
          {sayAny({ warning })}
        </li>
      ))}
    </ul>
  );
}
