/** "2 / 5": the page that is looked at, and the way to another by its number. */
import { useState } from "react";
import { useWords } from "../../words/words.tsx";
import styles from "./page-pane.module.css";

type PageNumberFieldProps = {
  readonly page: number;
  readonly pages: number;
  readonly onGo: (page: number) => void;
};

export function PageNumberField({ page, pages, onGo }: PageNumberFieldProps) {
  const { say } = useWords();
  /** While it is typed in. */
  const [typed, setTyped] = useState<string>();
  const go = () => {
    const wanted = Number(typed);
    setTyped(undefined);
    if (typed !== undefined && Number.isInteger(wanted) && wanted >= 1) onGo(Math.min(wanted, pages));
  };
  return (
    <span className={styles.count}>
      <input
        className={styles.number}
        inputMode="numeric"
        aria-label={say("page.pageNumber")}
        value={typed ?? String(page)}
        onChange={({ target }) => setTyped(target.value.replace(/\D/g, ""))}
        onFocus={({ target }) => target.select()}
        onBlur={go}
        onKeyDown={({ key, currentTarget }) => {
          if (key === "Enter") {
            go();
            currentTarget.select();
          } else if (key === "Escape") setTyped(undefined);
        }}
      />
      <span aria-hidden> / {pages}</span>
      <span className={styles.heard}>{say("page.count", { count: pages })}</span>
    </span>
  );
}
