/** The language of menus and dialogs: the one of the settings, else the system's. */
import { contract } from "#core/ipc/contract.ts";
import type { Host } from "#host/host.ts";

/** BCP 47 tags, the most wanted first. */
export async function wantedLanguages(host: Host, ofSystem: readonly string[]): Promise<readonly string[]> {
  const loaded = await host.call("loadSettings", {}, { client: "menu", signal: new AbortController().signal });
  const settings = loaded.ok ? contract.loadSettings.response.safeParse(loaded.value).data : undefined;
  return settings && settings.uiLanguage !== "system" ? [settings.uiLanguage, ...ofSystem] : ofSystem;
}
