/** Brings what the first briefing will want while the start screen has nothing to do: the analyst's next act finds it there. */
import { part } from "../controls/brought.tsx";
import { pointFields, textEditor } from "./parts.ts";

export const desk = part(() => import("./desk.tsx").then(({ Desk }) => Desk));

/** In the order in which the desk shows them; each alone, so that an act of the analyst waits for one of them at most. */
const wanted: readonly (() => Promise<unknown>)[] = [
  desk.bring,
  () => document.fonts.load("400 1em 'Noto Serif'"),
  pointFields.bring,
  () => import("./page/pdf.ts").then(({ startDrawing }) => startDrawing()),
  textEditor.bring,
];

/** One that cannot be had is asked for again by who needs it, and says so. */
export async function makeReady(): Promise<void> {
  for (const bring of wanted) {
    await idle();
    await bring().catch(() => undefined);
  }
}

const idle = () => new Promise((resolve) => requestIdleCallback(resolve));
