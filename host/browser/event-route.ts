/** GET /events: the host's events for one tab, as server-sent events; a tab that stays away is gone. */
import type { ServerResponse } from "node:http";
import type { ClientId, Host } from "../host.ts";

/** A reload is no leaving. */
const graceMilliseconds = 5000;
/** Often enough that a dead connection is noticed. */
const heartbeatMilliseconds = 20_000;

export class EventStreams {
  readonly #host: Host;
  readonly #open = new Map<ClientId, number>();

  constructor(host: Host) {
    this.#host = host;
  }

  connect(client: ClientId, response: ServerResponse): void {
    response.writeHead(200, { "Content-Type": "text/event-stream; charset=utf-8" });
    response.write(": open\n\n");
    this.#count(client, 1);
    const end = this.#host.subscribe(client, (event) => response.write(`data: ${JSON.stringify(event)}\n\n`));
    const heartbeat = setInterval(() => response.write(": here\n\n"), heartbeatMilliseconds);
    response.once("close", () => {
      clearInterval(heartbeat);
      end();
      this.#count(client, -1);
      setTimeout(() => this.#leave(client), graceMilliseconds).unref();
    });
  }

  #leave(client: ClientId): void {
    if (!this.#open.has(client)) this.#host.disconnect(client);
  }

  #count(client: ClientId, change: number): void {
    const count = (this.#open.get(client) ?? 0) + change;
    if (count > 0) this.#open.set(client, count);
    else this.#open.delete(client);
  }
}
