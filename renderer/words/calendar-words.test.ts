import { expect, test } from "vitest";
import { calendarWords } from "./calendar-words.ts";
import { uiLanguages } from "./catalogue.ts";

const days = [1, 2, 3, 4, 5, 6, 7].map((day) => new Date(Date.UTC(2024, 0, day)));
const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 1)));

/** Node has the calendars of all seven languages. */
test.each(uiLanguages)("months and days are called in %s as CLDR has them, Monday first", (language) => {
  const named = (options: Intl.DateTimeFormatOptions, moments: readonly Date[]) => {
    const names = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { ...options, timeZone: "UTC" });
    return moments.map((moment) => names.format(moment));
  };
  expect(calendarWords(language)).toEqual({
    months: named({ month: "long" }, months),
    weekdays: named({ weekday: "short" }, days),
    weekdaysInFull: named({ weekday: "long" }, days),
  });
});
