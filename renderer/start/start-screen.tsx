/** The first screen: what the program does, a place for an article, and the last briefings. */
import { useEffect } from "react";
import { PaletteButton } from "../commands/palette-button.tsx";
import { Wordmark } from "../design/wordmark.tsx";
import { desk, makeReady } from "../desk/make-ready.ts";
import { SettingsMenu } from "../settings/settings-menu.tsx";
import { incomingFiles, incomingHtml, incomingText } from "../state/incoming.ts";
import { useProgram, useProgramState } from "../state/use-program.ts";
import { useWords } from "../words/words.tsx";
import { DraftRows } from "./draft-list.tsx";
import { Opening } from "./opening.tsx";
import { SourceDrop } from "./source-drop.tsx";
import styles from "./start-screen.module.css";
import { StepMarks } from "./step-marks.tsx";

export function StartScreen() {
  const { say } = useWords();
  const opening = useProgramState((state) => state.opening);
  usePastedSources();
  useDeskInTime(opening !== undefined);
  return (
    <div className={styles.screen}>
      <header className={styles.bar}>
        <Wordmark />
        <StepMarks />
        <div className={styles.tools}>
          <PaletteButton />
          <SettingsMenu />
        </div>
      </header>
      <main className={styles.main}>
        <div className={styles.promise}>
          <h1 className={styles.title}>{say("start.title")}</h1>
          <p className={styles.line}>{say("start.line")}</p>
        </div>
        {opening === undefined ? <SourceDrop /> : <Opening names={opening} />}
        <DraftRows />
      </main>
    </div>
  );
}

/** Has the desk there when the first article is read: it comes in idle time, or beside the reading. */
function useDeskInTime(opens: boolean): void {
  const program = useProgram();
  useEffect(() => void makeReady(program), [program]);
  useEffect(() => {
    if (opens) desk.bring().catch(() => undefined);
  }, [opens]);
}

/** Takes what is pasted anywhere but into a field. */
function usePastedSources(): void {
  const { say } = useWords();
  const { sources } = useProgram();
  useEffect(() => {
    const take = async (event: ClipboardEvent) => {
      const { target, clipboardData } = event;
      if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
      const files = [...(clipboardData?.files ?? [])];
      const text = clipboardData?.getData("text/plain") ?? "";
      const html = clipboardData?.getData("text/html") ?? "";
      if (files.length > 0) await sources.take(await incomingFiles(files));
      else if (html.trim() !== "") await sources.take([incomingHtml(say("paste.name"), html)]);
      else if (text.trim() !== "") await sources.take([incomingText(say("paste.name"), text)]);
    };
    window.addEventListener("paste", take);
    return () => window.removeEventListener("paste", take);
  }, [say, sources]);
}
