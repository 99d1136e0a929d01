/** A picture's file as a template's logo. */
import { type Logo, logoSchema } from "#core/model/template-furniture.ts";

const mostBytes = 256 * 1024;
/** In points: as wide as a letterhead's sign usually is. */
const usualWidth = 96;
const mostHeight = 240;
const mediaTypes = logoSchema.unwrap().shape.mediaType;

/** In the place of `before`, as it is described and aligned; undefined for what is no picture, or too large. */
export async function readLogo(file: File, before: Logo | undefined): Promise<Logo | undefined> {
  const mediaType = mediaTypes.safeParse(file.type);
  if (!mediaType.success || file.size > mostBytes) return undefined;
  const picture = await createImageBitmap(file).catch(() => undefined);
  if (picture === undefined) return undefined;
  const [width, height] = sizeOf(picture.width / picture.height);
  picture.close();
  const logo = logoSchema.safeParse({
    alternative: {},
    ...before,
    name: nameFor(file.name, mediaType.data),
    mediaType: mediaType.data,
    bytes: await base64Of(file),
    width,
    height,
  });
  return logo.success ? logo.data : undefined;
}

/** In points, to a tenth. */
function sizeOf(ratio: number): readonly [number, number] {
  const width = Math.min(usualWidth, mostHeight * ratio);
  return [round(Math.max(10, width)), round(Math.max(5, width / ratio))];
}

const round = (length: number): number => Math.round(length * 10) / 10;

/** The file's own name, where it may stand in a package. */
function nameFor(name: string, mediaType: Logo["mediaType"]): string {
  if (logoSchema.unwrap().shape.name.safeParse(name).success) return name;
  return mediaType === "image/png" ? "logo.png" : "logo.jpg";
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(String(reader.result).replace(/^[^,]*,/, "")));
    reader.addEventListener("error", () => reject(reader.error));
    reader.readAsDataURL(file);
  });
}
