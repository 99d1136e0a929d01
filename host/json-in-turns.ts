/** JSON made in pieces, between which the process hears others: that of thousands of points takes a tenth of a second. */
import { setImmediate } from "node:timers/promises";

/** In letters: what is made in a millisecond or two. */
const pieceLength = 100_000;
/** A list of more is no list of a few large things. */
const shortList = 32;

/** The bytes of `JSON.stringify(value)`. */
export async function jsonInTurns(value: unknown): Promise<Buffer<ArrayBuffer>> {
  const pieces: Buffer[] = [];
  let piece = "";
  const flush = () => {
    pieces.push(Buffer.from(piece));
    piece = "";
  };
  for (const text of jsonTexts(value)) {
    piece += text;
    if (piece.length < pieceLength) continue;
    flush();
    await setImmediate();
  }
  flush();
  return Buffer.concat(pieces);
}

function* jsonTexts(value: unknown): Generator<string> {
  if (typeof value !== "object" || value === null) yield JSON.stringify(value);
  else if (Array.isArray(value)) yield* listTexts(value);
  else yield* memberTexts(value);
}

function* listTexts(list: readonly unknown[]): Generator<string> {
  yield "[";
  for (const [index, item] of list.entries()) {
    if (index > 0) yield ",";
    if (list.length > shortList) yield JSON.stringify(item) ?? "null";
    else yield* jsonTexts(item ?? null);
  }
  yield "]";
}

function* memberTexts(members: object): Generator<string> {
  yield "{";
  let comma = "";
  for (const [key, item] of Object.entries(members)) {
    if (item === undefined) continue;
    yield `${comma}${JSON.stringify(key)}:`;
    yield* jsonTexts(item);
    comma = ",";
  }
  yield "}";
}
