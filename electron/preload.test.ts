/** What the page gets of the shell: four functions, which pass on only the contract's calls. */
import { EventEmitter } from "node:events";
import { beforeEach, expect, test, vi } from "vitest";
import { callNames } from "#core/ipc/contract.ts";

type Exposed = {
  readonly call: (...values: readonly unknown[]) => Promise<unknown>;
  readonly cancel: (callId: unknown) => void;
  readonly leave: (state: unknown) => void;
  readonly subscribe: (listener: unknown) => () => void;
};

class IpcRendererDouble extends EventEmitter {
  readonly sent: unknown[][] = [];

  async invoke(...values: unknown[]): Promise<unknown> {
    this.sent.push(values);
    return { ok: true, value: {} };
  }
  send(...values: unknown[]): void {
    this.sent.push(values);
  }
}

let ipcRenderer: IpcRendererDouble;
let worlds: Record<string, unknown>;
let precis: Exposed;

beforeEach(async () => {
  ipcRenderer = new IpcRendererDouble();
  worlds = {};
  vi.resetModules();
  vi.doMock("electron", () => ({
    ipcRenderer,
    contextBridge: {
      exposeInMainWorld: (name: string, api: unknown) => {
        worlds[name] = api;
      },
    } satisfies Partial<Electron.ContextBridge>,
  }));
  await import("./preload.ts");
  precis = worlds["precis"] as Exposed;
});

test("the page gets four functions and nothing else", () => {
  const kinds = Object.entries(precis).map(([name, value]) => [name, typeof value]);
  expect([Object.keys(worlds), kinds]).toEqual([
    ["precis"],
    [
      ["call", "function"],
      ["cancel", "function"],
      ["leave", "function"],
      ["subscribe", "function"],
    ],
  ]);
});

test("every call of the contract is passed on", async () => {
  for (const name of callNames) await precis.call(name, { of: name }, name);
  expect(ipcRenderer.sent).toEqual(callNames.map((name) => ["precis:call", name, { of: name }, name]));
});

test.each([["readFile"], ["constructor"], ["__proto__"], ["precis:call"], [undefined], [["listDrafts"]]])(
  "a call that the contract does not know goes nowhere: %j",
  async (name) => {
    await expect(precis.call(name, {}, "1")).rejects.toThrow(TypeError);
    expect(ipcRenderer.sent).toEqual([]);
  },
);

test("a call without an id goes nowhere", async () => {
  await expect(precis.call("listDrafts", {}, undefined)).rejects.toThrow(TypeError);
  expect(ipcRenderer.sent).toEqual([]);
});

test("cancelling names the call", () => {
  precis.cancel("1");
  precis.cancel({});
  expect(ipcRenderer.sent).toEqual([["precis:cancel", "1"]]);
});

test("what became of the work in the window is told as a word", () => {
  precis.leave("kept");
  precis.leave({});
  expect(ipcRenderer.sent).toEqual([["precis:leave", "kept"]]);
});

test("listeners hear the event alone, without Electron's, until they end", () => {
  const heard: unknown[][] = [];
  const end = precis.subscribe((...values: unknown[]) => heard.push(values));
  ipcRenderer.emit("precis:event", { sender: ipcRenderer }, { type: "draftsChanged" });
  end();
  ipcRenderer.emit("precis:event", { sender: ipcRenderer }, { type: "draftsChanged" });
  expect(heard).toEqual([[{ type: "draftsChanged" }]]);
});

test("the first listener tells the shell that the page listens", () => {
  precis.subscribe(() => {});
  precis.subscribe(() => {});
  expect(ipcRenderer.sent).toEqual([["precis:subscribe"]]);
});

test("a listener that is no function is refused", () => {
  expect(() => precis.subscribe({})).toThrow(TypeError);
});
