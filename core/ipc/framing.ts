/**
 * A message as bytes: the length of a JSON text (four bytes, big-endian), the text, then every byte array that the
 * value held, each in the place that `{"$bytes": [offset, length]}` names. For shells whose wire carries bytes only.
 */

type Placed = { readonly $bytes: readonly [offset: number, length: number] };

/** Plain JSON-like value with byte arrays in it, to one message. */
export function packMessage(value: unknown): Uint8Array<ArrayBuffer> {
  const { plain, parts } = placeBytes(value);
  return joinMessage(encodeText(JSON.stringify(plain)), parts);
}

/** The value with a place for each byte array in it, and the arrays: what `joinMessage` makes one message of. */
export function placeBytes(value: unknown): { readonly plain: unknown; readonly parts: readonly Uint8Array[] } {
  const parts: Uint8Array[] = [];
  let offset = 0;
  const place = (node: object): Placed | undefined => {
    if (!(node instanceof Uint8Array)) return undefined;
    const placed: Placed = { $bytes: [offset, node.length] };
    parts.push(node);
    offset += node.length;
    return placed;
  };
  return { plain: mapNodes(value, place, withoutBytes), parts };
}

/**
 * Entries of lists in which no bytes were found. Values do not change, and of the thousands of points that go over the
 * wire at each edit all but one went before.
 */
const withoutBytes = new WeakSet<object>();

/** `head`: the JSON of what `placeBytes` left. */
export function joinMessage(head: Uint8Array, parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const message = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 4 + head.length));
  new DataView(message.buffer).setUint32(0, head.length);
  message.set(head, 4);
  let at = 4 + head.length;
  for (const part of parts) {
    message.set(part, at);
    at += part.length;
  }
  return message;
}

/**
 * The value with other nodes in the place of those for which `replaced` has one; the same object where none was
 * replaced. JSON's own replacers and revivers take three times as long on thousands of points. `untouched`: entries of
 * lists that are known to hold none; those that are found are added.
 */
function mapNodes(value: unknown, replaced: (node: object) => unknown, untouched?: WeakSet<object>): unknown {
  if (typeof value !== "object" || value === null || untouched?.has(value)) return value;
  const other = replaced(value);
  if (other !== undefined) return other;
  let mapped: Record<string, unknown> | undefined;
  for (const [key, item] of Object.entries(value)) {
    const one = mapNodes(item, replaced, untouched);
    if (one === item) {
      if (Array.isArray(value) && typeof item === "object" && item !== null) untouched?.add(item);
      continue;
    }
    mapped ??= (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
    mapped[key] = one;
  }
  return mapped ?? value;
}

/** The value again; undefined where the bytes are no such message. */
export function unpackMessage(message: Uint8Array): unknown {
  if (message.length < 4) return undefined;
  const headLength = new DataView(message.buffer, message.byteOffset, message.length).getUint32(0);
  if (headLength > message.length - 4) return undefined;
  const body = message.subarray(4 + headLength);
  try {
    const head = decodeText(message.subarray(4, 4 + headLength));
    if (!head.includes(placeKey)) return JSON.parse(head);
    return mapNodes(JSON.parse(head), (node) =>
      isPlaced(node) ? body.slice(node.$bytes[0], node.$bytes[0] + node.$bytes[1]) : undefined,
    );
  } catch {
    return undefined;
  }
}

/** As it stands in JSON, and nowhere in a text: there its marks would be escaped. */
const placeKey = '"$bytes"';
const isPlaced = (item: object): item is Placed =>
  "$bytes" in item && Object.keys(item).length === 1 && Array.isArray(item.$bytes);

const encodeText = (text: string): Uint8Array => new TextEncoder().encode(text);
const decodeText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
