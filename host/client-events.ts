/** The shell's events on their way to the clients; a file opened before there is a client waits for the first. */
import type { ShellEvent } from "#core/ipc/contract.ts";
import type { ClientId } from "./host.ts";

type Listener = (event: ShellEvent) => void;

export class ClientEvents {
  readonly #listeners = new Map<ClientId, Set<Listener>>();
  #waiting: readonly ShellEvent[] = [];

  subscribe(client: ClientId, listener: Listener): () => void {
    const listeners = this.#listeners.get(client) ?? new Set();
    this.#listeners.set(client, listeners.add(listener));
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const event of waiting) listener(event);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.#listeners.get(client) === listeners) this.#listeners.delete(client);
    };
  }

  /** To one client, or to all where none is named. */
  send(event: ShellEvent, client?: ClientId): void {
    const groups = client === undefined ? [...this.#listeners.values()] : [this.#listeners.get(client) ?? []];
    for (const listeners of groups) for (const listener of listeners) listener(event);
  }

  sendToOthers(event: ShellEvent, client: ClientId): void {
    for (const other of this.#listeners.keys()) if (other !== client) this.send(event, other);
  }

  /** To the client named, else to the one that came last, else to the first that will come. */
  sendToOne(event: ShellEvent, client: ClientId | undefined = [...this.#listeners.keys()].at(-1)): void {
    if (client !== undefined && this.#listeners.has(client)) this.send(event, client);
    else this.#waiting = [...this.#waiting, event];
  }
}
