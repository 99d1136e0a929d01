/** One template as a `.precis-template` file: a zip of JSON and pictures, the same bytes for the same template. */
import { strFromU8, strToU8, type Zippable, zipSync } from "fflate";
import { z } from "zod";
import { type Failure, failure } from "#core/ipc/failure.ts";
import { megabyte } from "#core/model/source-limit.ts";
import { type Template, templateSchema } from "#core/model/template.ts";
import { err, ok, type Result } from "#core/result.ts";
import { type UnzippedFiles, unzipChecked } from "../files/unzip-checked.ts";
import { pictureSize } from "./picture-size.ts";

export const templateExtension = "precis-template";
export const templateMediaType = "application/vnd.precis-template+zip";

/** Of the file's make-up; a template's own version counts its editions. */
const formatVersion = 1;

/** Of the file as it is, and of what is in it: a template has one picture, of a letterhead. */
export const templateLimitMegabytes = 1;
const limits = {
  inflatedBytes: templateLimitMegabytes * megabyte,
  entries: 100,
  // So little may be packed as it will.
  ratio: Number.POSITIVE_INFINITY,
};
/** In bytes, for what stands around the template in its file. */
const room = 100;
/** In pixels: what unpacks to 64 MB at most. */
const longestSide = 4000;

/** Zip has no times before 1980; this is its first day, in whatever zone it is written. */
const noTime = new Date(1980, 0, 1);

export function packTemplate({ logo, ...rest }: Template): Uint8Array<ArrayBuffer> {
  if (logo === undefined) return zipped({ "template.json": json({ format: formatVersion, template: rest }) });
  const { bytes, ...named } = logo;
  return zipped({
    "template.json": json({ format: formatVersion, template: { ...rest, logo: named } }),
    [`pictures/${logo.name}`]: new Uint8Array(Buffer.from(bytes, "base64")),
  });
}

const zipped = (files: Zippable): Uint8Array<ArrayBuffer> => zipSync(files, { mtime: noTime, level: 6 });

const json = (value: unknown): Uint8Array => strToU8(JSON.stringify(value));

const headSchema = z.object({ format: z.int().positive(), template: z.unknown() });
const picturedSchema = z.object({ logo: z.object({ name: z.string() }).loose() }).loose();

/**
 * Fails with `templateTooLarge`, `templateBroken`, `templateNewer`, `templatePictureRefused` or `templateInvalid`; facts:
 * name. What else stands in the file, or in its JSON, is passed over: nothing of it is written or run anywhere.
 */
export function unpackTemplate(bytes: Uint8Array, name: string): Result<Template, Failure> {
  if (bytes.length > limits.inflatedBytes) return tooLarge(name);
  const files = unzipChecked(bytes, limits);
  if (files === "excessive") return tooLarge(name);
  const head = headSchema.safeParse(parseJson(files?.["template.json"]));
  if (files === undefined || !head.success) return err(failure("templateBroken", { name }));
  const { format, template } = head.data;
  if (format > formatVersion) return err(failure("templateNewer", { name, version: format }));
  return validTemplate(withPicture(template, files), name);
}

const tooLarge = (name: string): Result<never, Failure> =>
  err(failure("templateTooLarge", { name, limitMegabytes: templateLimitMegabytes }));

/** For a template that is to be kept: what is kept must open again, and the picture weighs less in its file than here. */
export function checkTemplate(template: Template, name: string): Result<Template, Failure> {
  const isFit = Buffer.byteLength(JSON.stringify(template)) <= limits.inflatedBytes - room;
  return isFit ? validTemplate(template, name) : tooLarge(name);
}

/** Held to the schema, and its picture to be one; `name` is told with what is wrong. */
function validTemplate(template: unknown, name: string): Result<Template, Failure> {
  const parsed = templateSchema.safeParse(template);
  if (!parsed.success) return err(failure("templateInvalid", { name, place: placeOf(parsed.error) }));
  const { logo } = parsed.data;
  if (logo === undefined) return ok(parsed.data);
  const size = pictureSize(Buffer.from(logo.bytes, "base64"), logo.mediaType);
  const isFit =
    size !== undefined && size.width > 0 && size.height > 0 && Math.max(size.width, size.height) <= longestSide;
  return isFit ? ok(parsed.data) : err(failure("templatePictureRefused", { name, picture: logo.name }));
}

/** The template with its picture's bytes where its schema has them. One that is not there leaves a place without bytes. */
function withPicture(template: unknown, files: UnzippedFiles): unknown {
  const pictured = picturedSchema.safeParse(template);
  if (!pictured.success) return template;
  const { logo } = pictured.data;
  const bytes = files[`pictures/${logo.name}`];
  return { ...pictured.data, logo: { ...logo, bytes: bytes && Buffer.from(bytes).toString("base64") } };
}

/** Of the first thing that is wrong, as "sections[2].heading.ru". */
function placeOf({ issues }: z.ZodError): string {
  const path = issues[0]?.path ?? [];
  const steps = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`));
  return steps.join("").replace(/^\./, "").slice(0, 200);
}

function parseJson(bytes: Uint8Array | undefined): unknown {
  try {
    return bytes && JSON.parse(strFromU8(bytes));
  } catch {
    return undefined;
  }
}
