/** From a wire that carries values to the bridge that the UI speaks to: derived from the contract, the same for every shell. */
import { err, type Result } from "../result.ts";
import type { AbortSignalLike, Bridge } from "./bridge.ts";
import { type CallName, callNames, contract, type Request, type Response, shellEventSchema } from "./contract.ts";
import { type Failure, failure, failureSchema } from "./failure.ts";
import { createEditsSending } from "./sent-edits.ts";

/** One shell's way of carrying a call and the events; what comes back is checked by the bridge. */
export type Wire = {
  readonly call: (name: CallName, request: unknown, signal: AbortSignalLike | undefined) => Promise<unknown>;
  readonly subscribe: (listener: (event: unknown) => void) => () => void;
};

/** `window`: a name that no other window has, nor this one once it is loaded again. */
export function createBridge(wire: Wire, window: string): Bridge {
  const send = createEditsSending(window);
  const methods = callNames.map((name) => [name, bridgeMethod(wire, name, send)] as const);
  return { ...Object.fromEntries(methods), subscribe: (listener) => wire.subscribe(onlyEvents(listener)) } as Bridge;
}

const bridgeMethod = <Name extends CallName>(
  wire: Wire,
  name: Name,
  send: ReturnType<typeof createEditsSending>,
): Bridge[Name] =>
  (async (request: Request<Name>, options?: { readonly signal?: AbortSignalLike }) => {
    try {
      const answer = await send(request, (sent) => wire.call(name, sent, options?.signal));
      return parseAnswer(name, answer);
    } catch {
      return err(failure(options?.signal?.aborted ? "cancelled" : "connectionLost"));
    }
  }) as Bridge[Name];

/** Checks what came over the wire: a `Result` whose value is the call's response. */
function parseAnswer<Name extends CallName>(name: Name, answer: unknown): Result<Response<Name>, Failure> {
  const { ok, value, failure: reason } = answer as { ok?: unknown; value?: unknown; failure?: unknown };
  if (ok === true) return { ok, value: contract[name].response.parse(value) as Response<Name> };
  return err(failureSchema.parse(reason));
}

const onlyEvents = (listener: Parameters<Bridge["subscribe"]>[0]) => (event: unknown) => {
  const parsed = shellEventSchema.safeParse(event);
  if (parsed.success) listener(parsed.data);
};
