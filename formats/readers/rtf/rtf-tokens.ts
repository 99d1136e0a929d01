/** RTF → its tokens: groups, control words, bytes of a code page, letters (Rich Text Format 1.9.1, "RTF syntax"). */

export type RtfToken =
  | { readonly type: "open" }
  | { readonly type: "close" }
  | { readonly type: "word"; readonly word: string; readonly value: number | undefined }
  /** A letter as a byte of the code page in force: `\'e0`, or plain. */
  | { readonly type: "byte"; readonly byte: number };

const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

const openingBrace = 0x7b;
const closingBrace = 0x7d;
const backslash = 0x5c;
const carriageReturn = 0x0d;
const lineFeed = 0x0a;
const minus = 0x2d;
const blank = 0x20;

export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  for (let at = 0; at < bytes.length; ) {
    const code = bytes[at] ?? 0;
    if (code === backslash) {
      const { token, end } = controlAt(bytes, at + 1);
      yield token;
      at = token.type === "word" && token.word === "bin" ? end + Math.max(0, token.value ?? 0) : end;
      continue;
    }
    at++;
    if (code === openingBrace) yield { type: "open" };
    else if (code === closingBrace) yield { type: "close" };
    else if (code !== carriageReturn && code !== lineFeed) yield { type: "byte", byte: code };
  }
}

type Control = { readonly token: RtfToken; readonly end: number };

function controlAt(bytes: Uint8Array, start: number): Control {
  const code = bytes[start] ?? 0;
  if (isLetter(code)) return controlWordAt(bytes, start);
  if (code !== 0x27) return { token: symbol(code), end: start + 1 };
  const byte = Number.parseInt(String.fromCharCode(bytes[start + 1] ?? 0, bytes[start + 2] ?? 0), 16);
  return { token: { type: "byte", byte: Number.isNaN(byte) ? 0x3f : byte }, end: start + 3 };
}

/** A mark that stands for itself, or the control symbol that it is. */
function symbol(code: number): RtfToken {
  if (code === openingBrace || code === closingBrace || code === backslash) return { type: "byte", byte: code };
  if (code === lineFeed || code === carriageReturn) return { type: "word", word: "par", value: undefined };
  return { type: "word", word: String.fromCharCode(code), value: undefined };
}

function controlWordAt(bytes: Uint8Array, start: number): Control {
  let at = start;
  while (isLetter(bytes[at] ?? 0)) at++;
  const word = String.fromCharCode(...bytes.subarray(start, Math.min(at, start + 32)));
  const from = at;
  if (bytes[at] === minus) at++;
  while (isDigit(bytes[at] ?? 0)) at++;
  const figures = String.fromCharCode(...bytes.subarray(from, Math.min(at, from + 12)));
  const value = /\d/.test(figures) ? Number(figures) : undefined;
  return { token: { type: "word", word, value }, end: bytes[at] === blank ? at + 1 : at };
}
