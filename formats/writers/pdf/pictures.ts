/** Pictures as pdfkit draws them. Its own reading of PNG files waits for other threads: the file would differ each time. */
import { zlibSync } from "fflate";
import { missingCase } from "#core/missing-case.ts";
import type { Image } from "#core/model/document.ts";
import { readJpeg } from "../pictures/jpeg.ts";
import { decodePng, type Samples } from "../pictures/png.ts";
import type { PdfDocument, Picture, Reference } from "./pdfkit-inside.ts";

export type PdfPictures = {
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
  if (facts === undefined) return undefined;
  const { width, height, components, byAdobe } = facts;
  const size = { width, height, filter: "DCTDecode" } as const;
  return (document) => {
    if (components !== 4) return imageObject(document, { ...size, colours: colourSpace(components) }, bytes);
    return imageObject(document, { ...size, colours: printersInks(document), inverted: byAdobe }, bytes);
  };
}

/** Of cyan, magenta, yellow and black, what a screen shows of them: (1 - ink) · (1 - black) for red, green and blue. */
const shown =
  "{1 exch sub 4 1 roll 1 exch sub 3 index mul 4 1 roll 1 exch sub 2 index mul 4 1 roll 1 exch sub mul 3 1 roll}";

/** A file for archives has one space of colours, of screens (ISO 19005-2, 6.2.4.3): inks are given in terms of it. */
function printersInks(document: PdfDocument): ColourSpace {
  const tint = document.ref({ FunctionType: 4, Domain: [0, 1, 0, 1, 0, 1, 0, 1], Range: [0, 1, 0, 1, 0, 1] });
  tint.end(new TextEncoder().encode(shown));
  return ["DeviceN", ["Cyan", "Magenta", "Yellow", "Black"], "DeviceRGB", tint];
}

type ColourSpace = "DeviceGray" | "DeviceRGB" | readonly ["DeviceN", readonly string[], "DeviceRGB", Reference];
type ImageFacts = {
  readonly width: number;
  readonly height: number;
  readonly filter: "FlateDecode" | "DCTDecode";
  readonly colours: ColourSpace;
  /** Whether its samples say how much is left white. */
  readonly inverted?: boolean;
  readonly mask?: Reference | undefined;
};

function imageObject(document: PdfDocument, facts: ImageFacts, data: Uint8Array): Reference {
  const { width, height, filter, colours, inverted, mask } = facts;
  const object = document.ref({
    Type: "XObject",
    Subtype: "Image",
    Width: width,
    Height: height,
    BitsPerComponent: 8,
    ColorSpace: colours,
    Filter: filter,
    ...(inverted === true && { Decode: [1, 0, 1, 0, 1, 0, 1, 0] }),
    ...(mask && { SMask: mask }),
  });
  object.end(data);
  return object;
}
