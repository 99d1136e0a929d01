/** Which encoding bytes are in that say it of themselves, rightly, wrongly or not at all. */
import { findUnicode, type RecognisedEncoding, recogniseEncoding } from "./recognise-encoding.ts";

/** `declared`: a label as mails have it; it holds unless the bytes make no words in it, and make words in another. */
export async function settleEncoding(bytes: Uint8Array, declared: string | undefined): Promise<RecognisedEncoding> {
  if (declared === undefined || !isKnown(declared)) return recogniseEncoding(bytes);
  const asDeclared = { label: declared, uncertain: false };
  if (bytes.every((byte) => byte < 0x80)) return asDeclared;
  const unicode = findUnicode(bytes);
  if (unicode?.label === "utf-8") return unicode;
  if (!isStrange(declared, bytes)) return asDeclared;
  const recognised = unicode ?? (await recogniseEncoding(bytes));
  return isStrange(recognised.label, bytes) ? asDeclared : recognised;
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label) !== undefined;
  } catch {
    return false;
  }
}

const sampleLength = 65_536;
/** Of the letters: more signs between letters or damaged places has no text. */
const mostOdd = 0.05;
/** Of the letters: "größere" has two of seven with a mark, "Ïîðò" four of four. */
const mostAccented = 0.5;
/** Of the words: hardly any has letters of two scripts, as "GЖl" and "cafй" have, or capitals within, as «ваРТЭц» has. */
const mostMixed = 0.1;

/** Whether the bytes make no words in this encoding, such as "Ïîðò" and «оНПР». Only words not in ASCII can tell. */
function isStrange(label: string, bytes: Uint8Array): boolean {
  const words = new TextDecoder(label).decode(bytes.subarray(0, sampleLength)).match(/\S*[^\0-\x7f]\S*/g) ?? [];
  const text = words.join(" ");
  const letters = count(text, /\p{L}/gu);
  const odd = count(text, /(?<=\p{L})(?![\0-\x7f№°™])[\p{S}§¶†‡]|(?![\0-\x7f№™©])[\p{S}¶†‡](?=\p{L})|\ufffd/gu);
  const accented = count(text, /(?![a-z])\p{Script=Latin}/giu);
  const mixed =
    count(text, /[a-z](?=\p{Script=Cyrillic})|\p{Script=Cyrillic}(?=[a-z])/giu) + count(text, /\p{Ll}(?=\p{Lu})/gu);
  return (
    odd > mostOdd * letters ||
    accented > mostAccented * letters ||
    mixed > mostMixed * words.length ||
    hasStrangeCapitals(text) ||
    isTurkish(text)
  );
}

/** As in "оНПР", and in "Џорт", in which Mac's capitals are read as those of Windows. */
function hasStrangeCapitals(text: string): boolean {
  const inverted = count(text, /(?<!\p{L})[\p{Ll}\p{So}\p{Sm}]\p{Lu}{2}/gu);
  const misread = count(text, /(?<!\p{L})[ЂЃЉЊЌЋЏ€‰™†‡][а-я]{2}/gu);
  return inverted + misread > count(text, /(?<!\p{L})(?![ЂЃЉЊЌЋЏ])\p{Lu}\p{Ll}{2}/gu);
}

/** Read as windows-1252: ı, ş and ğ are then letters that Icelandic has, which has these others as well. */
const isTurkish = (text: string): boolean => count(text, /[ýþð]/gi) > Math.max(3, count(text, /[áéíóúæ]/gi));

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
