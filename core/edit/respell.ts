/** Words that were decoded with one encoding, as another decodes the same bytes. */

/** What stands where a letter has no bytes, or bytes have no letter. */
export const lostLetter = "\ufffd";

/** A function from words in `from` to words in `to`, WHATWG labels both. */
export function respeller(from: string, to: string): (words: string) => string {
  if (from === to) return (words) => words;
  const bytesOf = encoderOf(from);
  const decoder = new TextDecoder(to, { ignoreBOM: true });
  return (words) =>
    bytesOf(words)
      .map((bytes) => decoder.decode(bytes))
      .join(lostLetter);
}

/** The bytes of a text, in the parts that lost letters leave of it. */
type Encoder = (words: string) => readonly Uint8Array[];

function encoderOf(label: string): Encoder {
  if (label === "utf-8") return (words) => words.split(lostLetter).map((part) => new TextEncoder().encode(part));
  if (label === "utf-16le" || label === "utf-16be")
    return (words) => words.split(lostLetter).map((part) => utf16Bytes(part, label === "utf-16le"));
  return singleByteEncoder(label);
}

function singleByteEncoder(label: string): Encoder {
  const decoder = new TextDecoder(label, { ignoreBOM: true });
  const codes = new Map(Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]));
  codes.delete(lostLetter);
  const known = (words: string) => Array.from(words, (letter) => (codes.has(letter) ? letter : lostLetter)).join("");
  return (words) =>
    known(words)
      .split(lostLetter)
      .map((part) => Uint8Array.from(part, (letter) => codes.get(letter) ?? 0));
}

function utf16Bytes(words: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(words.length * 2);
  for (let index = 0; index < words.length; index++) {
    const unit = words.charCodeAt(index);
    bytes[2 * index] = littleEndian ? unit & 0xff : unit >> 8;
    bytes[2 * index + 1] = littleEndian ? unit >> 8 : unit & 0xff;
  }
  return bytes;
}
