/** What no page may do, whatever it says: leave, open windows, ask for devices, download, reach the network. */
import type { App, CommandLine, Session, WebContents } from "electron";
import { appHost, appScheme } from "./origin.ts";

/** Every page of the program, from the moment it exists. */
export const setupContents = (app: App): void => {
  app.on("web-contents-created", (_, contents) => confine(contents));
};

function confine(contents: WebContents): void {
  contents.on("will-navigate", (event) => event.preventDefault());
  contents.on("will-frame-navigate", (event) => event.preventDefault());
  contents.on("will-redirect", (event) => event.preventDefault());
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
}

export function setupSession(session: Session): void {
  denyPermissions(session);
  denyDownloads(session);
  denyNetwork(session);
  // Chromium's spell checker fetches its dictionaries from the network.
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
}

function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, callback) => callback(null));
}

/** What is saved leaves through the host, whose saver reports failures; never through the page. */
const denyDownloads = (session: Session): void => {
  session.on("will-download", (event) => event.preventDefault());
};

const denyNetwork = (session: Session): void =>
  session.webRequest.onBeforeRequest(({ url }, callback) => callback({ cancel: !staysHere(url) }));

/** Whether an address is answered by the program itself. */
function staysHere(address: string): boolean {
  const { protocol, host } = new URL(address);
  if (protocol === `${appScheme}:`) return host === appHost;
  return protocol === "blob:" || protocol === "data:" || protocol === "devtools:";
}

const debuggingSwitches = ["remote-debugging-port", "remote-debugging-pipe", "remote-debugging-address"] as const;

/**
 * Whether the program was started with its pages open to a debugger. A released program refuses to run so; one run
 * from its sources may, because that is how its end-to-end tests reach it.
 */
export const isOpenToDebuggers = (app: Pick<App, "isPackaged">, commandLine: Pick<CommandLine, "hasSwitch">): boolean =>
  app.isPackaged && debuggingSwitches.some((name) => commandLine.hasSwitch(name));
