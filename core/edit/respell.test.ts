import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lostLetter, respeller } from "./respell.ts";

const russian = fc.string({ unit: fc.constantFrom(..."абвгдежзийклмнопрстуфхцчшщъыьэюя АБВГ,.—«»") });

describe("words in another encoding", () => {
  it("are what the same bytes are there", () => {
    expect(respeller("windows-1251", "koi8-r")("Привет")).toBe("оПХБЕР");
    expect(respeller("koi8-r", "windows-1251")("оПХБЕР")).toBe("Привет");
    expect(respeller("utf-8", "windows-1251")("Мост")).toBe("РњРѕСЃС‚");
    expect(respeller("windows-1251", "utf-8")("РњРѕСЃС‚")).toBe("Мост");
    expect(respeller("utf-16le", "utf-8")("a")).toBe("a\0");
  });
  it("come back whole from an encoding that has a letter for every byte", () => {
    fc.assert(
      fc.property(russian, fc.constantFrom("koi8-r", "ibm866", "x-mac-cyrillic"), (words, misread) => {
        expect(respeller(misread, "windows-1251")(respeller("windows-1251", misread)(words))).toBe(words);
      }),
    );
  });
  it("say where a letter is lost, and no more than that", () => {
    expect(respeller("windows-1251", "koi8-r")("Приүет")).toBe(`оПХ${lostLetter}ЕР`);
    expect(respeller("utf-8", "koi8-r")(`a${lostLetter}b`)).toBe(`a${lostLetter}b`);
  });
});
