/**
 * The desktop shell, from top to bottom: what must be said before Electron is ready, then the program's parts. It
 * decides nothing about briefings; those are the host's.
 */
import { join } from "node:path";
import { app, dialog, ipcMain, Menu, nativeTheme, protocol, session } from "electron";
import { createHost } from "#host/create-host.ts";
import { defaultDataFolder } from "#host/data-folder.ts";
import type { Host } from "#host/host.ts";
import { systemEnvironment } from "#host/system-environment.ts";
import { setupIpc } from "./ipc.ts";
import { setupLeaving } from "./leaving.ts";
import { menuTemplate } from "./menu.ts";
import { loadMenuWords, type MenuWords } from "./menu-words.ts";
import { createOpenFiles, setupOpenFiles } from "./open-files.ts";
import { appId } from "./origin.ts";
import { setupProtocol, setupScheme } from "./protocol.ts";
import { setupQuit } from "./quit.ts";
import { isOpenToDebuggers, setupContents, setupSession } from "./security.ts";
import { electronShell } from "./shell.ts";
import { loadSettings, wantedLanguages } from "./shell-settings.ts";
import { type MainWindow, setupWindow } from "./window.ts";
import { windowStateFile } from "./window-state-file.ts";

/** Sources and package have the same folders; in the package this is the asar. */
const programFolder = app.getAppPath();
const built = (name: string): string => join(programFolder, "dist", name);
const files = createOpenFiles();
let window: MainWindow | undefined;

const dataFolder = setupDataFolder();
if (process.platform === "win32") app.setAppUserModelId(appId);
app.enableSandbox();
setupScheme(protocol);
setupContents(app);

if (isOpenToDebuggers(app, app.commandLine)) app.exit(1);
else if (!app.requestSingleInstanceLock()) app.exit(0);
else {
  const show = () => window?.show();
  setupOpenFiles({ app, files, argv: process.argv, workingDirectory: process.cwd(), show });
  // Not awaited: Electron is ready only after this module has run to its end.
  app.whenReady().then(openProgram).catch(failToStart);
}

async function openProgram(): Promise<void> {
  setupSession(session.defaultSession);
  setupProtocol(session.defaultSession.protocol, built("renderer"));

  let words = loadWords(app.getPreferredSystemLanguages());
  const host = await createHost({
    dataFolder,
    programFolder,
    environment: systemEnvironment,
    shell: electronShell({ worker: built("electron/worker.js"), words: () => words }),
  });
  const followSettings = async () => {
    const settings = await loadSettings(host);
    nativeTheme.themeSource = settings.theme === "contrast" ? "system" : settings.theme;
    words = loadWords(wantedLanguages(settings, app.getPreferredSystemLanguages()));
    setupMenu(words, host);
  };
  const leaving = setupLeaving({ app, words: () => words.leaving });
  const calls = setupIpc({
    ipcMain,
    host,
    onListening: (client) => files.deliverTo((path) => host.openFile(path, client)),
    onDone: (name) => void (name === "saveSettings" && followSettings()),
    onNotWritten: () => dialog.showErrorBox(words.notWritten.title, words.notWritten.text),
    onLeave: leaving.hear,
  });
  await followSettings();

  const store = windowStateFile(join(app.getPath("userData"), "window.json"));
  const settled = () => Promise.all([calls(), store.settled()]);
  setupQuit({ app, settled, close: host.close, words: () => words.quitting });
  window = setupWindow({
    preload: built("electron/preload.cjs"),
    store,
    onOpened: leaving.watch,
    onClosed: () => files.deliverTo(undefined),
    onPageLost: (reason) => dialog.showErrorBox(words.pageStopped.title, `${words.pageStopped.text}\n\n${reason}`),
  });
}

/** The drafts of the other shells, unless a folder was named for all that this one keeps. */
function setupDataFolder(): string {
  const named = app.commandLine.getSwitchValue("user-data-dir");
  if (named) app.setPath("userData", named);
  return named || defaultDataFolder();
}

const loadWords = (languages: readonly string[]): MenuWords =>
  loadMenuWords(join(programFolder, "assets/locales"), languages);

function setupMenu(words: MenuWords, host: Host): void {
  const template = menuTemplate({
    platform: process.platform,
    name: app.name,
    words,
    withDevTools: !app.isPackaged,
    send: (command) => {
      window?.show();
      host.send({ type: "menuCommand", command });
    },
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

function failToStart(reason: unknown): void {
  const { title, text } = loadWords(app.getPreferredSystemLanguages()).startFailed;
  dialog.showErrorBox(title, `${text}\n\n${String(reason)}`);
  app.exit(1);
}
