/** Days in figures: the day first, as everywhere between London and Bishkek. */

/** Between the figures, by CLDR. */
export const daySeparator = (language: string): string => (language === "en" || language === "uz" ? "/" : ".");

/** "31.12.2027" for "2027-12-31"; nothing for what is no day. */
export function writeDay(day: string, separator: string): string {
  const [year, month, dayOfMonth] = day.split("-");
  return month === undefined || dayOfMonth === undefined ? "" : [dayOfMonth, month, year].join(separator);
}

/** "2027-12-31" for «31.12.2027», "31/12/2027", "2027-12-31"; "" for nothing; undefined for what is no day. */
export function readDay(text: string): string | undefined {
  const typed = text.trim();
  if (typed === "") return "";
  const [, dayFirst, month, yearLast] = /^(\d\d?)[./\s-]+(\d\d?)[./\s-]+(\d{4})\.?$/.exec(typed) ?? [];
  if (dayFirst !== undefined && month !== undefined && yearLast !== undefined) return dayOf(yearLast, month, dayFirst);
  const [, year, inIso, dayLast] = /^(\d{4})-(\d\d?)-(\d\d?)$/.exec(typed) ?? [];
  if (year !== undefined && inIso !== undefined && dayLast !== undefined) return dayOf(year, inIso, dayLast);
  return undefined;
}

/** Undefined where the calendar has no such day. */
function dayOf(year: string, month: string, day: string): string | undefined {
  const written = [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-");
  const moment = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(written) ? written : undefined;
}
