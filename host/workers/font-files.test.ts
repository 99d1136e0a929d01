import { describe, expect, it } from "vitest";
import { faces } from "#formats/writers/writer.ts";
import { openFontLibrary } from "./font-files.ts";

describe("openFontLibrary", () => {
  it.each(faces)("has %s as a whole TrueType file, read once", (face) => {
    const fonts = openFontLibrary();
    const bytes = fonts.bytes(face);
    expect([...bytes.subarray(0, 4)]).toEqual([0, 1, 0, 0]);
    expect(fonts.bytes(face)).toBe(bytes);
  });
});
