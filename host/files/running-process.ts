/** Whether a process of this computer still runs. */
import { systemCode } from "./system-error.ts";

/** A process that belongs to another user counts as running. */
export function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return systemCode(error) === "EPERM";
  }
}
