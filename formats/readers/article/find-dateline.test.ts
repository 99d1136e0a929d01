import { describe, expect, test } from "vitest";
import { findDateline } from "./find-dateline.ts";

/** Place, agency, day and what follows; undefined where there is no dateline. */
function takenApart(text: string): readonly (string | undefined)[] | undefined {
  const found = findDateline(text, 0, text.length);
  return found && [found.dateline.place, found.dateline.agency, found.day, text.slice(found.bodyStart)];
}

describe("place, agency and day are taken apart", () => {
  test.each([
    ["БАКУ /Trend/ – В городе", ["БАКУ", "Trend", undefined, "В городе"]],
    ["Баку. Trend: В городе", ["Баку", "Trend", undefined, "В городе"]],
    ["Бишкек, 12 нояб. – Кабар. В городе", ["Бишкек", "Кабар", undefined, "В городе"]],
    ["Бишкек, 12 нояб. /Кабар/. В городе", ["Бишкек", "Кабар", undefined, "В городе"]],
    ["Бишкек (АКИpress) - В городе", ["Бишкек", "АКИpress", undefined, "В городе"]],
    ["Бишкек, 12 ноября – В городе", ["Бишкек", undefined, undefined, "В городе"]],
    ["БИШКЕК, 12 ноября 2025 г. — В городе", ["БИШКЕК", undefined, "2025-11-12", "В городе"]],
    ["АСТАНА. КАЗИНФОРМ - В городе", ["АСТАНА", "КАЗИНФОРМ", undefined, "В городе"]],
    ["АНКАРА/БИШКЕК, 12 ноября /Кабар/ – В городе", ["АНКАРА/БИШКЕК", "Кабар", undefined, "В городе"]],
    ["МОСКВА, 12 ноя — РИА Новости. «Да», — сказал он", ["МОСКВА", "РИА Новости", undefined, "«Да», — сказал он"]],
    ["МОСКВА, 12 ноября 2025 года. /ТАСС/. В городе", ["МОСКВА", "ТАСС", "2025-11-12", "В городе"]],
    ["Ташкент. 12 ноября. ИНТЕРФАКС - В городе", ["Ташкент", "ИНТЕРФАКС", undefined, "В городе"]],
    ["Баку, 12 ноября, АЗЕРТАДЖ. В городе", ["Баку", "АЗЕРТАДЖ", undefined, "В городе"]],
    ["Душанбе, 12.11.2025 (НИАТ «Ховар») – В городе", ["Душанбе", "НИАТ «Ховар»", "2025-11-12", "В городе"]],
    ["12 ноября, Минск /Корр. БЕЛТА/. В городе", ["Минск", "Корр. БЕЛТА", undefined, "В городе"]],
    ["ASTANA, Nov. 12 (Reuters) – In town", ["ASTANA", "Reuters", undefined, "In town"]],
    ["LONDON, 12 November 2025 (AFP) – In town", ["LONDON", "AFP", "2025-11-12", "In town"]],
    ["NEW YORK (AP) — In town", ["NEW YORK", "AP", undefined, "In town"]],
    ["TASHKENT, Uzbekistan, Nov. 12 (AP) — In town", ["TASHKENT, Uzbekistan", "AP", undefined, "In town"]],
    ["БИШКЕК, 2025-жылдын 12-ноябры /Кабар/ – Шаарда", ["БИШКЕК", "Кабар", "2025-11-12", "Шаарда"]],
    ["Бишкек, 12-ноябрь. /Кабар/. Шаарда", ["Бишкек", "Кабар", undefined, "Шаарда"]],
    ["АСТАНА, 2025 жылғы 12 қараша /ҚазАқпарат/ – Қалада", ["АСТАНА", "ҚазАқпарат", "2025-11-12", "Қалада"]],
    ["BAKI, 12 noyabr 2025-ci il /Trend/ – Şəhərdə", ["BAKI", "Trend", "2025-11-12", "Şəhərdə"]],
    ["TOSHKENT, 2025-yil 12-noyabr /Dunyo/ – Shaharda", ["TOSHKENT", "Dunyo", "2025-11-12", "Shaharda"]],
    ["ANKARA, 12 Kasım 2025 (AA) – Kentte", ["ANKARA", "AA", "2025-11-12", "Kentte"]],
    ["12-ноябрь, 2025-жыл (Кабар). Шаарда", [undefined, "Кабар", "2025-11-12", "Шаарда"]],
    ["/Кабар/. Шаарда", [undefined, "Кабар", undefined, "Шаарда"]],
    ["БИШКЕК, 12-ноябрь (Кабар). Шаарда", ["БИШКЕК", "Кабар", undefined, "Шаарда"]],
    ["Бишкек, 12-ноябрь, 2025-жыл (Кабар). Шаарда", ["Бишкек", "Кабар", "2025-11-12", "Шаарда"]],
    ["AKTAU, November 3 (KazInform). In town", ["AKTAU", "KazInform", undefined, "In town"]],
    ["Москва. 12 ноября. INTERFAX.RU – В городе", ["Москва", "INTERFAX.RU", undefined, "В городе"]],
    ["ASTANA, 12 қараша – ҚазАқпарат. Қалада", ["ASTANA", "ҚазАқпарат", undefined, "Қалада"]],
    ["Toshkent, 12-noyabr – OʻzA. Shaharda", ["Toshkent", "OʻzA", undefined, "Shaharda"]],
    ["TASHKENT, November 12, 2025 /Xinhua/ -- In town", ["TASHKENT", "Xinhua", "2025-11-12", "In town"]],
  ])("%s", (text, parts) => {
    expect(takenApart(text)).toEqual(parts);
  });
});

describe("absent rather than wrong", () => {
  test.each([
    "Алматы (город в Казахстане) – один из них.",
    "Алматы (Казахстан) стала городом.",
    "Россия, Китай и Иран – её наблюдатели.",
    "Президент Ирана – Масуд Резаи.",
    "Washington (the capital) - The city.",
    "12 ноября. Среда. Участники собрались.",
    "Trend сообщает. Это всё.",
    "12 ноября (среда). Участники собрались.",
    "12-ноябрь, 2025-жыл (шаршемби). Шаарда жыйын өттү.",
    "Бишкек, 12 ноября 2025 года (Среда). Участники собрались.",
    "Президент, 12 ноября (Среда). Участники собрались.",
    "2025-жылдын 12-ноябры (шаршемби) – Шаарда жыйын өттү.",
    "(Казахстан). В городе снег.",
    "12 Kasım 2025 (Çarşamba). Kentte kar var.",
    "12 noyabr (çərşənbə). Şəhərdə qar yağır.",
    "November 12 (Wednesday). In town it snows.",
    "Москва. Кремль. Он — снова там.",
    "Иванов (ТАСС) стал директором.",
    "В Москве 12 ноября. Сегодня снег.",
    "Бишкек, 12 человек. Они пришли.",
    "БАКУ /Trend/ –",
  ])("%s", (text) => {
    expect(takenApart(text)).toBeUndefined();
  });
});

test("a day that the calendar does not have is no day", () => {
  expect(takenApart("Баку, 31 февраля 2025 г. (Trend) – В городе")).toEqual(["Баку", "Trend", undefined, "В городе"]);
});
