/** The settings on disk: defaults where there are none, and a file that says nothing known is set aside, never overwritten. */
import { readFile, rename } from "node:fs/promises";
import { basename, join } from "node:path";
import { z } from "zod";
import { InTurn } from "#core/in-turn.ts";
import type { Failure } from "#core/ipc/failure.ts";
import {
  changedSettings,
  defaultSettings,
  type Settings,
  type SettingsChange,
  settingsSchema,
} from "#core/ipc/settings.ts";
import { err, ok, type Result } from "#core/result.ts";
import { saveFile } from "../files/save-file.ts";
import { readingFailure, savingFailure, systemCode } from "../files/system-error.ts";
import { migrateSettings } from "./migrate-settings.ts";

/** The UI's settings, and the path that it is not to know. */
const storedSchema = z
  .object({ ...settingsSchema.unwrap().shape, templateFolder: z.string().exactOptional() })
  .readonly();
type Stored = z.infer<typeof storedSchema>;

const settingsPath = (dataFolder: string): string => join(dataFolder, "settings.json");

/** Fails where there is a file that cannot be read now; it stays as it is. */
export async function loadSettings(dataFolder: string): Promise<Result<Settings, Failure>> {
  const stored = await loadStored(dataFolder);
  if (!stored.ok) return stored;
  const { templateFolder: _, ...settings } = stored.value;
  return ok(settings);
}

/** For what may go on without them: the defaults where they cannot be read now. */
export async function usualSettings(dataFolder: string): Promise<Settings> {
  const settings = await loadSettings(dataFolder);
  return settings.ok ? settings.value : defaultSettings;
}

/** The path of the folder whose templates are listed, where one is named. */
export async function loadTemplateFolder(dataFolder: string): Promise<Result<string | undefined, Failure>> {
  const stored = await loadStored(dataFolder);
  return stored.ok ? ok(stored.value.templateFolder) : stored;
}

export const changeSettings = (dataFolder: string, change: SettingsChange): Promise<Result<null, Failure>> =>
  edit(dataFolder, (stored) => changedSettings(stored, change));

export const saveTemplateFolder = (dataFolder: string, path: string | undefined): Promise<Result<null, Failure>> =>
  edit(dataFolder, ({ templateFolder: _, ...settings }) => ({
    ...settings,
    ...(path !== undefined && { templateFolder: path }),
  }));

const inTurn = new InTurn();

const edit = (dataFolder: string, change: (stored: Stored) => Stored): Promise<Result<null, Failure>> =>
  inTurn.run(dataFolder, async () => {
    const stored = await loadStored(dataFolder);
    if (!stored.ok) return stored;
    const json = JSON.stringify(change(stored.value), null, 2);
    const saved = await saveFile(settingsPath(dataFolder), new TextEncoder().encode(json));
    return saved.ok ? ok(null) : saved;
  });

/** A file of a later version counts as unreadable: it is set aside with its name, and nothing of it is lost. */
async function loadStored(dataFolder: string): Promise<Result<Stored, Failure>> {
  const json = await readText(settingsPath(dataFolder));
  if (!json.ok) return json;
  if (json.value === undefined) return ok(defaultSettings);
  try {
    return ok(storedSchema.parse(migrateSettings(JSON.parse(json.value))));
  } catch {
    const aside = await setAside(dataFolder);
    return aside.ok ? ok(defaultSettings) : aside;
  }
}

/** Undefined where there is no such file. */
async function readText(path: string): Promise<Result<string | undefined, Failure>> {
  try {
    return ok(await readFile(path, "utf8"));
  } catch (error) {
    return systemCode(error) === "ENOENT" ? ok(undefined) : err(readingFailure(error, basename(path)));
  }
}

/** Under the first name that is free: settings.broken.json, settings.broken-2.json, … */
async function setAside(dataFolder: string): Promise<Result<null, Failure>> {
  for (let count = 1; ; count += 1) {
    const name = `settings.broken${count === 1 ? "" : `-${count}`}.json`;
    const there = await readText(join(dataFolder, name));
    if (there.ok && there.value === undefined) return moveAside(settingsPath(dataFolder), join(dataFolder, name));
  }
}

async function moveAside(from: string, to: string): Promise<Result<null, Failure>> {
  try {
    await rename(from, to);
    return ok(null);
  } catch (error) {
    return err(savingFailure(error, basename(from)));
  }
}
