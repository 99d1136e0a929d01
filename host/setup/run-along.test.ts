/** What `npm start` starts ends with whoever started it, and the other way round. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, expect, it } from "vitest";

const runAlong = pathToFileURL(join(import.meta.dirname, "run-along.mjs")).href;

/** Says that it is there, and stays until it is told to go, which it says as well. */
const program = `
  process.on("SIGTERM", () => { process.stdout.write("told to go\\n"); process.exit(7); });
  setInterval(() => {}, 1000);
  process.stdout.write("here, " + process.pid + "\\n");`;
const start = `
  import { runAlong } from ${JSON.stringify(runAlong)};
  process.exitCode = await runAlong(process.execPath, ["-e", ${JSON.stringify(program)}]);`;
/** Stands for npm: starts the start, waits, and is told nothing. */
const npm = `
  import { spawn } from "node:child_process";
  spawn(process.execPath, ["--input-type=module", "-e", ${JSON.stringify(start)}], { stdio: "inherit" });`;

/** Programs that are not known to have ended. */
const left = new Set<number>();
afterEach(() => {
  for (const id of left) process.kill(id, "SIGKILL");
  left.clear();
});

type Started = { readonly child: ChildProcess; readonly printed: () => string };

/** A process of that script, once the program below it is there. */
async function started(script: string): Promise<Started> {
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let printed = "";
  child.stdout.on("data", (data) => {
    printed += String(data);
  });
  await expect.poll(() => printed, { timeout: 20_000 }).toContain("\n");
  left.add(Number(printed.split(", ")[1]));
  return { child, printed: () => printed };
}

it.each(["SIGTERM", "SIGKILL"] as const)("npm ended by %s leaves no program behind", async (signal) => {
  const { child, printed } = await started(npm);
  child.kill(signal);
  // Whoever is left behind holds the pipe open.
  await once(child, "close");
  left.clear();
  expect(printed()).toMatch(/^here, \d+\ntold to go\n$/);
});

it.each(["SIGTERM", "SIGINT", "SIGHUP"] as const)(
  "%s is passed on, and the program's status is the start's",
  async (signal) => {
    const { child, printed } = await started(start);
    child.kill(signal);
    expect(await once(child, "close")).toEqual([7, null]);
    left.clear();
    expect(printed()).toMatch(/^here, \d+\ntold to go\n$/);
  },
);

it("a program that cannot be started is a failure", async () => {
  const script = start.replace("process.execPath,", '"/no/such/program",');
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], { stdio: "ignore" });
  expect(await once(child, "close")).toEqual([1, null]);
});
