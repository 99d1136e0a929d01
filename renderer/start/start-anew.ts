/** Out of a briefing that cannot be shown. */
import { loadAgain } from "../controls/safe-part.tsx";
import type { Program } from "../state/program.ts";

/** Leaves it, and loads the window again, which would come back to it else; where it cannot be saved, it says what to do. */
export async function startAnew({ desk, store }: Pick<Program, "desk" | "store">, load = loadAgain): Promise<void> {
  await desk.close();
  if (store.getState().desk === undefined) load();
}
