/**
 * What the window's engine does not know of a language that the UI speaks. Chromium has no data of Kyrgyz, and of
 * Kazakh, Azerbaijani and Uzbek hardly more than the plurals; Node has it all (docs/decisions/languages-of-the-ui.md).
 */
import type { DocumentStrings } from "#core/compose/document-strings.ts";
import { calendar as azerbaijaniCalendar } from "../../assets/locales/document.az.json";
import { calendar as kazakhCalendar } from "../../assets/locales/document.kk.json";
import { calendar as kyrgyzCalendar } from "../../assets/locales/document.ky.json";
import { calendar as uzbekCalendar } from "../../assets/locales/document.uz.json";
import azerbaijani from "../../assets/locales/intl.az.json";
import kazakh from "../../assets/locales/intl.kk.json";
import kyrgyz from "../../assets/locales/intl.ky.json";
import uzbek from "../../assets/locales/intl.uz.json";

type LanguageForms = {
  readonly calendar: DocumentStrings["calendar"];
  /** A language that writes numbers and percentages as this one does, and that the engine knows. */
  readonly numbersLike: string;
  /** Small letters in their order, with a space between; two signs may make one letter. */
  readonly alphabet: string;
  /** What languages are called, by tag. */
  readonly languages: Readonly<Record<string, string>>;
};

const forms: Readonly<Record<string, LanguageForms>> = {
  az: { ...azerbaijani, calendar: azerbaijaniCalendar },
  kk: { ...kazakh, calendar: kazakhCalendar },
  ky: { ...kyrgyz, calendar: kyrgyzCalendar },
  uz: { ...uzbek, calendar: uzbekCalendar },
};

/** Undefined where the engine knows the language itself. */
export const formsOf = (language: string): LanguageForms | undefined => forms[language];
