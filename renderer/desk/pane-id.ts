/** The ids by which a step finds its pane. */
import type { Step } from "../state/program-state.ts";

export const paneId = (step: Step): string => `pane-${step}`;
