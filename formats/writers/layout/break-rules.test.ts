/** Where a line may end: `|` at no price, `¦` at a small one, `~` only where nothing else helps. */
import { describe, expect, it } from "vitest";
import { breakPrices, lastResort, never } from "./break-rules.ts";

function marked(text: string): string {
  const prices = breakPrices(text);
  const mark = (price: number): string => (price === never ? "" : price === 0 ? "|" : price < lastResort ? "¦" : "~");
  return [...text].map((character, at) => `${at === 0 ? "" : mark(prices[at] ?? never)}${character}`).join("");
}

describe("a line ends", () => {
  it.each([
    ["between words", "один |два |три"],
    ["not behind a one-letter word", "в ~Бишкеке |и ~в ~Баку"],
    ["not inside initials, nor between them and the name", "сказал |А. ~Б. ~Иванов |и ~А.Б. ~Иванов"],
    ["not between a name and the initials behind it", "says |Anna ~S. ~Brook |или |Иванова ~А. ~Б."],
    ["not between a number and what it counts", "14 ~% |от |12 ~ноября |и ~10 ~500 ~долларов"],
    ["not between a month and its year", "28 ~November ~2025 ~on, |или |28 ~Kasım ~2025, |ve |1 ~мая ~2026 ~г."],
    ["behind other words before a number", "статья |2025 ~года, |over |30 ~people |after |12 ~months |40 ~left"],
    ["behind a number that a clause or sentence ends with", "до |2025, |но |как |2026. |Он |5. ~madde"],
    ["not between an ordinal and its noun", "13 ~noyabr ~2025-ci ~il, |5-й ~съезд"],
    ["not before a dash", "слово ~— |дело ~– |конец"],
    ["not behind a short abbreviation or a number's sign", "в ~г. ~Бишкек, |№ ~5"],
    ["behind the hyphen of a compound, at a price", "научно-¦технический, |COVID-19"],
    ["never at a no-break space", "10\u00A0км |пути"],
    ["once for several spaces", "один   |два"],
    ["between ideographs, not before their full stop", "中|国。"],
  ])("%s", (_, expected) => {
    expect(marked(expected.replace(/[|¦~]/g, ""))).toBe(expected);
  });

  it("behind an address's separators, at a price", () => {
    expect(marked("https://news.example/a-b?c=1")).toBe("https://¦news.¦example/¦a-¦b?¦c=¦1");
  });
});
