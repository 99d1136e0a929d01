/** A tab's own name, as it comes from outside. */
import type { ClientId } from "../host.ts";

export const clientOf = (name: unknown): ClientId | undefined =>
  typeof name === "string" && /^[\w-]{1,64}$/.test(name) ? name : undefined;
