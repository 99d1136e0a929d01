/** The day that words of a deadline mean, as the analyst types them: «до конца года», "by March", «марттын аягына чейин». */
import { dueWithin, type TimedPassage } from "../extract/due.ts";
import { compileTime } from "../extract/grammar.ts";
import { newVocabulary, placeIn } from "../extract/lexicon.ts";
import { spellerFor } from "../extract/spelling.ts";
import { wordsOf } from "../extract/words.ts";
import type { LanguagePack } from "../language/pack.ts";
import { missingCase } from "../missing-case.ts";
import dueWords from "./due-words.json" with { type: "json" };

/** `today` and the day that it gives are "YYYY-MM-DD"; undefined where the words name no day that one could hold to. */
export type DueReader = (words: string, today: string) => string | undefined;

type Unit = "day" | "week" | "month" | "quarter" | "year";
type DueWords = {
  readonly [Name in "end" | "middle" | "beginning" | "by" | "next" | "this" | "within"]: readonly string[];
} & {
  readonly units: { readonly [Name in Unit]: readonly string[] };
  readonly numbers: Readonly<Record<string, number>>;
};

/** A reader in the language of the pack; adding a language is adding its words to `due-words.json`. */
export function dueReaderFor(pack: Pick<LanguagePack, "language" | "spelling" | "time" | "attribution">): DueReader {
  const vocabulary = newVocabulary();
  const speller = spellerFor(pack.spelling, vocabulary);
  const grammar = { time: compileTime(pack.time, vocabulary), verbLast: pack.attribution.verbLast ?? undefined };
  const known: Readonly<Record<string, DueWords>> = dueWords;
  const ownWords = known[pack.language];
  return (words, today) => {
    const whole = { start: 0, end: words.length };
    const passage: TimedPassage = { text: words, words: wordsOf(words, whole, speller), grammar };
    return (
      numericDay(words, today, ownWords?.by ?? []) ??
      dueWithin(passage, whole, today)?.day ??
      (ownWords === undefined ? undefined : partOfTime(passage, ownWords, today))
    );
  };
}

/**
 * «1.03.2027», "2027-03-01", «до 1.03»: the day first, as everywhere between Ankara and Bishkek. Two figures without a
 * year are a day only where nothing else is said but "by": «п. 3.4 плана» is none.
 */
function numericDay(words: string, today: string, by: readonly string[]): string | undefined {
  const iso = /\b(20\d\d)-(\d\d?)-(\d\d?)\b/.exec(words);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const [figures, day, month, year] = /\b(\d\d?)[./](\d\d?)(?:[./](\d{4}|\d\d))?(?![\d./])/.exec(words) ?? [];
  if (figures === undefined || day === undefined || month === undefined) return undefined;
  if (year !== undefined) return dayOf(Number(year) + (year.length === 2 ? 2000 : 0), Number(month), Number(day));
  const others =
    words
      .replace(figures, " ")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  if (!others.every((word) => by.some((pattern) => fits(word, pattern)))) return undefined;
  const own = Number(today.slice(0, 4));
  const same = dayOf(own, Number(month), Number(day));
  return same === undefined || same >= today ? same : dayOf(own + 1, Number(month), Number(day));
}

function partOfTime(passage: TimedPassage, own: DueWords, today: string): string | undefined {
  const small = passage.words.map((word) => word.small);
  const has = (patterns: readonly string[]) => small.some((word) => patterns.some((pattern) => fits(word, pattern)));
  const said = { end: has(own.end), middle: has(own.middle), beginning: has(own.beginning), by: has(own.by) };
  const month = passage.words.map((word) => placeIn(passage.grammar.time.months, word)).find((place) => place !== -1);
  const year = Number(small.find((word) => /^20\d\d$/.test(word)) ?? Number.NaN);
  if (month !== undefined) return inMonth(month + 1, Number.isNaN(year) ? undefined : year, said, today);
  if (!Number.isNaN(year)) return said.by && !said.end ? dayOf(year, 1, 1) : dayOf(year, 12, 31);
  const unit = units.find((name) => has(own.units[name]));
  if (unit === undefined) return undefined;
  const count = small.map((word) => (/^\d{1,3}$/.test(word) ? Number(word) : own.numbers[word])).find(Boolean);
  if (has(own.within) && !has(own.next)) return later(today, unit, count ?? 1);
  if (has(own.next)) return endOf(unit, later(today, unit, 1));
  return said.end || has(own.this) ? endOf(unit, today) : undefined;
}

const units: readonly Unit[] = ["quarter", "day", "week", "month", "year"];

const fits = (word: string, pattern: string): boolean =>
  pattern.endsWith("*")
    ? word.startsWith(pattern.slice(0, -1))
    : pattern.startsWith("*")
      ? word.endsWith(pattern.slice(1))
      : word === pattern;

type Said = Readonly<Record<"end" | "middle" | "beginning" | "by", boolean>>;

/** The first day of a month to be done by, its last where it is to be done in it; of no month that is over. */
function inMonth(month: number, year: number | undefined, said: Said, today: string): string | undefined {
  const own = Number(today.slice(0, 4));
  const within = (of: number): string | undefined => {
    if (said.end) return endOf("month", `${of}-${twoDigits(month)}-01`);
    if (said.middle) return dayOf(of, month, 15);
    if (said.beginning) return dayOf(of, month, 10);
    return said.by ? dayOf(of, month, 1) : endOf("month", `${of}-${twoDigits(month)}-01`);
  };
  if (year !== undefined) return within(year);
  const same = within(own);
  return same !== undefined && same >= today ? same : within(own + 1);
}

const twoDigits = (number: number): string => String(number).padStart(2, "0");

function dayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? asDay(date) : undefined;
}

const asDay = (date: Date): string => date.toISOString().slice(0, 10);

/** A month later than the 31st is the last day of a shorter month. */
function later(today: string, unit: Unit, count: number): string {
  const [year = 0, month = 1, day = 1] = today.split("-").map(Number);
  if (unit === "day" || unit === "week")
    return asDay(new Date(Date.UTC(year, month - 1, day + count * (unit === "week" ? 7 : 1))));
  const months = month - 1 + count * { month: 1, quarter: 3, year: 12 }[unit];
  const last = new Date(Date.UTC(year, months + 1, 0)).getUTCDate();
  return asDay(new Date(Date.UTC(year, months, Math.min(day, last))));
}

/** Weeks end on Sunday (ISO 8601). */
function endOf(unit: Unit, day: string): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  switch (unit) {
    case "day":
      return day;
    case "week":
      return asDay(
        new Date(Date.UTC(year, month - 1, date + ((7 - new Date(Date.UTC(year, month - 1, date)).getUTCDay()) % 7))),
      );
    case "month":
      return asDay(new Date(Date.UTC(year, month, 0)));
    case "quarter":
      return asDay(new Date(Date.UTC(year, Math.ceil(month / 3) * 3, 0)));
    case "year":
      return asDay(new Date(Date.UTC(year, 12, 0)));
    default:
      return missingCase(unit);
  }
}
