/** A folder of its own in the system's temporary one; whoever makes it removes it. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const scratchFolder = (): string => mkdtempSync(join(tmpdir(), "precis-bench-"));
