/** What is suggested in a card's fields; looked for when the card opens, not at every key. */
import { useState } from "react";
import { useProgram } from "../../state/use-program.ts";
import { type SaidBefore, saidBefore } from "./said-before.ts";

export function useSaidBefore(): SaidBefore {
  const { store } = useProgram();
  const [before] = useState(() => {
    const briefing = store.getState().desk?.history.present.value;
    return saidBefore(briefing?.points ?? [], briefing?.articles ?? []);
  });
  return before;
}
