/** Pictures that a file can carry; the others are left out with their captions, and the reader is told. */
import type { Block, Document, Image } from "#core/model/document.ts";
import type { Warning } from "#core/model/warning.ts";
import { readJpeg } from "./jpeg.ts";
import { decodePng } from "./png.ts";

/** Whether the bytes are a whole picture of their media type. */
export const isSound = ({ bytes, mediaType }: Image): boolean =>
  (mediaType === "image/png" ? decodePng(bytes) : readJpeg(bytes)) !== undefined;

export type WithSoundPictures = { readonly document: Document; readonly warnings: readonly Warning[] };

/** The same document where it can carry all its pictures. */
export function withSoundPictures(document: Document, carries: (image: Image) => boolean = isSound): WithSoundPictures {
  const lost = document.blocks.filter((block) => block.type === "image").filter((image) => !carries(image));
  if (lost.length === 0) return { document, warnings: [] };
  const gone = new Set<Block>(lost);
  return {
    document: { ...document, blocks: document.blocks.filter((block) => !gone.has(block)) },
    warnings: lost.map(({ alternative }) => ({ code: "pictureLeftOut", facts: { alternative } })),
  };
}
