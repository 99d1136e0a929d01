/** A folder that may be there already, with those above it. */
import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { type Failure, failure } from "#core/ipc/failure.ts";
import { err, ok, type Result } from "#core/result.ts";
import { savingFailure, systemCode } from "./system-error.ts";

export async function makeFolder(path: string): Promise<Result<null, Failure>> {
  try {
    await make(path);
    return ok(null);
  } catch (error) {
    const isFile = ["EEXIST", "ENOTDIR"].includes(systemCode(error) ?? "");
    return err(isFile ? failure("targetNotFolder", { name: path }) : savingFailure(error, path));
  }
}

/** Level by level: Node's own `recursive` tries without end where a system says ENOENT of a place that it has. */
async function make(path: string): Promise<void> {
  const error = await failureOf(mkdir(path));
  if (error === undefined || (systemCode(error) === "EEXIST" && (await stat(path)).isDirectory())) return;
  if (systemCode(error) !== "ENOENT" || dirname(path) === path) throw error;
  await make(dirname(path));
  await mkdir(path);
}

const failureOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => undefined,
    (error: unknown) => error,
  );
