/** A day of the Iranian calendar (Solar Hijri), in figures or with its month in words → "YYYY-MM-DD". */

const months: readonly string[] = "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند".split(" ");

export function dayInIran(line: string): string | undefined {
  const figures = /(?<!\d)(1[34]\d{2})[/-](\d{1,2})[/-](\d{1,2})(?!\d)/.exec(line);
  if (figures !== null) return gregorianDay(Number(figures[1]), Number(figures[2]), Number(figures[3]));
  const words = /(\d{1,2})\s+([\u0600-\u06ff]+)\s+(?:ماه\s+)?(1[34]\d{2})(?!\d)/.exec(line);
  const month = months.indexOf(words?.[2]?.replace(/ي/g, "ی") ?? "") + 1;
  return words === null || month === 0 ? undefined : gregorianDay(Number(words[3]), month, Number(words[1]));
}

const firstMonths = 6;
const millisecondsADay = 86_400_000;

/** Months 1 to 6 have 31 days, the others 30; the year 1399 began on 20 March 2020, and every 33 years hold eight leap years. */
function gregorianDay(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const before = (month - 1) * 31 - Math.max(0, month - 1 - firstMonths);
  const leaps = leapsBefore(year) - leapsBefore(1399);
  const days = (year - 1399) * 365 + leaps + before + day - 1;
  return new Date(Date.UTC(2020, 2, 20) + days * millisecondsADay).toISOString().slice(0, 10);
}

/** Leap are the years whose remainder by 33 is 1, 5, 9, 13, 17, 22, 26 or 30. */
function leapsBefore(year: number): number {
  const remainders = [1, 5, 9, 13, 17, 22, 26, 30];
  const within = year % 33;
  return Math.floor(year / 33) * remainders.length + remainders.filter((one) => one < within).length;
}
