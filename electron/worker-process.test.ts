/** The host's workers are utility processes with a limit on memory. */
import { expect, test, vi } from "vitest";
import type { HostOptions } from "#host/create-host.ts";
import { startDesktop } from "./testing/start-desktop.ts";

async function spawn() {
  const { created, workers } = await startDesktop();
  const { shell } = created[0] as HostOptions;
  const port = shell.spawnWorker({ oldSpaceMegabytes: 512 });
  const [worker] = workers;
  if (!worker) throw new Error("No process was started");
  return { port, worker };
}

test("a worker is the built entry, limited in memory, in one time zone, without a mouth or what the user's variables say", async () => {
  vi.stubEnv("SECRET_TOKEN", "of another program");
  vi.stubEnv("SystemRoot", "C:\\Windows");
  const { worker } = await spawn();
  vi.unstubAllEnvs();
  expect(worker.forked).toEqual([
    expect.stringMatching(/dist[\\/]electron[\\/]worker\.js$/),
    [],
    {
      execArgv: ["--js-flags=--max-old-space-size=512"],
      env: { TZ: "UTC", LANG: "C.UTF-8", SystemRoot: "C:\\Windows" },
      serviceName: "precis-worker",
      stdio: "ignore",
    },
  ]);
});

test("messages go both ways, and it can be ended", async () => {
  const { port, worker } = await spawn();
  const heard: unknown[] = [];
  port.onMessage((message) => heard.push(message));
  port.send({ id: 1 });
  worker.emit("message", { id: 1, result: "done" });
  port.kill();
  expect([worker.received, heard, worker.killed]).toEqual([[{ id: 1 }], [{ id: 1, result: "done" }], true]);
});

test.each([
  ["by itself", 0, 0],
  ["with a status of its own", 3, 3],
  ["by abort, as V8 does for want of memory", 6, 134],
  ["by the system's killer", 9, 137],
])("an end %s is told once, in the codes that the host knows", async (_, given, told) => {
  const { port, worker } = await spawn();
  const codes: unknown[] = [];
  port.onExit((code) => codes.push(code));
  worker.emit("exit", given);
  worker.emit("exit", given);
  expect(codes).toEqual([told]);
});
