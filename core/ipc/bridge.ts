/** The UI's side of the contract: one method a contract entry, whichever shell stands behind it. */
import type { Result } from "../result.ts";
import type { CallName, Request, Response, ShellEvent } from "./contract.ts";
import type { Failure } from "./failure.ts";

export type CallOptions = { readonly signal?: AbortSignalLike };

/** As much of the DOM's AbortSignal as a call needs; the core has no DOM. */
export type AbortSignalLike = {
  readonly aborted: boolean;
  addEventListener(type: "abort", listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: "abort", listener: () => void): void;
};

export type Bridge = {
  readonly [Name in CallName]: (
    request: Request<Name>,
    options?: CallOptions,
  ) => Promise<Result<Response<Name>, Failure>>;
} & {
  /** Listens to the shell; the function given back ends it. */
  readonly subscribe: (listener: (event: ShellEvent) => void) => () => void;
};
