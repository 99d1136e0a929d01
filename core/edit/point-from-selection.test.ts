import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { article, at } from "../compose/testing/building.ts";
import { pointKinds } from "../model/key-point.ts";
import { fidelity } from "../model/verbatim.ts";
import { pointFromSelection } from "./point-from-selection.ts";

const news = article("news", "Мэр сказал: «Мост будет». «Да» и «нет» – не ответ.\n\n  ");
const selecting = (words: string, kind: (typeof pointKinds)[number] = "quote") =>
  pointFromSelection(news, at(news, words), kind, "new");

describe("pointFromSelection", () => {
  it("takes the source's words as a point that the analyst has accepted", () => {
    expect(selecting(" сказал: ", "fact")).toEqual({
      kind: "fact",
      id: "new",
      origins: [at(news, "сказал:")],
      text: "сказал:",
      wording: "quotation",
      standing: "accepted",
    });
  });
  it("leaves the marks around a quotation outside, and a mark at one edge inside", () => {
    expect([selecting("«Мост будет»")?.text, selecting("«Мост будет")?.text]).toEqual(["Мост будет", "«Мост будет"]);
    expect(selecting("«Да» и «нет»")?.text).toBe("«Да» и «нет»");
    expect(selecting("«Мост будет»", "goal")?.text).toBe("«Мост будет»");
  });
  it("is none where nothing but space was selected", () => {
    expect(selecting("\n\n ")).toBeUndefined();
  });
  it("is verbatim whatever was selected", () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.constantFrom(...pointKinds), (start, length, kind) => {
        const point = pointFromSelection(news, { start, end: start + length }, kind, "new");
        expect(point === undefined || fidelity(point, [news])).toBe(point === undefined || "verbatim");
      }),
    );
  });
});
