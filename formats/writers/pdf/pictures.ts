/** Pictures as pdfkit draws them. Its own reading of PNG files waits for other threads: the file would differ each time. */
import { zlibSync } from "fflate";
import { missingCase } from "#core/missing-case.ts";
import type { Image } from "#core/model/document.ts";
import { readJpeg } from "../pictures/jpeg.ts";
import { decodePng, type Samples } from "../pictures/png.ts";
import type { PdfDocument, Picture, Reference } from "./pdfkit-inside.ts";

export type PdfPictures = {
  /** Printers' inks are among what it does not carry: a file for archives has one space of colours, of screens. */
  readonly carries: (image: Image) => boolean;
  readonly of: (image: Image) => Picture | undefined;
};

type Embed = (document: PdfDocument) => Reference;

export function openPictures(): PdfPictures {
  const pictures = new Map<Image, Picture>();
  return {
    carries(image) {
      const embed = embedding(image);
      if (embed !== undefined) pictures.set(image, pictureNamed(`P${pictures.size + 1}`, image, embed));
      return embed !== undefined;
    },
    of: (image) => pictures.get(image),
  };
}

/** pdfkit asks for the object before it draws, and only for a picture that has none. */
function pictureNamed(label: string, { width, height }: Image, embed: Embed): Picture {
  const picture: Picture = {
    label,
    width,
    height,
    embed(document) {
      picture.obj = embed(document);
    },
  };
  return picture;
}

function embedding({ mediaType, bytes }: Image): Embed | undefined {
  switch (mediaType) {
    case "image/png":
      return pngEmbedding(bytes);
    case "image/jpeg":
      return jpegEmbedding(bytes);
    default:
      return missingCase(mediaType);
  }
}

function pngEmbedding(bytes: Uint8Array): Embed | undefined {
  const samples = decodePng(bytes);
  if (samples === undefined) return undefined;
  const { width, height, channels, colours, alpha } = samples;
  const size = { width, height, filter: "FlateDecode" } as const;
  return (document) => {
    const mask = alpha && imageObject(document, { ...size, colours: "DeviceGray" }, zlibSync(alpha));
    return imageObject(document, { ...size, colours: colourSpace(channels), mask }, zlibSync(colours));
  };
}

const colourSpace = (channels: Samples["channels"]): ColourSpace => (channels === 1 ? "DeviceGray" : "DeviceRGB");

function jpegEmbedding(bytes: Uint8Array): Embed | undefined {
  const facts = readJpeg(bytes);
  if (facts === undefined || facts.components === 4) return undefined;
  const { width, height, components } = facts;
  return (document) =>
    imageObject(document, { width, height, filter: "DCTDecode", colours: colourSpace(components) }, bytes);
}

type ColourSpace = "DeviceGray" | "DeviceRGB";
type ImageFacts = {
  readonly width: number;
  readonly height: number;
  readonly filter: "FlateDecode" | "DCTDecode";
  readonly colours: ColourSpace;
  readonly mask?: Reference | undefined;
};

function imageObject(document: PdfDocument, facts: ImageFacts, data: Uint8Array): Reference {
  const { width, height, filter, colours, mask } = facts;
  const object = document.ref({
    Type: "XObject",
    Subtype: "Image",
    Width: width,
    Height: height,
    BitsPerComponent: 8,
    ColorSpace: colours,
    Filter: filter,
    ...(mask && { SMask: mask }),
  });
  object.end(data);
  return object;
}
