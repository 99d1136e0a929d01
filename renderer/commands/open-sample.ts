/** The sample article, and the tour that it is shown with the first time. */
import { incomingSample } from "../state/incoming.ts";
import type { Program } from "../state/program.ts";
import { loadCatalogue } from "../words/catalogue.ts";

export async function openSample(program: Program): Promise<void> {
  if (await sampleIsOpen(program)) await startFirstTour(program);
}

/** On the briefing that is open, else on the sample. */
export async function startTour(program: Program): Promise<void> {
  if (program.store.getState().desk !== undefined || (await sampleIsOpen(program))) await showTour(program);
}

async function startFirstTour(program: Program): Promise<void> {
  const { phase } = program.store.getState();
  if (phase.is === "ready" && phase.settings.tourShown !== true) await showTour(program);
}

/** It counts as shown as soon as it begins, however it ends. A template that is being edited keeps its place. */
async function showTour({ store, changeSettings }: Program): Promise<void> {
  if (typeof store.getState().overlay === "object") return;
  store.setState({ overlay: "tour" });
  await changeSettings({ tourShown: true });
}

/** Whether it could be opened; the briefing before it is saved and closed. */
async function sampleIsOpen({ store, desk, sources }: Program): Promise<boolean> {
  await desk.close();
  if (store.getState().desk !== undefined) return false;
  const { lang } = document.documentElement;
  const { words } = await loadCatalogue(lang);
  await sources.take([incomingSample(words["sample.name"] ?? "", lang)]);
  return store.getState().desk !== undefined;
}
