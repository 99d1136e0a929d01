/** The host that every shell stands on: the contract's handlers over drafts, files and worker processes. */
import { mkdir } from "node:fs/promises";
import type { Environment } from "#core/environment.ts";
import { type CallName, contract } from "#core/ipc/contract.ts";
import { type Failure, failure } from "#core/ipc/failure.ts";
import { err, type Result } from "#core/result.ts";
import { ClientEvents } from "./client-events.ts";
import { DraftDesk } from "./drafts/draft-desk.ts";
import { displayName, FileHandles } from "./files/file-handles.ts";
import { sweepStrays } from "./files/stray-file.ts";
import { appHandlers } from "./handlers/app-handlers.ts";
import { documentHandlers } from "./handlers/document-handlers.ts";
import { draftHandlers } from "./handlers/draft-handlers.ts";
import type { Parts } from "./handlers/parts.ts";
import { projectHandlers } from "./handlers/project-handlers.ts";
import { templateHandlers } from "./handlers/template-handlers.ts";
import type { CallContext, Handlers, Host, Shell } from "./host.ts";
import { KeptEdits, withWholeEdits } from "./kept-edits.ts";
import { accountOf, bugNoter, type NoteBug } from "./note-bug.ts";
import { programVersion } from "./program-version.ts";
import { loadTemplateFolder } from "./settings/settings-file.ts";
import { loadDocumentStrings } from "./templates/document-strings.ts";
import { loadTemplates } from "./templates/load-templates.ts";
import { type LibraryOptions, TemplateLibrary } from "./templates/template-library.ts";
import { readyInTime } from "./workers/ready-in-time.ts";
import { WorkerPool } from "./workers/worker-pool.ts";

export type HostOptions = {
  /** Where drafts and settings are kept; made where it is missing. */
  readonly dataFolder: string;
  /** Where the program's templates, words and packages lie. */
  readonly programFolder: string;
  readonly shell: Shell;
  readonly environment: Environment;
};

/** Of worker processes: one for the preview, one that reads meanwhile. */
const poolSize = 2;
const workerIdleSeconds = 300;

/** Rejects where the data folder cannot be made or the program's own files are broken. */
export async function createHost(options: HostOptions): Promise<Host> {
  const { dataFolder, programFolder, shell, environment } = options;
  const events = new ClientEvents();
  const noteBug = bugNoter(dataFolder);
  const pool = new WorkerPool({ spawn: shell.spawnWorker, noteBug, size: poolSize, idleSeconds: workerIdleSeconds });
  pool.warm(["read"], "soon");
  const ready = readyInTime(pool);
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  await sweepStrays(dataFolder);
  const send: Parts["send"] = (event, client) => events.send(event, client);
  const sendToOthers: Parts["sendToOthers"] = (event, client) => events.sendToOthers(event, client);
  const desk = new DraftDesk({ dataFolder, environment, send });
  await desk.prepare();
  const handles = new FileHandles(() => environment.newId());
  const library = new TemplateLibrary({
    dataFolder,
    environment,
    program: await programVersion(programFolder),
    builtIn: await loadTemplates(programFolder),
    lintForm: formLint(pool),
    onChange: () => events.send({ type: "templatesChanged" }),
  });
  const folder = await loadTemplateFolder(dataFolder);
  await library.prepare(folder.ok ? folder.value : undefined);
  const documentStrings: Parts["documentStrings"] = (language) => loadDocumentStrings(programFolder, language);
  const parts: Parts = { ...options, desk, pool, ready, handles, library, documentStrings, send, sendToOthers };
  const handlers = allHandlers(parts);
  const keptEdits = new KeptEdits();
  return {
    call: async (name, request, context) => {
      const whole = withWholeEdits(keptEdits, request, context.client);
      return whole.ok ? answerCall(handlers, noteBug, name, whole.value, context) : whole;
    },
    subscribe: (client, listener) => {
      ready.windowCame();
      return events.subscribe(client, listener);
    },
    disconnect: (client) => {
      keptEdits.forget(client);
      void desk.closeAll(client);
    },
    openFile: (path, client) =>
      events.sendToOne({ type: "openRequested", handle: handles.add(path), name: displayName(path) }, client),
    send: (event, client) => events.send(event, client),
    close: async () => {
      ready.stop();
      library.close();
      await desk.closeAll();
      pool.close();
    },
  };
}

const allHandlers = (parts: Parts): Handlers => ({
  ...appHandlers(parts),
  ...draftHandlers(parts),
  ...documentHandlers(parts),
  ...projectHandlers(parts),
  ...templateHandlers(parts),
});

async function answerCall(
  handlers: Handlers,
  noteBug: NoteBug,
  name: string,
  request: unknown,
  context: CallContext,
): Promise<Result<unknown, Failure>> {
  if (!isCallName(name)) return err(failure("requestInvalid", { name }));
  const parsed = contract[name].request.safeParse(request);
  if (!parsed.success) return err(failure("requestInvalid", { name, reason: parsed.error.message }));
  try {
    const handler = handlers[name] as (request: unknown, context: CallContext) => Promise<Result<unknown, Failure>>;
    return await handler(parsed.data, context);
  } catch (error) {
    return err(failure("unexpected", { reference: noteBug(accountOf(error)) }));
  }
}

const isCallName = (name: string): name is CallName => Object.hasOwn(contract, name);

/** What the list says of a form. */
const formLint =
  (pool: WorkerPool): LibraryOptions["lintForm"] =>
  (form, name) =>
    pool.run({ kind: "lintForm", form, name }, new AbortController().signal);
