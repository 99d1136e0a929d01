/** What the operating system says when a file call fails, as a failure of ours. */
import { type Failure, type FailureCode, failure } from "#core/ipc/failure.ts";

/** The system's name for the error ("ENOSPC"), or undefined where it is no system error. */
export const systemCode = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;

const savingFailures: Readonly<Record<string, FailureCode>> = {
  ENOSPC: "diskFull",
  EDQUOT: "diskFull",
  EFBIG: "diskFull",
  EACCES: "targetNotWritable",
  EPERM: "targetNotWritable",
  EROFS: "targetNotWritable",
  EBUSY: "targetNotWritable",
  ETXTBSY: "targetNotWritable",
  EISDIR: "targetIsFolder",
  EEXIST: "targetNotWritable",
  ENOENT: "targetMissing",
  ENOTDIR: "targetMissing",
  ENAMETOOLONG: "nameTooLong",
};

/** Facts: name, and the system's own word for anything without a code of its own. */
export function savingFailure(error: unknown, name: string): Failure {
  const code = systemCode(error) ?? "unknown";
  return failure(savingFailures[code] ?? "saveFailed", { name, reason: code });
}

const readingFailures: Readonly<Record<string, FailureCode>> = {
  ENOENT: "sourceMissing",
  ENOTDIR: "sourceMissing",
  EACCES: "sourceNotPermitted",
  EPERM: "sourceNotPermitted",
  ENAMETOOLONG: "nameTooLong",
};

export function readingFailure(error: unknown, name: string): Failure {
  const code = systemCode(error) ?? "unknown";
  return failure(readingFailures[code] ?? "sourceUnreadable", { name, reason: code });
}
