/** The calls on the program itself: what it is, its settings, its files' place. */
import { failure } from "#core/ipc/failure.ts";
import { err, ok } from "#core/result.ts";
import type { Handlers } from "../host.ts";
import { localDay } from "../local-day.ts";
import { programVersion } from "../program-version.ts";
import { changeSettings, loadSettings } from "../settings/settings-file.ts";
import type { Parts } from "./parts.ts";

type AppCalls = "describeApp" | "loadSettings" | "saveSettings" | "revealFile" | "stayReady";

export const appHandlers = (parts: Parts): Pick<Handlers, AppCalls> => ({
  describeApp: async () =>
    ok({
      version: await programVersion(parts.programFolder),
      shell: parts.shell.kind,
      platform: process.platform,
      locale: parts.shell.locale,
      today: localDay(parts.environment.now()),
    }),
  loadSettings: () => loadSettings(parts.dataFolder),
  saveSettings: async (change, { client }) => {
    const saved = await changeSettings(parts.dataFolder, change);
    if (!saved.ok) return saved;
    parts.sendToOthers({ type: "settingsChanged", change }, client);
    return ok({});
  },
  revealFile: async ({ handle }) => {
    const file = parts.handles.find(handle);
    if (!file) return err(failure("targetMissing", { name: "" }));
    parts.shell.reveal?.(file.path);
    return ok({});
  },
  stayReady: async () => {
    parts.ready.stay();
    return ok({});
  },
});
