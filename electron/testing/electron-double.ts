/**
 * Stands in for the `electron` module where its runtime is not to be had. Every part is held to Electron's own types,
 * so that an API that changes fails to compile; what the runtime would do with a setting, no double can show.
 */
import { EventEmitter } from "node:events";
import type * as Electron from "electron";

export type DoubleOptions = {
  readonly isPackaged?: boolean;
  readonly isFirstInstance?: boolean;
  readonly switches?: Readonly<Record<string, string>>;
  readonly languages?: readonly string[];
  readonly appPath: string;
  readonly userData: string;
  readonly displays?: readonly Electron.Rectangle[];
  /** What the analyst answers to save dialogs, one after the other. */
  readonly saveAnswers?: readonly (string | undefined)[];
  /** And to the dialogs that ask for a folder. */
  readonly folderAnswers?: readonly (string | undefined)[];
  /** And to questions: the button's place, or none as long as nothing else takes the question away. */
  readonly answers?: readonly (number | "none")[];
};

type Handler<Setter extends (handler: never) => void> = NonNullable<Parameters<Setter>[0]>;
type Session = Electron.Session;

/** An event that a listener can refuse. */
export class Refusable implements Electron.Event {
  defaultPrevented = false;
  readonly preventDefault = (): void => {
    this.defaultPrevented = true;
  };
}

class AppDouble
  extends EventEmitter
  implements
    Pick<
      Electron.App,
      | "name"
      | "isPackaged"
      | "whenReady"
      | "requestSingleInstanceLock"
      | "getAppPath"
      | "getPath"
      | "getLocale"
      | "getPreferredSystemLanguages"
      | "enableSandbox"
      | "addRecentDocument"
      | "setAppUserModelId"
      | "setPath"
      | "exit"
      | "quit"
    >
{
  readonly calls: unknown[][] = [];
  readonly name = "Précis";
  readonly #options: DoubleOptions;
  #ready: () => void = () => {};
  readonly #whenReady = new Promise<void>((resolve) => {
    this.#ready = resolve;
  });

  constructor(options: DoubleOptions) {
    super();
    this.#options = options;
  }

  get isPackaged(): boolean {
    return this.#options.isPackaged ?? false;
  }
  get commandLine() {
    const switches = this.#options.switches ?? {};
    return {
      hasSwitch: (name: string) => name in switches,
      getSwitchValue: (name: string) => switches[name] ?? "",
    } satisfies Partial<Electron.CommandLine>;
  }
  becomeReady(): void {
    this.calls.push(["ready"]);
    this.#ready();
  }
  whenReady(): Promise<void> {
    return this.#whenReady;
  }
  requestSingleInstanceLock(): boolean {
    return this.#options.isFirstInstance ?? true;
  }
  getAppPath(): string {
    return this.#options.appPath;
  }
  getPath(name: Parameters<Electron.App["getPath"]>[0]): string {
    return name === "userData" ? this.#options.userData : `/home/analyst/${name}`;
  }
  setPath(name: Parameters<Electron.App["getPath"]>[0], path: string): void {
    this.calls.push(["setPath", name, path]);
  }
  getLocale(): string {
    return "en-US";
  }
  getPreferredSystemLanguages(): string[] {
    return [...(this.#options.languages ?? ["en-GB"])];
  }
  enableSandbox(): void {
    this.calls.push(["enableSandbox"]);
  }
  setAppUserModelId(id: string): void {
    this.calls.push(["setAppUserModelId", id]);
  }
  addRecentDocument(path: string): void {
    this.calls.push(["addRecentDocument", path]);
  }
  exit(code?: number): void {
    this.calls.push(["exit", code]);
  }
  quit(): void {
    this.calls.push(["quit"]);
  }
}

export class FrameDouble implements Pick<Electron.WebFrameMain, "parent" | "origin"> {
  readonly parent: Electron.WebFrameMain | null;
  readonly origin: string;

  constructor(origin: string, parent: Electron.WebFrameMain | null = null) {
    this.origin = origin;
    this.parent = parent;
  }
}

export class ContentsDouble
  extends EventEmitter
  implements Pick<Electron.WebContents, "id" | "send" | "reload" | "setWindowOpenHandler">
{
  static lastId = 0;
  readonly id = ++ContentsDouble.lastId;
  readonly sent: unknown[][] = [];
  windowOpen: Parameters<Electron.WebContents["setWindowOpenHandler"]>[0] | undefined;

  reloads = 0;

  send(channel: string, ...values: unknown[]): void {
    this.sent.push([channel, ...values]);
  }
  reload(): void {
    this.reloads += 1;
  }
  setWindowOpenHandler(handler: NonNullable<ContentsDouble["windowOpen"]>): void {
    this.windowOpen = handler;
  }
}

export class WindowDouble
  extends EventEmitter
  implements
    Pick<
      Electron.BrowserWindow,
      | "loadURL"
      | "getNormalBounds"
      | "isMaximized"
      | "isMinimized"
      | "maximize"
      | "restore"
      | "show"
      | "focus"
      | "close"
      | "destroy"
    >
{
  readonly options: Electron.BrowserWindowConstructorOptions;
  readonly webContents = new ContentsDouble();
  readonly calls: unknown[][] = [];
  bounds: Electron.Rectangle;
  maximised = false;
  minimised = false;

  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super();
    this.options = options;
    const { x = 0, y = 0, width = 0, height = 0 } = options;
    this.bounds = { x, y, width, height };
  }

  async loadURL(address: string): Promise<void> {
    this.calls.push(["loadURL", address]);
  }
  getNormalBounds(): Electron.Rectangle {
    return this.bounds;
  }
  isMaximized(): boolean {
    return this.maximised;
  }
  isMinimized(): boolean {
    return this.minimised;
  }
  maximize(): void {
    this.calls.push(["maximize"]);
  }
  restore(): void {
    this.calls.push(["restore"]);
  }
  show(): void {
    this.calls.push(["show"]);
  }
  focus(): void {
    this.calls.push(["focus"]);
  }
  close(): void {
    this.calls.push(["close"]);
  }
  destroy(): void {
    this.calls.push(["destroy"]);
    this.emit("closed");
  }
}

