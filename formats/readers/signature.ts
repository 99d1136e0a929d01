/** The first bytes that give a file away, whatever its name says. */

/** A format's name, and its first bytes as Latin-1 characters. */
const signatures: readonly (readonly [format: string, start: string])[] = [
  ["png", "\x89PNG\r\n\x1a\n"],
  ["jpeg", "\xff\xd8\xff"],
  ["gif", "GIF8"],
  ["tiff", "II*\0"],
  ["tiff", "MM\0*"],
  ["pdf", "%PDF-"],
  ["zip", "PK\x03\x04"],
  ["zip", "PK\x05\x06"],
  ["gzip", "\x1f\x8b\x08"],
  ["rar", "Rar!\x1a\x07"],
  ["7z", "7z\xbc\xaf\x27\x1c"],
  ["ole", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"],
  ["rtf", "{\\rtf"],
  ["exe", "MZ\x90\0"],
  ["elf", "\x7fELF"],
];

/** The format that the first bytes belong to; undefined where they are nobody's, as in plain text. */
export const findSignature = (bytes: Uint8Array): string | undefined =>
  signatures.find(([, start]) => startsWith(bytes, start))?.[0];

function startsWith(bytes: Uint8Array, start: string): boolean {
  for (let index = 0; index < start.length; index++) {
    if (bytes[index] !== start.charCodeAt(index)) return false;
  }
  return true;
}
