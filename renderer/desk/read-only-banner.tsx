/** Why the briefing cannot be edited here, what becomes of edits that came too late, and what to do about it. */
import { Lock } from "lucide-react";
import { Button } from "../controls/button.tsx";
import { hasUnsaved } from "../state/on-desk.ts";
import { useDesk, useProgram } from "../state/use-program.ts";
import { useWords } from "../words/words.tsx";
import styles from "./read-only-banner.module.css";

export function ReadOnlyBanner() {
  const { say } = useWords();
  const { takeOver, goOnWithCopy } = useProgram().desk;
  const locked = useDesk((desk) => desk.access === "read");
  const reason = useDesk((desk) => desk.reason) ?? "heldElsewhere";
  const unsaved = useDesk(hasUnsaved);
  if (!locked) return null;
  return (
    <div className={styles.banner} role="alert">
      <Lock aria-hidden size={16} strokeWidth={1.75} />
      <p>
        {say(`readOnly.${reason}`)} {unsaved ? say("readOnly.unsaved") : null}
      </p>
      {unsaved ? <Button onPress={() => void goOnWithCopy()}>{say("readOnly.goOnWithCopy")}</Button> : null}
      {reason === "newerVersion" ? null : (
        <Button onPress={() => void takeOver()}>
          {say(reason === "changedOnDisk" ? "readOnly.showOther" : "readOnly.takeOver")}
        </Button>
      )}
    </div>
  );
}
