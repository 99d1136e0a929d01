import { afterEach, expect, test, vi } from "vitest";
import { packMessage, unpackMessage } from "#core/ipc/framing.ts";
import { createHttpWire, nameOfThisTab, type TabLocks } from "./http-wire.ts";
import { createWindowWire } from "./window-wire.ts";

afterEach(() => vi.unstubAllGlobals());

test("a call over loopback is one POST, named by its tab, bytes as they are", async () => {
  const sent: unknown[] = [];
  vi.stubGlobal("fetch", async (address: string, { method, headers, body, keepalive }: RequestInit) => {
    const client = new Headers(headers).get("X-Precis-Client");
    sent.push([address, method, client, unpackMessage(body as Uint8Array), keepalive]);
    return new Response(packMessage({ ok: true, value: { bytes: new Uint8Array([1, 2]) } }));
  });
  const wire = createHttpWire("tab-1");
  const answer = await wire.call("saveDraft", { bytes: new Uint8Array([3]) }, undefined);
  await wire.call("listDrafts", {}, undefined);
  expect(answer).toEqual({ ok: true, value: { bytes: new Uint8Array([1, 2]) } });
  expect(sent).toEqual([
    ["/call/saveDraft", "POST", "tab-1", { bytes: new Uint8Array([3]) }, true],
    ["/call/listDrafts", "POST", "tab-1", {}, false],
  ]);
});

test("an answer that is none is an error, for the bridge to word", async () => {
  vi.stubGlobal("fetch", async () => new Response("no", { status: 403 }));
  await expect(createHttpWire("tab-1").call("listDrafts", {}, undefined)).rejects.toThrow("403");
});

/** The tabs of one browser: what one of them holds, the others wait for in vain, until it lets all go. */
function tabs() {
  const held = new Set<string>();
  const request = async (name: string, _: LockOptions, granted: LockGrantedCallback<unknown>) => {
    if (held.has(name)) throw new DOMException("", "AbortError");
    held.add(name);
    return granted(null);
  };
  const locks = { request } as TabLocks;
  return { locks, reload: () => held.clear() };
}

test("a tab keeps its name over a reload, and another has another, also where it is a copy of the first", async () => {
  const storage = () => {
    const kept = new Map<string, string>();
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    } as Storage;
  };
  const { locks, reload } = tabs();
  const [one, another] = [storage(), storage()];
  const first = await nameOfThisTab(one, locks);
  expect(await nameOfThisTab(another, locks)).not.toBe(first);
  const copied = await nameOfThisTab(one, locks);
  expect(copied).not.toBe(first);
  reload();
  expect(await nameOfThisTab(one, locks)).toBe(copied);
});

test("calling off a call in Electron cancels that call, and only while it runs", async () => {
  const log: string[] = [];
  let answer: (value: unknown) => void = () => undefined;
  const wire = createWindowWire({
    call: (name, _, callId) => {
      log.push(`call ${name} ${callId.length}`);
      return new Promise((resolve) => {
        answer = resolve;
      });
    },
    cancel: (callId) => void log.push(`cancel ${callId.length}`),
    subscribe: () => () => undefined,
  });
  const first = new AbortController();
  const running = wire.call("previewDocument", {}, first.signal);
  first.abort();
  answer(1);
  await running;
  const second = new AbortController();
  const done = wire.call("listDrafts", {}, second.signal);
  answer(2);
  expect(await done).toBe(2);
  second.abort();
  expect(log).toEqual(["call previewDocument 36", "cancel 36", "call listDrafts 36"]);
});
