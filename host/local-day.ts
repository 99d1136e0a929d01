/** The calendar day of an instant where the analyst is: a briefing made before dawn in Bishkek is of that day. */

/** `instant`: ISO 8601; the day as "YYYY-MM-DD", in the system's time zone. */
export function localDay(instant: string): string {
  const moment = new Date(instant);
  const part = (value: number) => String(value).padStart(2, "0");
  return `${moment.getFullYear()}-${part(moment.getMonth() + 1)}-${part(moment.getDate())}`;
}
