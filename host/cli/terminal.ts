/** Where the command line writes: reports to standard output, sentences to standard error. */
import { describeFailure, describeWarning } from "#core/ipc/describe.ts";
import type { Failure } from "#core/ipc/failure.ts";
import { jsonReport, plainReport, type Report } from "./report.ts";
import type { Words } from "./words.ts";

export type Terminal = {
  readonly report: (report: Report) => void;
  /** Whether anything reported so far was an error. */
  readonly hasFailed: () => boolean;
};

export function openTerminal(json: boolean, words: Words): Terminal {
  let failed = false;
  return {
    report: (report) => {
      failed ||= report.error !== undefined;
      process.stdout.write(json ? `${JSON.stringify(jsonReport(report, words))}\n` : plainReport(report, words));
      for (const warning of report.warnings ?? []) {
        process.stderr.write(`${report.file}: ${describeWarning(warning, words)}\n`);
      }
      if (report.error) process.stderr.write(`${sentenceOf(report.error, report.file, words)}\n`);
    },
    hasFailed: () => failed,
  };
}

/** Most failures of a file name it; what breaks down over one, or takes too long, does not. */
function sentenceOf(failure: Failure, file: string, words: Words): string {
  const sentence = describeFailure(failure, words);
  return sentence.includes(file) ? sentence : `${file}: ${sentence}`;
}
