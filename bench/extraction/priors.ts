/** What is believed of a sign before any text is read, with its reason in priors.json. */
import { readFileSync } from "node:fs";
import type { Kind } from "./training-set.ts";

export type Priors = ReadonlyMap<string, number>;

export function priorsOf(kind: Kind): Priors {
  const priors = JSON.parse(readFileSync(new URL("priors.json", import.meta.url), "utf8"));
  return new Map(priors[kind].map(({ sign, weight }: { sign: string; weight: number }) => [sign, weight]));
}
