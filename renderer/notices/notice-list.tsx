/** What the program tells, at the window's foot, until it is taken in. */
import { CircleCheck, TriangleAlert, X } from "lucide-react";
import { useCallback, useEffect } from "react";
import { Button, IconButton } from "../controls/button.tsx";
import { classes } from "../design/classes.ts";
import type { Notice } from "../state/notices.ts";
import { useProgram, useProgramState } from "../state/use-program.ts";
import { useWords } from "../words/words.tsx";
import styles from "./notice-list.module.css";

/** Milliseconds that good news stays; what needs an answer stays until it has one. */
const goodNewsStays = 12_000;

export function NoticeList() {
  const { say } = useWords();
  const notices = useProgramState((state) => state.notices);
  return (
    <section ref={useRoomKept()} className={styles.list} aria-label={say("notices.label")} aria-live="polite">
      {notices.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} />
      ))}
    </section>
  );
}

/** Keeps as much room at the foot of dialogs as the notices take. */
function useRoomKept() {
  return useCallback((list: HTMLElement) => {
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => style.setProperty("--notices", `${list.offsetHeight}px`));
    observer.observe(list);
    return () => observer.disconnect();
  }, []);
}

function NoticeCard({ notice }: { readonly notice: Notice }) {
  const { say, sayAny } = useWords();
  const { dismiss } = useProgram().notices;
  const { id, tone, saying, advice, failures = [], warnings = [], action } = notice;
  const further = [...failures.map((failure) => ({ failure })), ...warnings.map((warning) => ({ warning }))];
  const passes = tone === "done" && warnings.length === 0 && !("warning" in saying);
  useEffect(() => {
    if (!passes) return;
    const timer = setTimeout(() => dismiss(id), goodNewsStays);
    return () => clearTimeout(timer);
  }, [passes, id, dismiss]);
  const Icon = tone === "done" ? CircleCheck : TriangleAlert;
  return (
    <div className={classes(styles.card, styles[tone])} role={tone === "problem" ? "alert" : "status"}>
      <Icon aria-hidden size={18} strokeWidth={1.75} className={styles.icon} />
      <div className={styles.text}>
        <p>{sayAny(saying)}</p>
        {further.length === 0 ? null : (
          <ul className={styles.further}>
            {further.map((sentence) => (
              <li key={JSON.stringify(sentence)}>{sayAny(sentence)}</li>
            ))}
          </ul>
        )}
        {advice === undefined ? null : <p className={styles.advice}>{say(advice)}</p>}
      </div>
      {action === undefined ? null : (
        <Button
          look="quiet"
          onPress={() => {
            dismiss(id);
            action.run();
          }}
        >
          {say(action.label)}
        </Button>
      )}
      <IconButton small icon={X} label={say("action.close")} onPress={() => dismiss(id)} />
    </div>
  );
}
