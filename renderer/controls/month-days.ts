/** Days of a month as a calendar lays them out, and the way from one to another by keys. A day is "YYYY-MM-DD". */

/** The month of that day, a row a week from Monday on; undefined before its first day and after its last. */
export function weeksOf(day: string): readonly (readonly (string | undefined)[])[] {
  const first = `${day.slice(0, 7)}-01`;
  const before = placeInWeek(first);
  const days = Array.from({ length: daysInMonth(first) }, (_, index) => later(first, index));
  const cells = [...Array.from({ length: before }, () => undefined), ...days];
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, place) => cells[week * 7 + place]),
  );
}

/** As the grids of days in the ARIA practices have it; undefined for a key that goes nowhere. */
export function dayAfterKey(day: string, key: string, shift: boolean): string | undefined {
  switch (key) {
    case "ArrowLeft":
      return later(day, -1);
    case "ArrowRight":
      return later(day, 1);
    case "ArrowUp":
      return later(day, -7);
    case "ArrowDown":
      return later(day, 7);
    case "Home":
      return later(day, -placeInWeek(day));
    case "End":
      return later(day, 6 - placeInWeek(day));
    case "PageUp":
      return monthsLater(day, shift ? -12 : -1);
    case "PageDown":
      return monthsLater(day, shift ? 12 : 1);
    default:
      return undefined;
  }
}

/** The same day of that month, or its last where it has no such day. */
export function monthsLater(day: string, count: number): string {
  const moment = momentOf(`${day.slice(0, 7)}-01`);
  moment.setUTCMonth(moment.getUTCMonth() + count);
  const first = write(moment);
  return later(first, Math.min(Number(day.slice(8)), daysInMonth(first)) - 1);
}

function later(day: string, count: number): string {
  const moment = momentOf(day);
  moment.setUTCDate(moment.getUTCDate() + count);
  return write(moment);
}

/** From 0, which is Monday. */
const placeInWeek = (day: string): number => (momentOf(day).getUTCDay() + 6) % 7;

function daysInMonth(first: string): number {
  const moment = momentOf(first);
  moment.setUTCMonth(moment.getUTCMonth() + 1, 0);
  return moment.getUTCDate();
}

const momentOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** No further than years of four figures go. */
function write(moment: Date): string {
  const written = moment.toISOString();
  if (written.startsWith("+")) return "9999-12-31";
  return written.startsWith("-") ? "0000-01-01" : written.slice(0, 10);
}
