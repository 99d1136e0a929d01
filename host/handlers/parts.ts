/** What the handlers work with: made once by create-host.ts. */
import type { DocumentStrings } from "#core/compose/document-strings.ts";
import type { Environment } from "#core/environment.ts";
import type { ShellEvent } from "#core/ipc/contract.ts";
import type { Failure } from "#core/ipc/failure.ts";
import type { Result } from "#core/result.ts";
import type { DraftDesk } from "../drafts/draft-desk.ts";
import type { FileHandles } from "../files/file-handles.ts";
import type { ClientId, Shell } from "../host.ts";
import type { TemplateLibrary } from "../templates/template-library.ts";
import type { ReadyInTime } from "../workers/ready-in-time.ts";
import type { WorkerPool } from "../workers/worker-pool.ts";

export type Parts = {
  readonly shell: Shell;
  readonly environment: Environment;
  readonly programFolder: string;
  readonly dataFolder: string;
  readonly desk: DraftDesk;
  readonly pool: WorkerPool;
  readonly ready: ReadyInTime;
  readonly handles: FileHandles;
  readonly library: TemplateLibrary;
  /** The words of a document in that language; fails with `languageUnknown`. */
  readonly documentStrings: (language: string) => Promise<Result<DocumentStrings, Failure>>;
  /** To one client, or to all where none is named. */
  readonly send: (event: ShellEvent, client?: ClientId) => void;
  readonly sendToOthers: (event: ShellEvent, client: ClientId) => void;
};
