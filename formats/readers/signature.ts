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
export function findSignature(bytes: Uint8Array): string | undefined {
  const found =
    signatures.find(([, start]) => startsWith(bytes, start))?.[0] ?? (opensPage(bytes) ? "html" : undefined);
  if (found === "zip") return packedFormat(bytes);
  return found === "ole" && holds(bytes, [..."EncryptedPackage"].join("\0")) ? "encrypted" : found;
}

/** Whether a web page begins here: a declaration or an opening tag, behind white space, marks and comments. */
function opensPage(bytes: Uint8Array): boolean {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  return /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,600}?-->\s*)*<(?:!doctype\s+html|html[\s>])/i.test(
    head,
  );
}

/** What a zip file's own first part, or the names of its parts, say of it. */
function packedFormat(bytes: Uint8Array): string {
  if (holds(bytes.subarray(0, 200), "mimetypeapplication/vnd.oasis.opendocument.text")) return "odt";
  return holds(bytes, "word/document.xml") ? "docx" : "zip";
}

/** Whether the bytes hold these Latin-1 characters. */
function holds(bytes: Uint8Array, wanted: string): boolean {
  const first = wanted.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes.subarray(at, at + wanted.length), wanted)) return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, start: string): boolean {
  for (let index = 0; index < start.length; index++) {
    if (bytes[index] !== start.charCodeAt(index)) return false;
  }
  return true;
}
