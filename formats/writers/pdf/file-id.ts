/** The file's identifier, taken from its content: the same bytes have the same, others another (ISO 32000-1, 14.4). */

/** pdfkit's trailer, which it writes last: two identifiers of 16 bytes in hexadecimal. */
const identifiers = /\/ID \[<([0-9a-f]{32})> <([0-9a-f]{32})>\]/;
const trailerLength = 400;

export function withFileId(bytes: Uint8Array<ArrayBuffer>): Uint8Array {
  const start = Math.max(0, bytes.length - trailerLength);
  const trailer = String.fromCharCode(...bytes.subarray(start));
  const match = identifiers.exec(trailer);
  if (match === null) throw new Error("the trailer has no identifier");
  const id = digestOf(bytes);
  bytes.set(new TextEncoder().encode(`/ID [<${id}> <${id}>]`), start + match.index);
  return bytes;
}

const multipliers = [597_399_067, 2_869_860_233, 951_274_213, 2_716_044_179] as const;

/**
 * 128 bits in hexadecimal, mixed by multiplication as in MurmurHash. An identifier is no seal: a cryptographic digest
 * would be another 2 ms of waiting for another thread.
 */
function digestOf(bytes: Uint8Array<ArrayBuffer>): string {
  const view = new DataView(bytes.buffer);
  let [one, two, three, four] = [1_779_033_703, 3_144_134_277, 1_013_904_242, 2_773_480_762];
  const take = (word: number): void => {
    one = two ^ Math.imul(one ^ word, multipliers[0]);
    two = three ^ Math.imul(two ^ word, multipliers[1]);
    three = four ^ Math.imul(three ^ word, multipliers[2]);
    four = one ^ Math.imul(four ^ word, multipliers[3]);
  };
  const whole = bytes.length - (bytes.length % 4);
  for (let at = 0; at < whole; at += 4) take(view.getUint32(at));
  for (let at = whole; at < bytes.length; at++) take(view.getUint8(at));
  for (let round = 0; round < 4; round++) take(bytes.length);
  return [one, two, three, four].map((part) => (part >>> 0).toString(16).padStart(8, "0")).join("");
}
