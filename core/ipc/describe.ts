/** Failures and warnings in words: the one place where codes become sentences. */
import type { Warning } from "../model/warning.ts";
import type { Failure } from "./failure.ts";

/** Sentences by code, with {fact} where a fact goes: assets/locales/messages.<language>.json. */
export type MessageWords = {
  readonly failures: Readonly<Record<Failure["code"], string>>;
  readonly warnings: Readonly<Record<Warning["code"], string>>;
};

export const describeFailure = ({ code, facts }: Failure, words: MessageWords): string =>
  fillIn(words.failures[code], facts);

export const describeWarning = ({ code, facts }: Warning, words: MessageWords): string =>
  fillIn(words.warnings[code], facts);

const fillIn = (sentence: string, facts: Failure["facts"]): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ""));
