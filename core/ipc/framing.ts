/**
 * A message as bytes: the length of a JSON text (four bytes, big-endian), the text, then every byte array that the
 * value held, each in the place that `{"$bytes": [offset, length]}` names. For shells whose wire carries bytes only.
 */

type Placed = { readonly $bytes: readonly [offset: number, length: number] };

/** Plain JSON-like value with byte arrays in it, to one message. */
export function packMessage(value: unknown): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  let offset = 0;
  // `this[key]` and not the item: a Buffer has turned itself into a list of numbers by the time the item is handed over.
  const json = JSON.stringify(value, function (this: Record<string, unknown>, key: string, item: unknown) {
    const original = this[key];
    if (!(original instanceof Uint8Array)) return item;
    const placed: Placed = { $bytes: [offset, original.length] };
    parts.push(original);
    offset += original.length;
    return placed;
  });
  return joinMessage(encodeText(json), parts, offset);
}

function joinMessage(head: Uint8Array, parts: readonly Uint8Array[], partsLength: number): Uint8Array<ArrayBuffer> {
  const message = new Uint8Array(4 + head.length + partsLength);
  new DataView(message.buffer).setUint32(0, head.length);
  message.set(head, 4);
  let at = 4 + head.length;
  for (const part of parts) {
    message.set(part, at);
    at += part.length;
  }
  return message;
}

/** The value again; undefined where the bytes are no such message. */
export function unpackMessage(message: Uint8Array): unknown {
  if (message.length < 4) return undefined;
  const headLength = new DataView(message.buffer, message.byteOffset, message.length).getUint32(0);
  if (headLength > message.length - 4) return undefined;
  const body = message.subarray(4 + headLength);
  try {
    return JSON.parse(decodeText(message.subarray(4, 4 + headLength)), (_, item: unknown) =>
      isPlaced(item) ? body.slice(item.$bytes[0], item.$bytes[0] + item.$bytes[1]) : item,
    );
  } catch {
    return undefined;
  }
}

const isPlaced = (item: unknown): item is Placed =>
  typeof item === "object" &&
  item !== null &&
  "$bytes" in item &&
  Object.keys(item).length === 1 &&
  Array.isArray(item.$bytes);

const encodeText = (text: string): Uint8Array => new TextEncoder().encode(text);
const decodeText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
