/** The contract over Electron's IPC: checks who speaks, then hands calls to the host and its events to the page. */
import type { IpcMain, IpcMainEvent, IpcMainInvokeEvent, WebContents } from "electron";
import type { CallName } from "#core/ipc/contract.ts";
import { failure } from "#core/ipc/failure.ts";
import { err } from "#core/result.ts";
import type { ClientId, Host } from "#host/host.ts";
import { channels } from "./channels.ts";
import { appOrigin } from "./origin.ts";

export type IpcOptions = {
  readonly ipcMain: Pick<IpcMain, "handle" | "on">;
  readonly host: Host;
  /** The page of this client listens from now on. */
  readonly onListening: (client: ClientId) => void;
  /** A call of this name has succeeded. */
  readonly onDone: (name: CallName) => void;
  /** A file could not be written, and the page that would say so has gone. */
  readonly onNotWritten: () => void;
  /** A page tells what became of that for which it held its window back. */
  readonly onLeave: (state: unknown) => void;
};

/** One page: its calls under way by their id, whether it has gone, and the end of its subscription. */
type Line = { readonly calls: Map<string, UnderWay>; isGone: boolean; endEvents: () => void };
type UnderWay = { readonly abort: AbortController; readonly answer: Promise<unknown> };

/** Settles when every call now under way is answered. */
export type Settled = () => Promise<void>;

export function setupIpc({ ipcMain, host, onListening, onDone, onNotWritten, onLeave }: IpcOptions): Settled {
  const lines = new Map<ClientId, Line>();
  const lineOf = (page: WebContents): Line => {
    const client = clientOf(page);
    const line = lines.get(client) ?? openLine();
    if (!lines.has(client)) page.once("destroyed", () => void closeLine(client, line));
    lines.set(client, line);
    return line;
  };
  // What the page sent as it closed (its last save) is let finish before the client is gone for the host.
  const closeLine = async (client: ClientId, line: Line) => {
    line.endEvents();
    line.isGone = true;
    await settled(line);
    lines.delete(client);
    host.disconnect(client);
  };

  ipcMain.handle(channels.call, (event, name: unknown, request: unknown, callId: unknown) => {
    refuseStrangers(event);
    if (typeof name !== "string" || typeof callId !== "string") return err(failure("requestInvalid"));
    const line = lineOf(event.sender);
    const { calls } = line;
    if (calls.has(callId)) return err(failure("requestInvalid"));
    const abort = new AbortController();
    const answer = host.call(name, request, { client: clientOf(event.sender), signal: abort.signal });
    calls.set(callId, { abort, answer });
    return answer
      .finally(() => calls.delete(callId))
      .then((result) => {
        if (result.ok) onDone(name as CallName);
        else if (line.isGone && delivering.has(name) && result.failure.code !== "cancelled") onNotWritten();
        return result;
      });
  });

  ipcMain.on(channels.cancel, (event, callId: unknown) => {
    refuseStrangers(event);
    if (typeof callId === "string") lineOf(event.sender).calls.get(callId)?.abort.abort();
  });

  ipcMain.on(channels.subscribe, (event) => {
    refuseStrangers(event);
    const page = event.sender;
    const line = lineOf(page);
    // A page that was loaded anew listens anew; the old one's listener is gone with it.
    line.endEvents();
    line.endEvents = host.subscribe(clientOf(page), (shellEvent) => page.send(channels.event, shellEvent));
    onListening(clientOf(page));
  });

  ipcMain.on(channels.leave, (event, state: unknown) => {
    refuseStrangers(event);
    onLeave(state);
  });

  return async () => {
    await Promise.all([...lines.values()].map(settled));
  };
}

const clientOf = (page: Pick<WebContents, "id">): ClientId => String(page.id);

/** Calls that write a file where the analyst wants it. A briefing's own saves hold their window back (leaving.ts). */
const delivering: ReadonlySet<string> = new Set<CallName>([
  "exportDocument",
  "exportThroughForm",
  "exportTemplate",
  "saveProject",
]);

const openLine = (): Line => ({ calls: new Map(), isGone: false, endEvents: () => {} });

const settled = async ({ calls }: Line): Promise<void> => {
  await Promise.allSettled([...calls.values()].map(({ answer }) => answer));
};

/** A message counts only from the main frame of the program's own page; any other is a bug or an attack. */
function refuseStrangers({ senderFrame }: Pick<IpcMainInvokeEvent | IpcMainEvent, "senderFrame">): void {
  if (senderFrame?.parent !== null || senderFrame.origin !== appOrigin) throw new Error("Refused: unknown sender");
}
