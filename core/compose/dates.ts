/** Days in words, by the conventions of a document's language; no time zone, clock or platform has a say in them. */
import { type DocumentStrings, fillIn } from "./document-strings.ts";

type Calendar = DocumentStrings["calendar"];

/** "2025-11-12" → «12 ноября 2025 г.»; what is no day of the calendar is given back as it is. */
export const dayInWords = (day: string, calendar: Calendar): string => inWords(day, calendar, calendar.months);

/** The same where "information as of" stands round it. */
export const asOfInWords = (day: string, calendar: Calendar): string =>
  inWords(day, calendar, calendar.monthsAsOf ?? calendar.months);

function inWords(day: string, { date, yearEndings = {} }: Calendar, months: Calendar["months"]): string {
  const [year = "", month = "", dayOfMonth = ""] = isDay(day) ? day.split("-") : [];
  const name = months[Number(month) - 1];
  if (name === undefined) return day;
  return fillIn(date, { day: String(Number(dayOfMonth)), month: name, year: `${year}${endingOf(year, yearEndings)}` });
}

/** Azerbaijani writes "2025-ci" but "2026-cı": as the number's last word is spoken. */
const endingOf = (year: string, endings: Readonly<Record<string, string>>): string =>
  [3, 2, 1].map((figures) => endings[year.slice(-figures)]).find((ending) => ending !== undefined) ?? "";

function isDay(day: string): boolean {
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
}
