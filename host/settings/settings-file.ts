/** The settings on disk: defaults where there are none, and a file that cannot be read is set aside, never overwritten. */
import { readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Failure } from "#core/ipc/failure.ts";
import { defaultSettings, type Settings, settingsSchema } from "#core/ipc/settings.ts";
import { ok, type Result } from "#core/result.ts";
import { InTurn } from "../drafts/in-turn.ts";
import { saveFile } from "../files/save-file.ts";
import { migrateSettings } from "./migrate-settings.ts";

/** The UI's settings, and the path that it is not to know. */
const storedSchema = z
  .object({ ...settingsSchema.unwrap().shape, templateFolder: z.string().exactOptional() })
  .readonly();
type Stored = z.infer<typeof storedSchema>;

const settingsPath = (dataFolder: string): string => join(dataFolder, "settings.json");

export async function loadSettings(dataFolder: string): Promise<Settings> {
  const { templateFolder: _, ...settings } = await loadStored(dataFolder);
  return settings;
}

/** The path of the folder whose templates are listed, where one is named. */
export const loadTemplateFolder = async (dataFolder: string): Promise<string | undefined> =>
  (await loadStored(dataFolder)).templateFolder;

export const saveSettings = (dataFolder: string, settings: Settings): Promise<Result<null, Failure>> =>
  change(dataFolder, ({ templateFolder }) => ({
    ...settings,
    ...(templateFolder !== undefined && { templateFolder }),
  }));

export const saveTemplateFolder = (dataFolder: string, path: string | undefined): Promise<Result<null, Failure>> =>
  change(dataFolder, ({ templateFolder: _, ...settings }) => ({
    ...settings,
    ...(path !== undefined && { templateFolder: path }),
  }));

const inTurn = new InTurn();

const change = (dataFolder: string, edit: (stored: Stored) => Stored): Promise<Result<null, Failure>> =>
  inTurn.run(dataFolder, async () => {
    const json = JSON.stringify(edit(await loadStored(dataFolder)), null, 2);
    const saved = await saveFile(settingsPath(dataFolder), new TextEncoder().encode(json));
    return saved.ok ? ok(null) : saved;
  });

/** A file of a later version counts as unreadable: it is set aside with its name, and nothing of it is lost. */
async function loadStored(dataFolder: string): Promise<Stored> {
  const json = await readFile(settingsPath(dataFolder), "utf8").catch(() => undefined);
  if (json === undefined) return defaultSettings;
  try {
    return storedSchema.parse(migrateSettings(JSON.parse(json)));
  } catch {
    await setAside(dataFolder);
    return defaultSettings;
  }
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
