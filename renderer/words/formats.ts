/** Days, moments and shares as a language writes them: by the engine, or by the language's own calendar. */
import { dayInWords } from "#core/compose/dates.ts";
import { formsOf } from "./language-forms.ts";

/** The region whose dates and numbers go with the words, where it is not the language's largest: the English is British. */
const regions: Readonly<Record<string, string>> = { en: "en-GB" };

/** The tag by which the engine writes the language's numbers. */
export const numberTag = (language: string): string => formsOf(language)?.numbersLike ?? regions[language] ?? language;

/** "12 November 2025" for "2025-11-12". */
export function dayFormat(language: string): (day: string) => string {
  const calendar = formsOf(language)?.calendar;
  if (calendar !== undefined) return (day) => dayInWords(day, calendar);
  const days = new Intl.DateTimeFormat(regions[language] ?? language, { dateStyle: "long", timeZone: "UTC" });
  return (day) => days.format(new Date(`${day}T12:00:00Z`));
}

/** The day and the time of a moment, where the reader is. */
export function momentFormat(language: string): (moment: Date) => string {
  const calendar = formsOf(language)?.calendar;
  if (calendar !== undefined) {
    const times = new Intl.DateTimeFormat("en-GB", { timeStyle: "short" });
    return (moment) => `${dayInWords(localDay(moment), calendar)}, ${times.format(moment)}`;
  }
  const moments = new Intl.DateTimeFormat(regions[language] ?? language, { dateStyle: "medium", timeStyle: "short" });
  return (moment) => moments.format(moment);
}

/** As "YYYY-MM-DD". */
export function localDay(moment: Date): string {
  const part = (value: number) => String(value).padStart(2, "0");
  return `${moment.getFullYear()}-${part(moment.getMonth() + 1)}-${part(moment.getDate())}`;
}

/** "80%" for 0.8. */
export function percentFormat(language: string): (share: number) => string {
  const shares = new Intl.NumberFormat(numberTag(language), { style: "percent", maximumFractionDigits: 0 });
  return (share) => shares.format(share);
}
