/** How the program is used, for who asks and for who used it otherwise. */
import { describeFailure } from "#core/ipc/describe.ts";
import { programFolder } from "../files/program-folder.ts";
import { programVersion } from "../program-version.ts";
import { documentLanguages } from "../templates/document-strings.ts";
import { defaultFormats, defaultTemplate, type UsageError } from "./arguments.ts";
import { filledIn, type Words } from "./words.ts";

/** The exit status. */
export async function sayVersion(): Promise<0> {
  process.stdout.write(`${await programVersion(programFolder)}\n`);
  return 0;
}

/** The exit status. */
export async function sayHelp({ commandLine }: Words): Promise<0> {
  const languages = (await documentLanguages(programFolder)).join(", ");
  const facts = { template: defaultTemplate, format: defaultFormats, languages };
  const options = Object.entries(commandLine.options).map(
    ([name, about]) => `  ${`--${name}`.padEnd(12)}${filledIn(about, facts)}`,
  );
  const parts = [commandLine.usage, commandLine.about, options.join("\n"), commandLine.exitStatus];
  process.stdout.write(`${parts.join("\n\n")}\n`);
  return 0;
}

/** The exit status. */
export function sayUsage(error: UsageError, words: Words): 2 {
  process.stderr.write(`${usageSentence(error, words)}\n`);
  return 2;
}

export const usageSentence = (error: UsageError, words: Words): string =>
  "failure" in error ? describeFailure(error.failure, words) : filledIn(words.commandLine[error.sentence], error.facts);
