/** `npm start [-- FILE…]`: everything that is needed, then the program: in Electron, or in the browser shell. */
import { resolve } from "node:path";
import { ensureBuilt } from "./build.mjs";
import { findElectron } from "./electron-runtime.mjs";
import { ensureInstalled, modernNode, projectFolder, withSetup } from "./ensure.mjs";
import { runAlong } from "./run-along.mjs";

const files = process.argv.slice(2).map((path) => resolve(process.env.INIT_CWD ?? process.cwd(), path));

await withSetup(async () => {
  ensureInstalled();
  ensureBuilt("renderer");
  const electron = hasDisplay() ? await findElectron({ fetchIt: true }) : { reason: "there is no display" };
  if (electron.path === undefined) return startBrowserShell(electron.reason);
  ensureBuilt("electron");
  return runAlong(electron.path, [projectFolder, ...files]);
});

function startBrowserShell(reason) {
  process.stdout.write(`Précis opens in the browser, because ${reason}.\n`);
  return runAlong(modernNode(), ["host/browser/serve.mjs", ...(hasDisplay() ? ["--open"] : []), ...files]);
}

function hasDisplay() {
  return process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}
