/** Failures and warnings in words: the one place where codes become sentences. */
import type { Warning } from "../model/warning.ts";
import { type Failure, failureCodes } from "./failure.ts";

/** Sentences by code, with {fact} where a fact goes: assets/locales/messages.<language>.json. */
export type MessageWords = {
  readonly failures: Readonly<Record<Failure["code"], string>>;
  readonly warnings: Readonly<Record<Warning["code"], string>>;
};

export const describeFailure = ({ code, facts }: Failure, words: MessageWords): string =>
  fillIn(words.failures[code], facts);

/** A `reason` is the code of a failure, whose facts stand beside it. */
export function describeWarning({ code, facts }: Warning, words: MessageWords): string {
  const reason = failureCodes.find((one) => one === facts["reason"]);
  const said = reason === undefined ? {} : { reason: fillIn(words.failures[reason], facts) };
  return fillIn(words.warnings[code], { ...facts, ...said });
}

const fillIn = (sentence: string, facts: Failure["facts"]): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ""));
