/** A mail whose heads hold raw bytes of a code page (RFC 5322 allows none, RFC 6532 UTF-8), with these in UTF-8. */
import { findUnicode } from "../text/recognise-encoding.ts";
import { settleEncoding } from "../text/settle-encoding.ts";

type Span = { readonly start: number; readonly end: number };

/** The same bytes where there is nothing of the kind. */
export async function headsInUtf8(bytes: Uint8Array): Promise<Uint8Array> {
  // One letter a byte, so that what is found in the one stands there in the other.
  const mail = new TextDecoder("latin1").decode(bytes);
  const raw = headsOf(mail).filter(({ start, end }) => !isUtf8(bytes.subarray(start, end)));
  if (raw.length === 0) return bytes;
  const declared = /charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(mail.slice(0, sampleLength))?.[1];
  const decoder = new TextDecoder(await encodingOf(bytes, raw, declared));
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const { start, end } of raw) {
    pieces.push(bytes.subarray(at, start), encoder.encode(decoder.decode(bytes.subarray(start, end))));
    at = end;
  }
  return joined([...pieces, bytes.subarray(at)]);
}

const isUtf8 = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80) || findUnicode(bytes) !== undefined;

const sampleLength = 65_536;

/** By what follows as well: a subject by itself is short. */
async function encodingOf(bytes: Uint8Array, raw: readonly Span[], declared: string | undefined): Promise<string> {
  const heads = joined(raw.map(({ start, end }) => bytes.subarray(start, end)));
  const { label } = await settleEncoding(joined([heads, bytes.subarray(0, sampleLength)]), declared);
  return label.startsWith("utf-") ? (await settleEncoding(heads, undefined)).label : label;
}

/** Of parts within parts: more has no letter. */
const mostBoundaries = 100;

/** The mail's own head and those of its parts, in order; the heads of attached mails are theirs. */
function headsOf(mail: string): readonly Span[] {
  const heads = [headAt(mail, 0)];
  const boundaries = new Set<string>();
  for (const head of heads) {
    const found = /boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;]{1,200}))/i.exec(mail.slice(head.start, head.end));
    const boundary = found?.[1] ?? found?.[2];
    if (boundary === undefined || boundaries.has(boundary) || boundaries.size >= mostBoundaries) continue;
    boundaries.add(boundary);
    const mark = `\n--${boundary}`;
    for (let at = mail.indexOf(mark, head.end - 1); at >= 0; at = mail.indexOf(mark, at + mark.length)) {
      const line = mail.indexOf("\n", at + 1);
      if (line >= 0 && mail.slice(at + mark.length, line).trim() === "") heads.push(headAt(mail, line + 1));
    }
  }
  return heads.toSorted((left, right) => left.start - right.start);
}

const longestHead = 20_000;

/** Up to the empty line behind it. */
function headAt(mail: string, start: number): Span {
  const emptyLine = /^\r?\n|\r?\n\r?\n/.exec(mail.slice(start, start + longestHead));
  return { start, end: emptyLine === null ? Math.min(mail.length, start + longestHead) : start + emptyLine.index };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
