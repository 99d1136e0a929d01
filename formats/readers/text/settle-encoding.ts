/** Which encoding bytes are in that say it of themselves, rightly, wrongly or not at all. */
import { type RecognisedEncoding, recogniseEncoding } from "./recognise-encoding.ts";

/** `declared`: a label as mails have it; it holds unless the bytes make no words in it, and make words in another. */
export async function settleEncoding(bytes: Uint8Array, declared: string | undefined): Promise<RecognisedEncoding> {
  if (declared === undefined || !isKnown(declared)) return recogniseEncoding(bytes);
  const asDeclared = { label: declared, uncertain: false };
  if (bytes.every((byte) => byte < 0x80)) return asDeclared;
  const recognised = await recogniseEncoding(bytes);
  const isUtf8 = recognised.label === "utf-8" && !recognised.uncertain;
  const isWrong = isUtf8 || (isStrange(declared, bytes) && !isStrange(recognised.label, bytes));
  return isWrong ? recognised : asDeclared;
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label) !== undefined;
  } catch {
    return false;
  }
}

const sampleLength = 8192;
/** Of the letters: more signs between letters or damaged places has no text. */
const mostOdd = 0.05;
/** Of the letters: more Latin ones with marks has no language. */
const mostAccented = 0.5;

/** Whether the bytes make no words in this encoding, such as "Ïîðò" and «оНПР». */
function isStrange(label: string, bytes: Uint8Array): boolean {
  const text = new TextDecoder(label).decode(bytes.subarray(0, sampleLength));
  const letters = count(text, /\p{L}/gu);
  const odd = count(text, /\p{L}(?=[\p{S}§¶·†‡]\p{L})|\ufffd/gu);
  const accented = count(text, /(?![a-z])\p{Script=Latin}/giu);
  const inverted = count(text, /(?<!\p{L})[\p{Ll}\p{So}\p{Sm}]\p{Lu}{2}/gu);
  const capitalised = count(text, /(?<!\p{L})\p{Lu}\p{Ll}{2}/gu);
  return odd > mostOdd * letters || accented > mostAccented * letters || inverted > capitalised;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
