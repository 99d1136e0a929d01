/** The settings as far as the shell itself follows them: the language of menus and dialogs, light or dark. */
import { contract } from "#core/ipc/contract.ts";
import { defaultSettings, type Settings } from "#core/ipc/settings.ts";
import type { Host } from "#host/host.ts";

export async function loadSettings(host: Host): Promise<Settings> {
  const loaded = await host.call("loadSettings", {}, { client: "shell", signal: new AbortController().signal });
  const settings = loaded.ok ? contract.loadSettings.response.safeParse(loaded.value).data : undefined;
  return settings ?? defaultSettings;
}

/** BCP 47 tags, the most wanted first. */
export const wantedLanguages = ({ uiLanguage }: Settings, ofSystem: readonly string[]): readonly string[] =>
  uiLanguage === "system" ? ofSystem : [uiLanguage, ...ofSystem];
