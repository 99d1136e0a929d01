/** Opens an address in the analyst's browser, where there is a display. */
import { spawn } from "node:child_process";

export function openBrowser(address: string): void {
  const opener = openerFor(process.platform, process.env);
  if (!opener) return;
  const [command, ...words] = opener;
  const child = spawn(command, [...words, address], { stdio: "ignore", detached: true });
  child.once("error", () => undefined);
  child.unref();
}

type Opener = readonly [command: string, ...words: string[]];

export function openerFor(platform: NodeJS.Platform, variables: NodeJS.ProcessEnv): Opener | undefined {
  if (platform === "win32") return ["rundll32", "url.dll,FileProtocolHandler"];
  if (platform === "darwin") return ["open"];
  return variables["DISPLAY"] || variables["WAYLAND_DISPLAY"] ? ["xdg-open"] : undefined;
}
