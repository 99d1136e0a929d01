/** The names of files that are being written, and the sweeping of those whose program died over them. */
import { createHash, randomBytes } from "node:crypto";
import { readdir, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { isRunning } from "./running-process.ts";

const thisComputer = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
const pattern = /^\.precis-([0-9a-f]{8})-(\d+)-[0-9a-f]{16}\.tmp$/;

/** Says by whom it is written: the computer, for shared drives, and the process. */
export const strayName = (): string => `.precis-${thisComputer}-${process.pid}-${randomBytes(8).toString("hex")}.tmp`;

/** Removes what a process of this computer that is gone left half-written in the folder. What cannot be removed stays. */
export async function sweepStrays(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const strays = names.filter(isAbandoned).map((name) => rm(join(folder, name), { recursive: true, force: true }));
  await Promise.allSettled(strays);
}

function isAbandoned(name: string): boolean {
  const [, computer, writer] = pattern.exec(name) ?? [];
  return computer === thisComputer && !isRunning(Number(writer));
}
