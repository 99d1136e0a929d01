/** The browser shell's wire: calls as POST over loopback, events as one stream. */
import type { AbortSignalLike } from "#core/ipc/bridge.ts";
import { packMessage, unpackMessage } from "#core/ipc/framing.ts";
import type { Wire } from "#core/ipc/wire.ts";

/** Which tab this is, to the host: a draft belongs to one of them. */
export type ClientName = string;

/** Bytes that the browser still sends when the tab is gone: 64 KiB by the Fetch standard (4.6), less the headers. */
const mostKeptAlive = 60_000;

export const createHttpWire = (client: ClientName): Wire => ({
  call: async (name, request, signal) => {
    const body = packMessage(request);
    const response = await fetch(`/call/${name}`, {
      method: "POST",
      headers: { "Content-Type": "application/octet-stream", "X-Precis-Client": client },
      body,
      keepalive: name === "saveDraft" && body.length <= mostKeptAlive,
      signal: signal === undefined ? null : asAbortSignal(signal),
    });
    if (!response.ok) throw new Error(`the shell answered ${response.status}`);
    return unpackMessage(new Uint8Array(await response.arrayBuffer()));
  },
  subscribe: (listener) => {
    const stream = new EventSource(`/events?client=${encodeURIComponent(client)}`);
    stream.addEventListener("message", (message) => listener(JSON.parse(message.data)));
    return () => stream.close();
  },
});

/** The core's signal as the DOM's own. */
function asAbortSignal(signal: AbortSignalLike): AbortSignal {
  if (signal instanceof AbortSignal) return signal;
  const controller = new AbortController();
  if (signal.aborted) controller.abort();
  else signal.addEventListener("abort", () => controller.abort(), { once: true });
  return controller.signal;
}

/** The browser's locks, of which all its tabs know. */
export type TabLocks = Pick<LockManager, "request">;

/** Milliseconds in which a tab that reloads has let go of its own name. */
const patience = 500;

/**
 * The tab's name, which outlives a reload but not the tab. A browser that duplicates a tab copies what it has stored:
 * a name that another tab holds is not taken.
 */
export async function nameOfThisTab(storage: Storage, locks: TabLocks): Promise<ClientName> {
  const key = "precis-client";
  const known = storage.getItem(key);
  if (known !== null && (await isHeld(known, locks))) return known;
  const fresh = crypto.randomUUID();
  storage.setItem(key, fresh);
  await isHeld(fresh, locks);
  return fresh;
}

/** Holds the name as long as the tab is there; false where another does. */
const isHeld = (name: ClientName, locks: TabLocks): Promise<boolean> =>
  new Promise((resolve) => {
    const hold = () => {
      resolve(true);
      return new Promise<never>(() => undefined);
    };
    const signal = AbortSignal.timeout(patience);
    locks.request(`precis-client ${name}`, { signal }, hold).catch(() => resolve(false));
  });
