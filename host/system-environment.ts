/** The real clock and real randomness. */
import type { Environment } from "#core/environment.ts";

export const systemEnvironment: Environment = { now: () => new Date().toISOString(), newId: () => crypto.randomUUID() };