class SessionDouble
  extends EventEmitter
  implements
    Pick<
      Session,
      | "setPermissionRequestHandler"
      | "setPermissionCheckHandler"
      | "setDevicePermissionHandler"
      | "setDisplayMediaRequestHandler"
      | "setSpellCheckerEnabled"
      | "setSpellCheckerLanguages"
    >
{
  readonly spelling: unknown[][] = [];
  readonly protocol = new ProtocolDouble();
  permissionRequest: Handler<Session["setPermissionRequestHandler"]> | undefined;
  permissionCheck: Handler<Session["setPermissionCheckHandler"]> | undefined;
  devicePermission: Handler<Session["setDevicePermissionHandler"]> | undefined;
  displayMedia: Handler<Session["setDisplayMediaRequestHandler"]> | undefined;
  beforeRequest: Handler<Electron.WebRequest["onBeforeRequest"]> | undefined;

  readonly webRequest = {
    onBeforeRequest: (handler: NonNullable<SessionDouble["beforeRequest"]>): void => {
      this.beforeRequest = handler;
    },
  };

  setPermissionRequestHandler(handler: Parameters<Session["setPermissionRequestHandler"]>[0]): void {
    this.permissionRequest = handler ?? undefined;
  }
  setPermissionCheckHandler(handler: Parameters<Session["setPermissionCheckHandler"]>[0]): void {
    this.permissionCheck = handler ?? undefined;
  }
  setDevicePermissionHandler(handler: Parameters<Session["setDevicePermissionHandler"]>[0]): void {
    this.devicePermission = handler ?? undefined;
  }
  setDisplayMediaRequestHandler(handler: Parameters<Session["setDisplayMediaRequestHandler"]>[0]): void {
    this.displayMedia = handler ?? undefined;
  }
  setSpellCheckerEnabled(enable: boolean): void {
    this.spelling.push(["enabled", enable]);
  }
  setSpellCheckerLanguages(languages: string[]): void {
    this.spelling.push(["languages", languages]);
  }
}

export class ProtocolDouble implements Pick<Electron.Protocol, "registerSchemesAsPrivileged" | "handle"> {
  readonly schemes: Electron.CustomScheme[] = [];
  readonly handlers = new Map<string, Parameters<Electron.Protocol["handle"]>[1]>();

  registerSchemesAsPrivileged(schemes: Electron.CustomScheme[]): void {
    this.schemes.push(...schemes);
  }
  handle(scheme: string, handler: Parameters<Electron.Protocol["handle"]>[1]): void {
    this.handlers.set(scheme, handler);
  }
}

type IpcListener = (event: Electron.IpcMainInvokeEvent & Electron.IpcMainEvent, ...values: unknown[]) => unknown;

class IpcMainDouble implements Pick<Electron.IpcMain, "handle"> {
  readonly listeners = new Map<string, IpcListener>();

  handle(channel: string, listener: IpcListener): void {
    this.listeners.set(channel, listener);
  }
  on(channel: string, listener: IpcListener): this {
    this.listeners.set(channel, listener);
    return this;
  }
}

class WorkerDouble extends EventEmitter implements Pick<Electron.UtilityProcess, "postMessage" | "kill"> {
  readonly forked: Parameters<typeof Electron.utilityProcess.fork>;
  readonly received: unknown[] = [];
  killed = false;

