/** Where the command line writes: reports to standard output, sentences to standard error. */
import { join } from "node:path";
import { describeFailure, describeWarning } from "#core/ipc/describe.ts";
import type { Failure } from "#core/ipc/failure.ts";
import { defaultDataFolder } from "../data-folder.ts";
import { bugsFile } from "../note-bug.ts";
import { jsonReport, plainReport, type Report } from "./report.ts";
import { inputName } from "./standard-input.ts";
import { filledIn, type Words } from "./words.ts";

export type Terminal = {
  readonly report: (report: Report) => void;
  /** Whether anything reported so far was an error. */
  readonly hasFailed: () => boolean;
};

export function openTerminal(json: boolean, words: Words): Terminal {
  let failed = false;
  return {
    report: (report) => {
      const name = inputName(report.file);
      failed ||= report.error !== undefined;
      process.stdout.write(json ? `${JSON.stringify(jsonReport(report, words))}\n` : plainReport(report, words));
      for (const warning of report.warnings ?? []) {
        process.stderr.write(`${name}: ${describeWarning(warning, words)}\n`);
      }
      if (report.error) process.stderr.write(`${sentencesOf(report.error, name, words)}\n`);
    },
    hasFailed: () => failed,
  };
}

/** Most failures of a file name it; what breaks down over one, or takes too long, does not. Of a bug, where it is noted. */
export function sentencesOf(failure: Failure, file: string, words: Words): string {
  const sentence = describeFailure(failure, words);
  const named = sentence.includes(file) ? sentence : `${file}: ${sentence}`;
  if (failure.code !== "unexpected") return named;
  return `${named} ${filledIn(words.commandLine.noted, { file: join(defaultDataFolder(), bugsFile) })}`;
}
