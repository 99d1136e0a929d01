/** What a picture's own bytes say of it, before anybody decodes it: whether it is one, and how large it is drawn. */
import { readJpeg } from "#formats/writers/pictures/jpeg.ts";

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

/** Of a picture that the writers can show. */
function jpegSize(bytes: Uint8Array): PictureSize | undefined {
  const facts = readJpeg(bytes);
  return facts && { width: facts.width, height: facts.height };
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
