/** Brings what the first briefing will want while the start screen has nothing to do: the analyst's next act finds it there. */
import { part } from "../controls/brought.tsx";
import type { Program } from "../state/program.ts";
import { pointFields, textEditor } from "./parts.ts";

export const desk = part(() => import("./desk.tsx").then(({ Desk }) => Desk));

const rehearse = (program: Program) => import("./rehearsal/rehearse.tsx").then(({ rehearse }) => rehearse(program));

/** In the order in which the desk shows them; each alone, so that an act of the analyst waits for one of them at most. */
const wanted: readonly ((program: Program) => Promise<unknown>)[] = [
  desk.bring,
  () => document.fonts.load("400 1em 'Noto Serif'"),
  pointFields.bring,
  textEditor.bring,
  /** V8 keeps what it learns of code only from the second time on; after the third the next one is no faster. */
  rehearse,
  rehearse,
  rehearse,
  () => import("./page/pdf.ts").then(({ startDrawing }) => startDrawing()),
];

let begun = false;

/** Once for the life of the window. One that cannot be had is asked for again by who needs it, and says so. */
export async function makeReady(program: Program): Promise<void> {
  if (begun) return;
  begun = true;
  for (const bring of wanted) {
    await idle();
    await bring(program).catch(() => undefined);
  }
}

const idle = () => new Promise((resolve) => requestIdleCallback(resolve));
