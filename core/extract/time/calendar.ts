/** Days as "YYYY-MM-DD", and what is reckoned from them. */

export const calendarUnits = ["day", "week", "month", "quarter", "year"] as const;
export type CalendarUnit = (typeof calendarUnits)[number];

const oneDay = 86_400_000;

export const daysAfter = (day: string, count: number): string =>
  asDay(new Date(Date.parse(`${day}T00:00:00Z`) + count * oneDay));

export const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / oneDay;

/** Months from 1; undefined for a day that no calendar has. */
export function validDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? asDay(date) : undefined;
}

const asDay = (date: Date): string => date.toISOString().slice(0, 10);

/** A month later than the 31st is the last day of a shorter month. */
export function later(today: string, unit: CalendarUnit, count: number): string {
  if (unit === "day" || unit === "week") return daysAfter(today, count * (unit === "week" ? 7 : 1));
  const [year = 0, month = 1, day = 1] = today.split("-").map(Number);
  const months = month - 1 + count * { month: 1, quarter: 3, year: 12 }[unit];
  const last = new Date(Date.UTC(year, months + 1, 0)).getUTCDate();
  return asDay(new Date(Date.UTC(year, months, Math.min(day, last))));
}

/** The last day of the week, month … that the day is in. Weeks end on Sunday (ISO 8601). */
export function endOf(unit: CalendarUnit, day: string): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  if (unit === "day") return day;
  if (unit === "week") return daysAfter(day, 6 - weekdayOf(day));
  return asDay(new Date(Date.UTC(year, { month, quarter: Math.ceil(month / 3) * 3, year: 12 }[unit], 0)));
}

/** From 0 for Monday. */
export const weekdayOf = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
