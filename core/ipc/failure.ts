/** Everything that can be expected to go wrong: one closed union, a code and its facts. Words are in describe.ts. */
import { z } from "zod";
import { factsSchema } from "../model/warning.ts";

export const failureCodes = [
  // Reading a source; facts: name, and what is said behind the code.
  "sourceEmpty",
  "sourceNotText",
  /** facts: name, limitMegabytes */
  "sourceTooLarge",
  /** With the others that were brought; facts: name, limitMegabytes */
  "sourcesTooLarge",
  "sourceUnsupported",
  "sourceUnreadable",
  /** The file's own make-up is broken. */
  "sourceDamaged",
  /** Encrypted, or behind a password. */
  "sourceProtected",
  /** Pictures of pages, for instance. */
  "sourceWithoutText",
  /** Elements within elements; facts: limit */
  "sourceTooDeep",
  /** Paragraphs, list items and cells; facts: limit */
  "sourceTooManyBlocks",
  /** Unpacked; facts: limitMegabytes */
  "archiveTooLarge",
  /** facts: limit */
  "archiveTooManyEntries",
  /** Unpacked against packed; facts: limit */
  "archiveTooDense",
  "sourceMissing",
  "sourceNotPermitted",
  // Worker processes
  /** facts: seconds */
  "workerTimeout",
  "workerOutOfMemory",
  "workerCrashed",
  // Templates and formats; facts: id, known
  "templateUnknown",
  /** No template at all; facts: name */
  "templateBroken",
  /** facts: name, place (within the template) */
  "templateInvalid",
  /** facts: name, version */
  "templateNewer",
  /** facts: name, limitMegabytes */
  "templateTooLarge",
  /** A picture that is none, or beyond the limits; facts: name, picture */
  "templatePictureRefused",
  "templateMissing",
  /** No form that Word made, or one that does harm; facts: name, code (formats/forms/form-failure.ts) and its own */
  "formRefused",
  /** It has mistakes, which checking it tells; facts: name, count */
  "formBroken",
  /** A file of that name is there already; facts: name */
  "nameTaken",
  /** Another of the analyst's own has its id; facts: name, version, there */
  "templateTaken",
  /** Saved by another window meanwhile; facts: version */
  "templateChanged",
  /** facts: name */
  "folderMissing",
  /** It does not answer; facts: name */
  "folderSilent",
  "formatUnknown",
  "languageUnknown",
  "dateInvalid",
  // Saving; facts: name
  "diskFull",
  "targetNotWritable",
  "targetMissing",
  /** A folder has the file's name. */
  "targetIsFolder",
  /** A file stands where the folder or one above it would be. */
  "targetNotFolder",
  "nameTooLong",
  "changedOnDisk",
  "saveFailed",
  /** The office's settings demand one of every document that leaves. */
  "markingMissing",
  // Drafts; facts: title, holder
  "draftMissing",
  "draftHeldElsewhere",
  "draftBroken",
  /** The system would not let it be read just now, whatever it holds; facts: reason */
  "draftUnreadable",
  /** The folder that holds them; facts: reason */
  "draftsUnreadable",
  /** facts: version */
  "draftNewer",
  "projectBroken",
  // Not saved, because it could not be opened again; facts: name
  /** facts: limitMegabytes */
  "projectTooLarge",
  /** Without the sources; facts: limitMegabytes */
  "projectTextsTooLarge",
  /** facts: limit */
  "projectTooMany",
  // Calls
  "cancelled",
  "requestInvalid",
  "connectionLost",
  /** A bug, contained: the program says so and goes on. facts: reference */
  "unexpected",
] as const;
export type FailureCode = (typeof failureCodes)[number];

export const failureSchema = z.object({ code: z.enum(failureCodes), facts: factsSchema }).readonly();
export type Failure = z.infer<typeof failureSchema>;

export const failure = (code: FailureCode, facts: Failure["facts"] = {}): Failure => ({ code, facts });
