/** What the page of the real `main.ts` may not do. Settings as they are given to Electron; its runtime is not here. */
import { expect, test } from "vitest";
import { ContentsDouble, Refusable } from "./testing/electron-double.ts";
import { type StartedDesktop, startDesktop } from "./testing/start-desktop.ts";

/** What a listener of the page's contents makes of an event that it could refuse. */
const isRefused = ({ windows }: StartedDesktop, name: string): boolean => {
  const event = new Refusable();
  windows[0]?.webContents.emit(name, event);
  return event.defaultPrevented;
};

test("every renderer is sandboxed, and that is said before Electron is ready", async () => {
  const { app } = await startDesktop();
  expect(app.calls.slice(0, 2)).toEqual([["enableSandbox"], ["ready"]]);
});

test("the window's page is isolated and without Node", async () => {
  const { windows } = await startDesktop();
  expect(windows[0]?.options.webPreferences).toEqual({
    preload: expect.stringMatching(/dist[\\/]electron[\\/]preload\.cjs$/),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: true,
  });
});

test("a released program has no developer tools", async () => {
  const { windows } = await startDesktop({ isPackaged: true });
  expect(windows[0]?.options.webPreferences?.devTools).toBe(false);
});

test.each(["will-navigate", "will-frame-navigate", "will-redirect"])("a page cannot leave: %s", async (name) => {
  expect(isRefused(await startDesktop(), name)).toBe(true);
});

test("a page cannot embed another", async () => {
  expect(isRefused(await startDesktop(), "will-attach-webview")).toBe(true);
});

test("a page cannot open a window", async () => {
  const { windows } = await startDesktop();
  const details = { url: "https://example.org/" } as Electron.HandlerDetails;
  expect(windows[0]?.webContents.windowOpen?.(details)).toEqual({ action: "deny" });
});

test("contents that came by another way are held by the same rules", async () => {
  const { app } = await startDesktop();
  const contents = new ContentsDouble();
  app.emit("web-contents-created", {}, contents);
  const event = new Refusable();
  contents.emit("will-navigate", event);
  expect(event.defaultPrevented).toBe(true);
});

const someContents = {} as Electron.WebContents;

test("a page gets no permission that it asks for", async () => {
  const { defaultSession } = await startDesktop();
  const given: boolean[] = [];
  const details = {} as Electron.PermissionRequest;
  for (const permission of ["media", "geolocation", "notifications", "clipboard-read"] as const) {
    defaultSession.permissionRequest?.(someContents, permission, (granted) => given.push(granted), details);
  }
  expect(given).toEqual([false, false, false, false]);
});

test("a page that looks whether it has a permission finds none", async () => {
  const { defaultSession } = await startDesktop();
  const details = {} as Electron.PermissionCheckHandlerHandlerDetails;
  expect(defaultSession.permissionCheck?.(someContents, "clipboard-read", "precis://app", details)).toBe(false);
});

test("a page gets no device", async () => {
  const { defaultSession } = await startDesktop();
  expect(defaultSession.devicePermission?.({} as Electron.DevicePermissionHandlerHandlerDetails)).toBe(false);
});

test("a page cannot record the screen", async () => {
  const { defaultSession } = await startDesktop();
  const streams: unknown[] = [];
  const request = {} as Electron.DisplayMediaRequestHandlerHandlerRequest;
  defaultSession.displayMedia?.(request, (given) => streams.push(given));
  expect(streams).toEqual([null]);
});

test("a page cannot download", async () => {
  const { defaultSession } = await startDesktop();
  const event = new Refusable();
  defaultSession.emit("will-download", event);
  expect(event.defaultPrevented).toBe(true);
});

test.each([
  ["precis://app/index.html", false],
  ["blob:precis://app/0b1c", false],
  ["data:image/png;base64,AA==", false],
  ["devtools://devtools/bundled/inspector.html", false],
  ["precis://other/index.html", true],
  ["https://example.org/", true],
  ["http://127.0.0.1:8080/", true],
  ["ws://example.org/", true],
  ["file:///etc/passwd", true],
  ["ftp://example.org/", true],
  ["chrome-extension://abc/x.js", true],
])("nothing is sent anywhere: a request for %s is cancelled: %s", async (url, cancel) => {
  const { defaultSession } = await startDesktop();
  const responses: Electron.CallbackResponse[] = [];
  const details = { url } as Electron.OnBeforeRequestListenerDetails;
  defaultSession.beforeRequest?.(details, (response) => responses.push(response));
  expect(responses).toEqual([{ cancel }]);
});

test("Chromium's spell checker is off, and fetches no dictionary", async () => {
  const { defaultSession } = await startDesktop();
  expect(defaultSession.spelling).toEqual([
    ["enabled", false],
    ["languages", []],
  ]);
});

test("the program's own scheme has an origin like https, and no way round the content security policy", async () => {
  const { protocol } = await startDesktop();
  expect(protocol.schemes).toEqual([
    { scheme: "precis", privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
});

test("the window shows the program's own page", async () => {
  const { windows } = await startDesktop();
  expect(windows.map(({ calls }) => calls)).toEqual([[["loadURL", "precis://app/index.html"]]]);
});

test.each(["remote-debugging-port", "remote-debugging-pipe"])(
  "a released program does not run with --%s",
  async (name) => {
    const { app, windows } = await startDesktop({ isPackaged: true, switches: { [name]: "" } });
    expect([app.calls, windows]).toEqual([[["enableSandbox"], ["exit", 1], ["ready"]], []]);
  },
);

test("from its sources it does: its end-to-end tests come that way", async () => {
  const { windows } = await startDesktop({ switches: { "remote-debugging-port": "0" } });
  expect(windows).toHaveLength(1);
});
