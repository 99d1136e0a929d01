import { describe, expect, it } from "vitest";
import { findSystemFonts } from "./system-fonts.ts";

describe("findSystemFonts", () => {
  it("names only fonts that are there, as TrueType, OpenType or collections", () => {
    const kinds = findSystemFonts().map(({ bytes }) => Buffer.from(bytes().subarray(0, 4)).toString("latin1"));
    expect(kinds.filter((kind) => !["ttcf", "OTTO", "\0\u0001\0\0"].includes(kind))).toEqual([]);
  });

  it("finds none on a system that it does not know", () => {
    expect(findSystemFonts("aix")).toEqual([]);
  });
});
