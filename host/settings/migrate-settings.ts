/** Settings of earlier versions, brought to today's: nothing that they said is lost. */
import { defaultSettings, settingsVersion } from "#core/ipc/settings.ts";

/** What is no settings file, or of a later version, comes back as it is. */
export function migrateSettings(stored: unknown): unknown {
  if (!isObject(stored) || stored["version"] !== 1) return stored;
  const defaults = isObject(stored["defaults"]) ? stored["defaults"] : {};
  return {
    ...defaultSettings,
    ...stored,
    version: settingsVersion,
    defaults: { ...defaultSettings.defaults, ...defaults },
  };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
