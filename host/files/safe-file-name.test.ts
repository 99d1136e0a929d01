import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeFileName } from "./safe-file-name.ts";

describe("safeFileName", () => {
  it.each([
    ["Чего Кыргызстан ждёт от ОТГ", "Чего Кыргызстан ждёт от ОТГ"],
    ['Reuters: "Talks" / part 2?', "Reuters Talks part 2"],
    ["../../etc/passwd", "etc passwd"],
    ["  two\n lines\t", "two lines"],
    ["CON", "CON_"],
    ["nul.txt", "nul_.txt"],
    ["com¹", "com¹_"],
    ["Conference", "Conference"],
    ["???", "briefing"],
    ["Note...", "Note"],
    ["слово ".repeat(40), "слово ".repeat(16).trim()],
  ])("%j → %j", (title, name) => {
    expect(safeFileName(title, "briefing")).toBe(name);
  });

  it("never gives a name that a platform refuses", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (title) => {
        const name = safeFileName(title, "briefing");
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]|^[. ]|[. ]$|^$/u);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(181);
      }),
    );
  });
});
