/** Why the briefing cannot be edited here, and what to do about it. */
import { Lock } from "lucide-react";
import { Button } from "../controls/button.tsx";
import { useDesk, useProgram } from "../state/use-program.ts";
import { useWords } from "../words/words.tsx";
import styles from "./read-only-banner.module.css";

export function ReadOnlyBanner() {
  const { say } = useWords();
  const { takeOver } = useProgram().desk;
  const locked = useDesk((desk) => desk.access === "read");
  const reason = useDesk((desk) => desk.reason) ?? "heldElsewhere";
  if (!locked) return null;
  return (
    <div className={styles.banner} role="alert">
      <Lock aria-hidden size={16} strokeWidth={1.75} />
      <p>{say(`readOnly.${reason}`)}</p>
      {reason === "heldElsewhere" ? <Button onPress={() => void takeOver()}>{say("readOnly.takeOver")}</Button> : null}
    </div>
  );
}