  constructor(...forked: Parameters<typeof Electron.utilityProcess.fork>) {
    super();
    this.forked = forked;
  }
  postMessage(message: unknown): void {
    this.received.push(message);
  }
  kill(): boolean {
    this.killed = true;
    return true;
  }
}

export type ElectronDouble = ReturnType<typeof createElectronDouble>;

export function createElectronDouble(options: DoubleOptions) {
  const app = new AppDouble(options);
  const defaultSession = new SessionDouble();
  const protocol = new ProtocolDouble();
  const ipcMain = new IpcMainDouble();
  const windows: WindowDouble[] = [];
  /** Settles with the first window, or with the message that there will be none. */
  const { promise: opened, resolve: settleOpened } = Promise.withResolvers<void>();
  const workers: WorkerDouble[] = [];
  const menus: Electron.MenuItemConstructorOptions[][] = [];
  const errorBoxes: string[][] = [];
  const saveDialogs: Electron.SaveDialogOptions[] = [];
  const answers = [...(options.saveAnswers ?? [])];
  const openDialogs: Electron.OpenDialogOptions[] = [];
  const folderAnswers = [...(options.folderAnswers ?? [])];

  class BrowserWindow extends WindowDouble {
    constructor(windowOptions: Electron.BrowserWindowConstructorOptions) {
      super(windowOptions);
      windows.push(this);
      settleOpened();
      app.emit("web-contents-created", {}, this.webContents);
    }
    static fromWebContents(contents: unknown): WindowDouble | null {
      return windows.find(({ webContents }) => webContents === contents) ?? null;
    }
  }

  const displays = (options.displays ?? [{ x: 0, y: 0, width: 1920, height: 1040 }]).map((workArea, id) => ({
    id,
    workArea,
  }));
  const showSaveDialog = async (...given: unknown[]) => {
    saveDialogs.push(given.at(-1) as Electron.SaveDialogOptions);
    const filePath = answers.shift();
    return { canceled: filePath === undefined, filePath: filePath ?? "" } satisfies Electron.SaveDialogReturnValue;
  };

  const showOpenDialog = async (...given: unknown[]) => {
    openDialogs.push(given.at(-1) as Electron.OpenDialogOptions);
    const path = folderAnswers.shift();
    const filePaths = path === undefined ? [] : [path];
    return { canceled: path === undefined, filePaths } satisfies Electron.OpenDialogReturnValue;
  };

  const buttons = [...(options.answers ?? [])];
  const questions: Electron.MessageBoxOptions[] = [];
  const showMessageBox = async (...given: unknown[]) => {
    const question = given.at(-1) as Electron.MessageBoxOptions;
    questions.push(question);
    const answer = buttons.shift() ?? "none";
    if (answer === "none") await new Promise((resolve) => question.signal?.addEventListener("abort", resolve));
    const response = answer === "none" ? (question.cancelId ?? 0) : answer;
    return { response, checkboxChecked: false } satisfies Electron.MessageBoxReturnValue;
  };

  const nativeTheme: Pick<Electron.NativeTheme, "themeSource"> = { themeSource: "system" };
  const module: Readonly<Record<string, unknown>> = {
    app,
    BrowserWindow,
    ipcMain,
    nativeTheme,
    protocol,
    session: { defaultSession },
    screen: { getPrimaryDisplay: () => displays[0], getAllDisplays: () => displays },
    dialog: {
      showSaveDialog,
      showOpenDialog,
      showMessageBox,
      showErrorBox: (...words: Parameters<Electron.Dialog["showErrorBox"]>) => {
        errorBoxes.push(words);
        settleOpened();
      },
    } satisfies Pick<Electron.Dialog, "showSaveDialog" | "showOpenDialog" | "showMessageBox" | "showErrorBox">,
    Menu: {
      buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]) => template,
      setApplicationMenu: (menu: Electron.MenuItemConstructorOptions[]) => void menus.push(menu),
    },
    shell: {
      showItemInFolder: (path: string) => void app.calls.push(["showItemInFolder", path]),
    } satisfies Pick<Electron.Shell, "showItemInFolder">,
    utilityProcess: {
      fork: (...forked: Parameters<typeof Electron.utilityProcess.fork>) => {
        const worker = new WorkerDouble(...forked);
        workers.push(worker);
        return worker;
      },
    },
    webContents: {
      fromId: (id: number) => windows.map(({ webContents }) => webContents).find((contents) => contents.id === id),
    },
  };
  return {
    module,
    app,
    nativeTheme,
    defaultSession,
    protocol,
    ipcMain,
    windows,
    opened,
    workers,
    menus,
    errorBoxes,
    saveDialogs,
    openDialogs,
    questions,
  };
}
