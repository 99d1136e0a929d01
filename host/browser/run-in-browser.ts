/** The program in a browser, from its host's start to its end. */
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { createHost } from "../create-host.ts";
import { defaultDataFolder } from "../data-folder.ts";
import { programFolder } from "../files/program-folder.ts";
import { systemEnvironment } from "../system-environment.ts";
import { systemLocale } from "../system-locale.ts";
import { forkWorkers } from "../workers/fork-worker.ts";
import { whenParentEnds } from "./follow-parent.ts";
import { openBrowser } from "./open-browser.ts";
import { startServer } from "./start-server.ts";

/** Settles once the program is open; a signal, or the parent's end, ends the process. */
export async function runInBrowser(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { data: { type: "string" }, open: { type: "boolean", default: false } },
  });
  const host = await createHost({
    dataFolder: resolve(values.data ?? defaultDataFolder()),
    programFolder,
    environment: systemEnvironment,
    shell: { kind: "browser", locale: systemLocale(), spawnWorker: forkWorkers(programFolder) },
  });
  const server = await startServer(host, join(programFolder, "dist", "renderer"));
  for (const file of positionals) host.openFile(resolve(file));

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await server.stop();
    await host.close();
    process.exit(0);
  };
  process.once("SIGINT", stop);
  // Told twice, by a terminal and by the process that started it, it still ends in order.
  process.on("SIGTERM", stop);
  process.on("SIGHUP", stop);
  whenParentEnds(stop);

  process.stdout.write(`Précis is open at ${server.address}\n`);
  if (values.open) openBrowser(server.address);
}
