import fc from "fast-check";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { crc32, unzipEntries, zip, zipEntry } from "./zip.ts";

const path = fc.string({ unit: "grapheme", maxLength: 30 }).map((name) => `word/${name}`);
const files = fc.dictionary(path, fc.uint8Array({ maxLength: 300 }), {
  noNullPrototype: true,
});

describe("zip", () => {
  it("has the checksum of the standard's own example", () => {
    expect(crc32(strToU8("123456789"))).toBe(0xcbf43926);
  });

  it("is read back by another program", () => {
    fc.assert(
      fc.property(files, (given) => {
        const entries = Object.entries(given).map(([path, bytes]) => zipEntry(path, bytes));
        expect(unzipSync(zip(entries))).toEqual(given);
      }),
    );
  });

  it("gives back its entries as they went in", () => {
    const entries = [zipEntry("a.xml", strToU8("<a/>")), zipEntry("б.xml", strToU8("б".repeat(500)), 9)];
    expect(unzipEntries(zip(entries))).toEqual(entries);
    expect(strFromU8(unzipSync(zip(unzipEntries(zip(entries))))["б.xml"] ?? new Uint8Array())).toBe("б".repeat(500));
  });
});
