/** The real clock and real randomness. */
import { randomUUID } from "node:crypto";
import type { Environment } from "#core/environment.ts";

export const systemEnvironment: Environment = { now: () => new Date().toISOString(), newId: () => randomUUID() };
