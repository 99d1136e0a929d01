/** Brings what the first briefing will want while the start screen has nothing to do: the analyst's next act finds it there. */

export const loadDesk = () => import("./desk.tsx");

/** In the order in which the desk shows them; each alone, so that an act of the analyst waits for one of them at most. */
const parts: readonly (() => Promise<unknown>)[] = [
  loadDesk,
  () => document.fonts.load("400 1em 'Noto Serif'"),
  () => import("./points/point-fields.tsx"),
  () => import("./page/pdf.ts").then(({ startDrawing }) => startDrawing()),
  () => import("./text/text-editor.tsx"),
];

/** One that cannot be had is asked for again by who needs it, and says so. */
export async function makeReady(): Promise<void> {
  for (const load of parts) {
    await idle();
    await load().catch(() => undefined);
  }
}

const idle = () => new Promise((resolve) => requestIdleCallback(resolve));
