/** What a calendar calls months and days, by themselves, from Monday on, where the week of all our languages begins. */
import azerbaijani from "../../assets/locales/calendar.az.json";
import kazakh from "../../assets/locales/calendar.kk.json";
import kyrgyz from "../../assets/locales/calendar.ky.json";
import uzbek from "../../assets/locales/calendar.uz.json";

export type CalendarWords = {
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  readonly weekdaysInFull: readonly string[];
};

/** Of the languages that the engine has no calendar of (docs/decisions/languages-of-the-ui.md). */
const own: Readonly<Record<string, CalendarWords>> = { az: azerbaijani, kk: kazakh, ky: kyrgyz, uz: uzbek };

export const calendarWords = (language: string): CalendarWords =>
  own[language] ?? {
    months: named(language, { month: "long" }, months),
    weekdays: named(language, { weekday: "short" }, week),
    weekdaysInFull: named(language, { weekday: "long" }, week),
  };

const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, 1));
/** The first of 2024, which began on a Monday. */
const week = Array.from({ length: 7 }, (_, day) => Date.UTC(2024, 0, 1 + day));

function named(language: string, options: Intl.DateTimeFormatOptions, moments: readonly number[]): readonly string[] {
  const names = new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" });
  return moments.map((moment) => names.format(moment));
}
