/** Where the program keeps drafts and settings: the platform's own place, or where PRECIS_DATA says. */
import { homedir } from "node:os";
import { join } from "node:path";

export function defaultDataFolder(
  variables: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string {
  const { PRECIS_DATA, APPDATA, XDG_DATA_HOME } = variables;
  if (PRECIS_DATA) return PRECIS_DATA;
  if (platform === "win32") return join(APPDATA ?? join(home, "AppData", "Roaming"), "Precis");
  if (platform === "darwin") return join(home, "Library", "Application Support", "Precis");
  return join(XDG_DATA_HOME ?? join(home, ".local", "share"), "precis");
}
