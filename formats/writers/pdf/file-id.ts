/** The file's identifier, taken from its content: the same bytes have the same, others another (ISO 32000-1, 14.4). */

/** pdfkit's trailer, which it writes last: two identifiers of 16 bytes in hexadecimal. */
const identifiers = /\/ID \[<([0-9a-f]{32})> <([0-9a-f]{32})>\]/;
const trailerLength = 400;

export async function withFileId(bytes: Uint8Array): Promise<Uint8Array> {
  const start = Math.max(0, bytes.length - trailerLength);
  const trailer = String.fromCharCode(...bytes.subarray(start));
  const match = identifiers.exec(trailer);
  if (match === null) throw new Error("the trailer has no identifier");
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes.slice()));
  const id = [...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  bytes.set(new TextEncoder().encode(`/ID [<${id}> <${id}>]`), start + match.index);
  return bytes;
}
