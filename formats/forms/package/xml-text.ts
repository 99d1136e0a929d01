/** A part's bytes as text: UTF-8 or UTF-16, which are all that a package may have (ECMA-376 part 2, 9.1.2.2). */

export function xmlText(bytes: Uint8Array<ArrayBuffer>): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

export const xmlBytes = (element: string): Uint8Array =>
  new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element}`);
