/** Days in words, by the conventions of a document's language; no time zone, clock or platform has a say in them. */
import { type DocumentStrings, fillIn } from "./document-strings.ts";

/** "2025-11-12" → «12 ноября 2025 г.»; what is no day of the calendar is given back as it is. */
export function dayInWords(day: string, { date, months }: DocumentStrings["calendar"]): string {
  const [year = "", month = "", dayOfMonth = ""] = isDay(day) ? day.split("-") : [];
  const name = months[Number(month) - 1];
  return name === undefined ? day : fillIn(date, { day: String(Number(dayOfMonth)), month: name, year });
}

function isDay(day: string): boolean {
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
}
