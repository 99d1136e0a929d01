import { describe, expect, it } from "vitest";
import { pngOf } from "../testing/sample-template.ts";
import { pictureSize } from "./picture-size.ts";

/** A JPEG's segments, then the picture's own bytes, which are not looked at, and the mark of its end. */
const segment = (marker: number, ...body: readonly number[]) => [0xff, marker, 0, body.length + 2, ...body];
const frame = (marker: number) => segment(marker, 8, 0x01, 0x02, 0x03, 0x04, 1, 1, 0x11, 0);
const scan = [...segment(0xda, 1, 1, 0, 0, 63, 0), 1, 2, 3, 0xff, 0xd9];
const jpeg = (...segments: readonly (readonly number[])[]) =>
  Uint8Array.from([0xff, 0xd8, ...segments.flat(), ...scan]);
const size = { height: 0x0102, width: 0x0304 };

describe("pictureSize", () => {
  it.each([
    [1, 1],
    [4000, 12],
  ])("of a PNG of %s by %s", (width, height) => {
    expect(pictureSize(pngOf(width, height), "image/png")).toEqual({ width, height });
  });

  it.each([
    ["a baseline frame", jpeg(frame(0xc0))],
    [
      "a progressive frame, after an application's segment and tables",
      jpeg(segment(0xe0, 1, 2), segment(0xc4, 0), frame(0xc2)),
    ],
  ])("of a JPEG with %s", (_, bytes) => {
    expect(pictureSize(bytes, "image/jpeg")).toEqual(size);
  });

  it.each([
    ["nothing", new Uint8Array(), "image/png"],
    ["nothing", new Uint8Array(), "image/jpeg"],
    ["a JPEG that says it is a PNG", jpeg(frame(0xc0)), "image/png"],
    ["a PNG that says it is a JPEG", pngOf(1, 1), "image/jpeg"],
    ["a PNG cut in its head", pngOf(1, 1).subarray(0, 20), "image/png"],
    ["a JPEG without a frame", jpeg(segment(0xe0, 1, 2)), "image/jpeg"],
    ["a JPEG that is cut", jpeg(frame(0xc0)).subarray(0, -2), "image/jpeg"],
    ["a JPEG of a kind that no document shows", jpeg(frame(0xc9)), "image/jpeg"],
    ["a JPEG whose segments lead nowhere", jpeg([0xff, 0xe0, 0, 0], [0, 0, 0, 0, 0, 0, 0]), "image/jpeg"],
    ["SVG", new TextEncoder().encode("<svg onload='x()' xmlns='http://www.w3.org/2000/svg'/>"), "image/png"],
  ] as const)("of %s is not known", (_, bytes, mediaType) => {
    expect(pictureSize(bytes, mediaType)).toBeUndefined();
  });
});
