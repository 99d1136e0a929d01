/** What a worker process is asked and what it answers: structured clones over the process's channel. */
import type { Composition } from "#core/compose/compose-briefing.ts";
import type { DocumentStrings } from "#core/compose/document-strings.ts";
import type { Failure } from "#core/ipc/failure.ts";
import type { FormFinding } from "#core/ipc/template-library.ts";
import type { Article } from "#core/model/article.ts";
import type { Briefing } from "#core/model/briefing.ts";
import type { ExportFormat } from "#core/model/format.ts";
import type { KeyPoint } from "#core/model/key-point.ts";
import type { Warning } from "#core/model/warning.ts";
import type { Result } from "#core/result.ts";
import type { FormStrings } from "#formats/forms/word-forms.ts";
import type { Written } from "#formats/writers/writer.ts";
import type { Project } from "../project/project-file.ts";

export type ReadJob = {
  readonly kind: "read";
  /** The source's file name, without its folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** A WHATWG label that the analyst has chosen; the articles' ids then name it. */
  readonly encoding?: string;
  /** Whether points are to be suggested. */
  readonly suggest: boolean;
};

/** Unpacks a project file; `name`: its own, without its folder. */
export type OpenProjectJob = { readonly kind: "openProject"; readonly name: string; readonly bytes: Uint8Array };

/** Packs one; `name`: what failures call it. */
export type PackProjectJob = { readonly kind: "packProject"; readonly name: string; readonly project: Project };

/** What a briefing is composed from, in the process that has read its article. */
export type Composing = {
  readonly briefing: Briefing;
  /** In the briefing's language. */
  readonly strings: DocumentStrings;
  /** The document's day where the briefing names none, "YYYY-MM-DD". */
  readonly today: string;
};

export type ComposeJob = Composing & { readonly kind: "compose" };
/** Composes, and writes in one format. */
export type WriteJob = Composing & {
  readonly kind: "write";
  readonly format: ExportFormat;
  /** Of a long document, only the pages about this one (Writer). */
  readonly near?: number | undefined;
};
/** Writes what was composed before: for a briefing that leaves in several formats. */
export type PrintJob = { readonly kind: "print"; readonly composition: Composition; readonly format: ExportFormat };

/** A form made in Word; `name`: its file's, which failures tell. */
type OfForm = { readonly form: Uint8Array; readonly name: string };
export type FillFormJob = OfForm & Composing & { readonly kind: "fillForm" };
/** Counts what is wrong. */
export type LintFormJob = OfForm & { readonly kind: "lintForm" };
/** Says what is wrong, writes it into a copy as comments, or fills the form with examples. */
export type CheckFormJob = OfForm & {
  readonly kind: "checkForm" | "commentForm" | "tryForm";
  readonly words: FormStrings;
};
/** What comes with the program for who makes a form. */
export type StarterFormJob = { readonly kind: "starterForm"; readonly words: FormStrings };

export type Job =
  | ReadJob
  | OpenProjectJob
  | PackProjectJob
  | ComposeJob
  | WriteJob
  | PrintJob
  | FillFormJob
  | LintFormJob
  | (CheckFormJob & { readonly kind: "checkForm" })
  | (CheckFormJob & { readonly kind: "commentForm" })
  | (CheckFormJob & { readonly kind: "tryForm" })
  | StarterFormJob;
export type JobKind = Job["kind"];

/** An article of a source, with what was suggested for it; what is to be known of the source stands with its first. */
export type SourceArticle = {
  readonly article: Article;
  readonly points: readonly KeyPoint[];
  readonly warnings: readonly Warning[];
};
export type SourceReading = {
  /** Of the source bytes, 64 hex digits. */
  readonly sha256: string;
  readonly articles: readonly SourceArticle[];
};

/** `mediaType` of the bytes; `extension` without the dot. */
export type DocumentWriting = Omit<Written, "bytes"> & {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  readonly extension: string;
};

/** How many mistakes keep a form from being filled, and what else there is to know. */
export type FormLint = { readonly errors: number; readonly notes: number };
export type FormCheck = { readonly findings: readonly FormFinding[]; readonly refusal?: string };
export type FormFilling = { readonly bytes: Uint8Array<ArrayBuffer>; readonly warnings: readonly Warning[] };
/** A Word file with every field. */
export type StarterForm = { readonly bytes: Uint8Array<ArrayBuffer> };

export type JobResults = {
  readonly read: SourceReading;
  readonly openProject: Project;
  readonly packProject: Uint8Array<ArrayBuffer>;
  readonly compose: Composition;
  readonly write: DocumentWriting;
  readonly print: DocumentWriting;
  readonly fillForm: FormFilling;
  readonly lintForm: FormLint;
  readonly checkForm: FormCheck;
  readonly commentForm: FormFilling;
  readonly tryForm: FormFilling;
  readonly starterForm: StarterForm;
};

/** What a process loads code for: reading and composing, writing one format, or what is done with forms. */
export type JobSort = "read" | "form" | ExportFormat;
export function sortOf(job: Job): JobSort {
  if ("format" in job) return job.format;
  return /form/i.test(job.kind) ? "form" : "read";
}

/** A look at a long document is followed by the next: at the next key, at the next page. */
export const isLook = (job: Job): boolean => job.kind === "write" && job.near !== undefined;

/** How well: "soon" for a process whose first job is on its way; "well" for one that has seconds, and runs what it has loaded. */
export type Readiness = "soon" | "well";
/** Sent ahead of any job: what is to be loaded while nobody waits for it. */
export type Preparation = { readonly prepare: readonly JobSort[]; readonly ready: Readiness };

/** Nobody waits for that job any more: it may end where it is. */
export type CallOff = { readonly callOff: number };

export type JobRequest = { readonly id: number; readonly job: Job };
/** Some of the bytes of a source whose job will be asked for (pieces.ts). */
export type BytesPiece = { readonly id: number; readonly bytes: Uint8Array };

/** Some of the points or blocks of a reading that will be answered; `of`: the index of their article. */
export type ReadingPiece = { readonly id: number; readonly of: number } & (
  | { readonly points: readonly KeyPoint[] }
  | { readonly blocks: Article["blocks"] }
);

/** `megabytes`: what the process holds now; `bug`: the account of an exception, which no job should end with. */
export type JobAnswer = { readonly id: number; readonly megabytes: number } & (
  | { readonly result: Result<JobResults[JobKind], Failure> }
  | { readonly bug: string }
);
