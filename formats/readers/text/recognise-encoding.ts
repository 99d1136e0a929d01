/** Which encoding bytes are in, from the bytes alone. */

export type RecognisedEncoding = {
  /** WHATWG label. */
  readonly label: string;
  /** Whether the guess is too weak to be passed over in silence. */
  readonly uncertain: boolean;
};

/** What jschardet may answer, by its own names, and the WHATWG label that decodes it. */
const labels: Readonly<Record<string, string>> = {
  "windows-1251": "windows-1251",
  "koi8-r": "koi8-r",
  "koi8-t": "koi8-r",
  "koi8-u": "koi8-u",
  ibm866: "ibm866",
  cp1125: "ibm866",
  maccyrillic: "x-mac-cyrillic",
  "iso-8859-5": "iso-8859-5",
  "windows-1254": "windows-1254",
  "iso-8859-9": "windows-1254",
  "windows-1252": "windows-1252",
  "iso-8859-1": "windows-1252",
};

/** Right guesses on sixty letters of Russian have a confidence of .25 to .55, on two thousand of .75 and more. */
const certainFrom = 0.3;
const sampleLength = 65_536;

export async function recogniseEncoding(bytes: Uint8Array): Promise<RecognisedEncoding> {
  return findUnicode(bytes) ?? (await guessSingleByte(bytes));
}

/** Undefined where the bytes are in a code page. */
export function findUnicode(bytes: Uint8Array): RecognisedEncoding | undefined {
  const label = findUtf16OrMark(bytes) ?? findUtf8(bytes);
  return label === undefined ? undefined : { label, uncertain: false };
}

/** A WHATWG label, where a byte order mark names it or every other byte is as in UTF-16. */
export const findUtf16OrMark = (bytes: Uint8Array): string | undefined => findByteOrderMark(bytes) ?? findUtf16(bytes);

function findByteOrderMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

/**
 * UTF-16 without a mark: in the region's scripts the high byte of nearly every unit is below 9 (Latin 0–2, Cyrillic 4,
 * Arabic 6), a byte that no other text has; the low bytes are spread.
 */
function findUtf16(bytes: Uint8Array): string | undefined {
  if (bytes.length < 2 || bytes.length % 2 !== 0) return undefined;
  const units = Math.min(bytes.length, sampleLength) / 2;
  const even = countLow(bytes, 0, units) / units;
  const odd = countLow(bytes, 1, units) / units;
  if (odd > 0.7 && even < 0.3) return "utf-16le";
  return even > 0.7 && odd < 0.3 ? "utf-16be" : undefined;
}

function countLow(bytes: Uint8Array, offset: number, units: number): number {
  let count = 0;
  for (let unit = 0; unit < units; unit++) {
    if ((bytes[2 * unit + offset] ?? 0) < 9) count++;
  }
  return count;
}

/** Valid UTF-8, or UTF-8 with a few damaged places: other encodings hardly ever form its sequences by chance. */
function findUtf8(bytes: Uint8Array): string | undefined {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    return isDamagedUtf8(bytes.subarray(0, sampleLength)) ? "utf-8" : undefined;
  }
}

function isDamagedUtf8(sample: Uint8Array): boolean {
  const decoded = new TextDecoder("utf-8").decode(sample);
  const damaged = countMatches(decoded, /\ufffd/g);
  return countMatches(decoded, /[^\0-\x7f\ufffd]/g) > 10 * damaged;
}

const countMatches = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** jschardet takes a tenth of a second to load: only texts that are no UTF-8 pay for it. */
async function guessSingleByte(bytes: Uint8Array): Promise<RecognisedEncoding> {
  const { detect } = await import("jschardet");
  const { encoding, confidence } = detect(sampleAroundLetters(bytes), { detectEncodings: Object.keys(labels) });
  const label = labels[encoding?.toLowerCase() ?? ""];
  return { label: label ?? "windows-1251", uncertain: label === undefined || confidence < certainFrom };
}

/** From shortly before the first byte above ASCII, which may stand behind pages of markup or figures. */
function sampleAroundLetters(bytes: Uint8Array): Uint8Array {
  const start = Math.max(0, bytes.findIndex((byte) => byte > 0x7f) - 1000);
  return bytes.subarray(start, start + sampleLength);
}
