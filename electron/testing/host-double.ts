/** A host that notes what it is asked and answers when the test says so. */
import type { ShellEvent } from "#core/ipc/contract.ts";
import { ok, type Result } from "#core/result.ts";
import type { CallContext, ClientId, Host } from "#host/host.ts";

type Answer = Result<unknown, never> | Promise<Result<unknown, never>>;

export class HostDouble {
  /** Everything asked of it, in order: the method and its values. */
  readonly asked: unknown[][] = [];
  readonly contexts: CallContext[] = [];
  readonly answers = new Map<string, Answer>();
  readonly #listeners = new Set<{ readonly client: ClientId; readonly listener: (event: ShellEvent) => void }>();

  readonly host: Host = {
    call: async (name, request, context) => {
      this.asked.push(["call", name, request, context.client]);
      this.contexts.push(context);
      return this.answers.get(name) ?? ok({});
    },
    subscribe: (client, listener) => {
      this.asked.push(["subscribe", client]);
      const entry = { client, listener };
      this.#listeners.add(entry);
      return () => {
        this.asked.push(["unsubscribe", client]);
        this.#listeners.delete(entry);
      };
    },
    disconnect: (client) => void this.asked.push(["disconnect", client]),
    openFile: (path, client) => void this.asked.push(["openFile", path, client]),
    send: (event) => void this.asked.push(["send", event]),
    close: async () => void this.asked.push(["close"]),
  };

  tell(client: ClientId, event: ShellEvent): void {
    for (const entry of this.#listeners) if (entry.client === client) entry.listener(event);
  }

  /** What was asked of it by this method. */
  of(method: keyof Host): readonly unknown[][] {
    return this.asked.filter(([name]) => name === method);
  }
}
