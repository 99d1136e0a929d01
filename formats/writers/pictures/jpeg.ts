/** What of a JPEG file (ITU-T T.81) must be known to show it. */

export type JpegFacts = {
  readonly width: number;
  readonly height: number;
  /** One for shades of grey, three for colours, four for printers' inks. */
  readonly components: 1 | 3 | 4;
  /** Adobe's programs write inks as what is left of the paper's white, and sign the file. */
  readonly byAdobe: boolean;
};

/** Undefined for what is no whole file, or of a kind that not every program shows: arithmetic coding, twelve bits. */
export function readJpeg(bytes: Uint8Array): JpegFacts | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint16(0) !== startOfImage) return undefined;
  let facts: Omit<JpegFacts, "byAdobe"> | undefined;
  let byAdobe = false;
  for (let at = 2; at + 4 <= bytes.length; ) {
    const marker = view.getUint16(at);
    const length = view.getUint16(at + 2);
    if (marker < 0xffc0 || marker === 0xffff || length < 2 || at + 2 + length > bytes.length) return undefined;
    if (frames.has(marker)) facts ??= factsOf(bytes.subarray(at + 4, at + 2 + length));
    byAdobe ||= marker === adobes && String.fromCharCode(...bytes.subarray(at + 4, at + 9)) === "Adobe";
    if (marker === startOfScan) return facts && ends(bytes, at + 2 + length) ? { ...facts, byAdobe } : undefined;
    at += 2 + length;
  }
  return undefined;
}

const startOfImage = 0xffd8;
const startOfScan = 0xffda;
const adobes = 0xffee;
/** Baseline, extended and progressive, with Huffman's codes. */
const frames: ReadonlySet<number> = new Set([0xffc0, 0xffc1, 0xffc2]);

function factsOf(frame: Uint8Array): Omit<JpegFacts, "byAdobe"> | undefined {
  const [precision = 0, high = 0, low = 0, farLeft = 0, left = 0, components = 0] = frame;
  const [height, width] = [high * 256 + low, farLeft * 256 + left];
  if (precision !== 8 || width === 0 || height === 0) return undefined;
  return components === 1 || components === 3 || components === 4 ? { width, height, components } : undefined;
}

/** Whether the mark of the end stands behind the picture's own bytes. */
function ends(bytes: Uint8Array, from: number): boolean {
  for (let at = bytes.length - 2; at > from; at--) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  return false;
}
