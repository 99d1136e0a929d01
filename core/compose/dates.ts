/** Days in words, by the conventions of a language; no time zone and no clock has a say in it. */

const formats = new Map<string, Intl.DateTimeFormat>();

/** "2025-11-12" → «12 ноября 2025 г.»; a day that the calendar does not have is given back as it is. */
export function dayInWords(day: string, calendar: string): string {
  const moment = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(moment.getTime()) ? day : formatOf(calendar).format(moment);
}

function formatOf(calendar: string): Intl.DateTimeFormat {
  const known = formats.get(calendar);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(calendar, {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  formats.set(calendar, format);
  return format;
}
