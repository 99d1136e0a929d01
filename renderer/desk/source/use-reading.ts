/** How the analyst wants articles set: size, measure and face. */
import type { Settings } from "#core/ipc/settings.ts";
import { useReady } from "../../state/use-program.ts";

export type Reading = NonNullable<Settings["reading"]>;

const usual: Reading = { size: "medium", measure: "medium", face: "serif" };

export const useReading = (): Reading => useReady().settings.reading ?? usual;
