/** What the host is to a shell, and what a shell lends the host. */
import type { CallName, Request, Response, ShellEvent } from "#core/ipc/contract.ts";
import type { Failure } from "#core/ipc/failure.ts";
import type { Result } from "#core/result.ts";

/** One window or browser tab; a draft belongs to one of them at a time. */
export type ClientId = string;

export type CallContext = { readonly client: ClientId; readonly signal: AbortSignal };

export type Handlers = {
  readonly [Name in CallName]: (
    request: Request<Name>,
    context: CallContext,
  ) => Promise<Result<Response<Name>, Failure>>;
};

export type Host = {
  /** Parses the request, runs its handler, contains bugs as the failure `unexpected`. Never rejects. */
  readonly call: (name: string, request: unknown, context: CallContext) => Promise<Result<unknown, Failure>>;
  /** The shell's events for one client; the function given back ends it. */
  readonly subscribe: (client: ClientId, listener: (event: ShellEvent) => void) => () => void;
  /** The client is gone: what it held is free again. */
  readonly disconnect: (client: ClientId) => void;
  /** A file opened from outside (command line, double click, second instance): tells the client, by a handle. */
  readonly openFile: (path: string, client?: ClientId) => void;
  /** Tells a client what was chosen in a menu. */
  readonly send: (event: ShellEvent, client?: ClientId) => void;
  /** Ends the worker processes and frees what is held. */
  readonly close: () => Promise<void>;
};

/** What differs between the shells. */
export type Shell = {
  readonly kind: "browser" | "electron";
  /** BCP 47 tag. */
  readonly locale: string;
  /**
   * Asks where to save; the path, or undefined where the analyst closed the dialog. Absent in a shell that has no
   * dialogs: the bytes then go to the UI as a download.
   */
  readonly chooseTarget?: (suggestion: TargetSuggestion, client: ClientId) => Promise<string | undefined>;
  /** Asks for a folder; the path, or undefined where the analyst closed the dialog. Absent in a shell without dialogs. */
  readonly chooseFolder?: (client: ClientId) => Promise<string | undefined>;
  /** Shows a file in its folder. */
  readonly reveal?: (path: string) => void;
  /** Notes a file among the system's recent ones. */
  readonly noteRecent?: (path: string) => void;
  readonly spawnWorker: SpawnWorker;
};

export type TargetSuggestion = { readonly name: string; readonly extension: string };

/** Starts a worker process (child_process.fork, or Electron's utilityProcess) on the program's one worker entry. */
export type SpawnWorker = (limits: WorkerLimits) => WorkerPort;
export type WorkerLimits = { readonly oldSpaceMegabytes: number };

/** A worker process as the pool sees it; messages are structured clones. */
export type WorkerPort = {
  readonly send: (message: unknown) => void;
  readonly onMessage: (listener: (message: unknown) => void) => void;
  /** Once: it ended, by itself or not. */
  readonly onExit: (listener: (code: number | null) => void) => void;
  readonly kill: () => void;
};
