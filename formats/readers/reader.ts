/** What a reader is: bytes in, articles out, or the reason why not. */
import type { Failure } from "#core/ipc/failure.ts";
import type { Article } from "#core/model/article.ts";
import type { Warning } from "#core/model/warning.ts";
import type { Result } from "#core/result.ts";

export type SourceBytes = {
  /** The file's name, without its folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Of `bytes`, 64 hex digits. */
  readonly sha256: string;
};

export type ReadOptions = {
  /** A WHATWG label that overrules the guess, for sources that are text. */
  readonly encoding?: string;
  /** For sources that hold others, a mail's attachments; without it they are left unread. */
  readonly readerFor?: ReaderFor;
  /** How many sources this one lies within: a mail in a mail in a mail. */
  readonly within?: number;
};

/** Which reader a source is for, by its first bytes and its name. */
export type ReaderFor = (name: string, bytes: Uint8Array) => Promise<Result<Reader, Failure>>;

export type Reading = { readonly articles: readonly Article[]; readonly warnings: readonly Warning[] };

export type Reader = {
  readonly mediaType: string;
  readonly read: (source: SourceBytes, options: ReadOptions) => Promise<Result<Reading, Failure>>;
};
