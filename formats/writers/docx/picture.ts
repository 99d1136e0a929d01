/** Pictures, each in a paragraph of its own. */
import type { Image } from "#core/model/document.ts";
import { element, type Xml } from "./element.ts";
import { emu, textWidth } from "./measures.ts";
import { type ParagraphProperties, paragraphProperties } from "./paragraph-properties.ts";
import type { PartContext } from "./part-context.ts";
import { alignments } from "./style-look.ts";
import { furtherStyles } from "./word-styles.ts";

const drawing = "http://schemas.openxmlformats.org/drawingml/2006";

export function picture(image: Image, opening: ParagraphProperties, context: PartContext): Xml {
  const run = element("w:r", {}, element("w:drawing", {}, inlinePicture(image, context)));
  const properties = {
    style: furtherStyles.picture.id,
    keepNext: image.caption !== undefined,
    ...opening,
    rightToLeft: context.document.direction === "rtl",
    ...(image.alignment === undefined ? {} : { alignment: alignments[image.alignment] }),
  };
  return element("w:p", {}, paragraphProperties(properties), run);
}

function inlinePicture(image: Image, context: PartContext): Xml {
  const number = context.numbers.next("picture");
  const extension = image.mediaType === "image/png" ? "png" : "jpeg";
  const target = `media/image${number}.${extension}`;
  context.pictures.set(`word/${target}`, image.bytes);
  const relationship = context.relationships.add("image", target);
  const [width, height] = fittedSize(image, textWidth(context.document.page) / 20);
  const naming = { id: number, name: `image${number}`, descr: image.alternative };
  return element(
    "wp:inline",
    { distT: 0, distB: 0, distL: 0, distR: 0 },
    element("wp:extent", { cx: width, cy: height }),
    element("wp:docPr", naming),
    element(
      "wp:cNvGraphicFramePr",
      {},
      element("a:graphicFrameLocks", { "xmlns:a": `${drawing}/main`, noChangeAspect: 1 }),
    ),
    element(
      "a:graphic",
      { "xmlns:a": `${drawing}/main` },
      element("a:graphicData", { uri: `${drawing}/picture` }, shape(naming, relationship, width, height)),
    ),
  );
}

/** In English metric units; a picture wider than the lines becomes smaller as a whole. */
function fittedSize({ width, height }: Image, available: number): readonly [number, number] {
  const scale = Math.min(1, available / width);
  return [emu(width * scale), emu(height * scale)];
}

const shape = (
  naming: { readonly id: number; readonly name: string; readonly descr: string },
  relationship: string,
  width: number,
  height: number,
): Xml =>
  element(
    "pic:pic",
    { "xmlns:pic": `${drawing}/picture` },
    element("pic:nvPicPr", {}, element("pic:cNvPr", naming), element("pic:cNvPicPr")),
    element(
      "pic:blipFill",
      {},
      element("a:blip", { "r:embed": relationship }),
      element("a:stretch", {}, element("a:fillRect")),
    ),
    element(
      "pic:spPr",
      {},
      element("a:xfrm", {}, element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: width, cy: height })),
      element("a:prstGeom", { prst: "rect" }, element("a:avLst")),
    ),
  );
