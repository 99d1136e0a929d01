/** The window's state in a small file of the user's folder, saved as everything is. */
import { readFileSync } from "node:fs";
import { saveFile } from "#host/files/save-file.ts";
import type { WindowStateStore } from "./window.ts";

export const windowStateFile = (path: string): WindowStateStore => {
  let saving: Promise<unknown> = Promise.resolve();
  return {
    load: () => {
      try {
        return readFileSync(path, "utf8");
      } catch {
        return undefined;
      }
    },
    // That a window's place was not kept is nothing to tell anybody.
    save: (json) => {
      saving = saveFile(path, new TextEncoder().encode(json));
    },
    settled: () => saving,
  };
};
