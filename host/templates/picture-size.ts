/** What a picture's own bytes say of it, before anybody decodes it: whether it is one, and how large it is drawn. */

export type PictureSize = { readonly width: number; readonly height: number };

/** In pixels; undefined for what is no picture of that kind. */
export const pictureSize = (bytes: Uint8Array, mediaType: "image/png" | "image/jpeg"): PictureSize | undefined =>
  mediaType === "image/png" ? pngSize(bytes) : jpegSize(bytes);

const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];

/** The signature, then the chunk IHDR, which comes first (PNG specification, 5.2 and 11.2.2). */
function pngSize(bytes: Uint8Array): PictureSize | undefined {
  if (bytes.length < 33 || pngStart.some((byte, at) => bytes[at] !== byte)) return undefined;
  const view = viewOf(bytes);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** The markers that begin a frame; C4, C8 and CC are others (ITU-T T.81, table B.1). */
const isFrameStart = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** The first frame's size: the segments before it are stepped over by their lengths (ITU-T T.81, B.1.1.4 and B.2.2). */
function jpegSize(bytes: Uint8Array): PictureSize | undefined {
  const view = viewOf(bytes);
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 9 <= bytes.length; at += 2 + view.getUint16(at + 2)) {
    if (bytes[at] !== 0xff) return undefined;
    if (isFrameStart(bytes[at + 1] ?? 0)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
  }
  return undefined;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
