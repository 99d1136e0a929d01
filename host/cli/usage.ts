/** How the program is used, for who asks and for who used it otherwise. */
import { describeFailure } from "#core/ipc/describe.ts";
import { programFolder } from "../files/program-folder.ts";
import { programVersion } from "../program-version.ts";
import type { UsageError } from "./arguments.ts";
import type { Words } from "./words.ts";

/** The exit status. */
export async function sayVersion(): Promise<0> {
  process.stdout.write(`${await programVersion(programFolder)}\n`);
  return 0;
}

/** The exit status. */
export function sayUsage(error: UsageError | undefined, words: Words): 0 | 2 {
  if (error) process.stderr.write(`${usageSentence(error, words)}\n`);
  else process.stdout.write(`${words.commandLine.usage}\n`);
  return error ? 2 : 0;
}

export function usageSentence(error: UsageError, words: Words): string {
  if ("failure" in error) return describeFailure(error.failure, words);
  return words.commandLine[error.sentence].replace(/\{(\w+)\}/g, (_, name: string) => String(error.facts[name] ?? ""));
}
