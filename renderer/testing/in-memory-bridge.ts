/** A bridge without a shell behind it, for tests: every call is noted, and answered as the test says. */
import type { Bridge } from "#core/ipc/bridge.ts";
import { type CallName, callNames, type Request, type Response, type ShellEvent } from "#core/ipc/contract.ts";
import { type Failure, failure } from "#core/ipc/failure.ts";
import { err, type Result } from "#core/result.ts";

export type Answers = {
  readonly [Name in CallName]?: (
    request: Request<Name>,
    signal: { readonly aborted: boolean } | undefined,
  ) => Result<Response<Name>, Failure> | Promise<Result<Response<Name>, Failure>>;
};

export type InMemoryBridge = {
  readonly bridge: Bridge;
  /** The names of the calls so far. */
  readonly calls: CallName[];
  readonly tell: (event: ShellEvent) => void;
};

/** What is not answered fails as a lost connection does. */
export function createInMemoryBridge(answers: Answers): InMemoryBridge {
  const calls: CallName[] = [];
  const listeners = new Set<(event: ShellEvent) => void>();
  const methods = callNames.map((name) => {
    const answer = answers[name] as ((request: unknown, signal: unknown) => unknown) | undefined;
    const method = async (request: unknown, options?: { readonly signal?: unknown }) => {
      calls.push(name);
      return answer === undefined ? err(failure("connectionLost")) : answer(request, options?.signal);
    };
    return [name, method] as const;
  });
  const subscribe: Bridge["subscribe"] = (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    bridge: { ...Object.fromEntries(methods), subscribe } as Bridge,
    calls,
    tell: (event) => {
      for (const listener of listeners) listener(event);
    },
  };
}
