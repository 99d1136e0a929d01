import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutForbiddenCharacters } from "./forbidden-characters.ts";

describe("what XML forbids", () => {
  it("goes from every string, however deep, and is counted", () => {
    const given = { title: "а\u0000б", blocks: [{ content: ["\uD800в", "г\uFFFF\u0008"] }], bytes: new Uint8Array(2) };
    expect(withoutForbiddenCharacters(given)).toEqual({
      value: { title: "аб", blocks: [{ content: ["в", "г"] }], bytes: new Uint8Array(2) },
      count: 4,
    });
  });

  it("leaves a clean value as the same object", () => {
    const given = { title: "Таб\t, строка\n, 🙂, \u00A0, \u0085", blocks: [{ content: ["в"] }] };
    expect(withoutForbiddenCharacters(given).value).toBe(given);
  });

  it("leaves nothing that is not a character of XML 1.0", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { value, count } = withoutForbiddenCharacters(text);
        expect(value.isWellFormed() && /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u.test(value)).toBe(
          true,
        );
        expect([...value].length + count).toBe([...text].length);
      }),
    );
  });
});
