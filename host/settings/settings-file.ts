/** The settings on disk: defaults where there are none, and a file that cannot be read is set aside, never overwritten. */
import { readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import type { Failure } from "#core/ipc/failure.ts";
import { defaultSettings, type Settings, settingsSchema } from "#core/ipc/settings.ts";
import { ok, type Result } from "#core/result.ts";
import { saveFile } from "../files/save-file.ts";

const settingsPath = (dataFolder: string): string => join(dataFolder, "settings.json");

/** A file of a later version counts as unreadable: it is set aside with its name, and nothing of it is lost. */
export async function loadSettings(dataFolder: string): Promise<Settings> {
  const json = await readFile(settingsPath(dataFolder), "utf8").catch(() => undefined);
  if (json === undefined) return defaultSettings;
  try {
    return settingsSchema.parse(JSON.parse(json));
  } catch {
    await setAside(dataFolder);
    return defaultSettings;
  }
}

export async function saveSettings(dataFolder: string, settings: Settings): Promise<Result<null, Failure>> {
  const saved = await saveFile(settingsPath(dataFolder), new TextEncoder().encode(JSON.stringify(settings, null, 2)));
  return saved.ok ? ok(null) : saved;
}

/** Under the first name that is free: settings.broken.json, settings.broken-2.json, … */
async function setAside(dataFolder: string): Promise<void> {
  for (let count = 1; ; count += 1) {
    const aside = join(dataFolder, `settings.broken${count === 1 ? "" : `-${count}`}.json`);
    const taken = await readFile(aside).then(
      () => true,
      () => false,
    );
    if (!taken) return rename(settingsPath(dataFolder), aside).catch(() => undefined);
  }
}
