import { createIntl } from "react-intl";
import { expect, test } from "vitest";
import russian from "../../../assets/locales/ui.ru.json" with { type: "json" };
import { sayIn } from "../../words/say.ts";
import { sayMeasure } from "./say-measure.ts";

const say = sayIn(createIntl({ locale: "ru", messages: russian }));

test("a length is said beside what is usual, declined as Russian declines it", () => {
  const measures = [
    { unit: "pages", count: 2, least: 0, most: 2 },
    { unit: "lines", count: 1, least: 0, most: 21 },
    { unit: "items", count: 7, least: 0, most: 5 },
    { unit: "words", count: 300, least: 200, most: 400 },
  ] as const;
  expect(measures.map((measure) => sayMeasure(measure, say))).toEqual([
    "2 страницы; обычно не более 2 страниц",
    "около 1 строки; обычно не более 21 строки",
    "7 тезисов: длиннее обычного (5 тезисов)",
    "300 слов; обычно 200–400",
  ]);
});
