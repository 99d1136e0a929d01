/** Bytes → text with line ends "\n" and no byte order mark, or why it cannot be had. */
import { type Failure, failure } from "#core/ipc/failure.ts";
import type { Warning } from "#core/model/warning.ts";
import { err, ok, type Result } from "#core/result.ts";
import type { ReadOptions, SourceBytes } from "../reader.ts";
import { findSignature } from "../signature.ts";
import { type RecognisedEncoding, recogniseEncoding } from "./recognise-encoding.ts";

export type DecodedText = {
  readonly text: string;
  /** WHATWG label. */
  readonly encoding: string;
  readonly warnings: readonly Warning[];
};

/**
 * `settle`: which encoding the bytes are in, where the analyst has chosen none. Fails with `sourceNotText`,
 * `sourceEmpty`, or `sourceUnreadable` for an encoding nobody knows.
 */
export async function decodeText(
  source: SourceBytes,
  options: ReadOptions,
  settle: (bytes: Uint8Array) => Promise<RecognisedEncoding> = recogniseEncoding,
): Promise<Result<DecodedText, Failure>> {
  const { name, bytes } = source;
  const signature = findSignature(bytes);
  if (signature !== undefined && signature !== "html") return err(failure("sourceNotText", { name }));
  const { label, uncertain } =
    options.encoding === undefined ? await settle(bytes) : { label: options.encoding, uncertain: false };
  if (!isKnownEncoding(label)) return err(failure("sourceUnreadable", { name, encoding: label }));
  const { text, undecodable } = decodeAs(label, bytes);
  if (text.trim() === "") return err(failure("sourceEmpty", { name }));
  if (!looksLikeText(text)) return err(failure("sourceNotText", { name }));
  return ok({ text, encoding: label, warnings: warningsOf(label, uncertain, undecodable) });
}

function isKnownEncoding(label: string): boolean {
  try {
    return new TextDecoder(label) !== undefined;
  } catch {
    return false;
  }
}

function decodeAs(label: string, bytes: Uint8Array): { readonly text: string; readonly undecodable: number } {
  try {
    return { text: normaliseLineEnds(new TextDecoder(label, { fatal: true }).decode(bytes)), undecodable: 0 };
  } catch {
    const text = new TextDecoder(label).decode(bytes);
    return { text: normaliseLineEnds(text), undecodable: text.match(/\ufffd/g)?.length ?? 0 };
  }
}

const normaliseLineEnds = (text: string): string => (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);

/** All but those that lay out lines and pages. */
const controlCharacters = /(?![\t\n\v\f])\p{Cc}/gu;
const largestControlShare = 0.01;
const largestDamagedShare = 0.1;

/** No NUL, few control characters, few undecodable bytes: judged by the first 64 K characters, NULs by all of them. */
function looksLikeText(text: string): boolean {
  const sample = text.slice(0, 65_536);
  const controls = sample.match(controlCharacters)?.length ?? 0;
  const damaged = sample.match(/\ufffd/g)?.length ?? 0;
  return (
    !text.includes("\0") &&
    controls <= largestControlShare * sample.length &&
    damaged <= largestDamagedShare * sample.length
  );
}

function warningsOf(encoding: string, uncertain: boolean, undecodable: number): readonly Warning[] {
  const warnings: Warning[] = [];
  if (uncertain) warnings.push({ code: "uncertainEncoding", facts: { encoding } });
  if (undecodable > 0) warnings.push({ code: "undecodableBytes", facts: { count: undecodable } });
  return warnings;
}
