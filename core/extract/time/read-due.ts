/** The day that words of a deadline mean, as the analyst types them: «до конца года», "by March", «марттын аягына чейин». */

import type { LanguagePack } from "../../language/pack.ts";
import { compileTime } from "../words/grammar.ts";
import { isIn, type Lexicon, newVocabulary, placeIn } from "../words/lexicon.ts";
import { spellerFor } from "../words/spelling.ts";
import { wordsOf } from "../words/words.ts";
import { calendarUnits, endOf, later, validDay } from "./calendar.ts";
import { dayWithin } from "./day-within.ts";
import { numberOf } from "./numbers.ts";
import type { TimedPassage } from "./times.ts";

/** `today` and the day that it gives are "YYYY-MM-DD"; undefined where the words name no day that one could hold to. */
export type DueReader = (words: string, today: string) => string | undefined;

/** A reader in the language of the pack. */
export function dueReaderFor(pack: Pick<LanguagePack, "language" | "spelling" | "time" | "attribution">): DueReader {
  const vocabulary = newVocabulary();
  const speller = spellerFor(pack.spelling, vocabulary);
  const grammar = { time: compileTime(pack.time, vocabulary), verbLast: pack.attribution.verbLast ?? undefined };
  return (words, today) => {
    const whole = { start: 0, end: words.length };
    const passage: TimedPassage = { text: words, words: wordsOf(words, whole, speller), grammar };
    const numeric = numericDay(passage, today);
    if (numeric !== undefined) return numeric;
    const { day, elsewhere } = dayWithin(passage, whole, today);
    return day ?? (elsewhere ? undefined : partOfTime(passage, today));
  };
}

/**
 * «1.03.27», «до 1.03»: the day first, as everywhere between Ankara and Bishkek. Two figures without a
 * year are a day only where nothing else is said but "by": «п. 3.4 плана» is none.
 */
function numericDay({ text, words, grammar }: TimedPassage, today: string): string | undefined {
  const found = /\b(\d\d?)[./](\d\d?)(?:[./](\d{4}|\d\d))?(?![\d./])/.exec(text);
  const [figures, day, month, year] = found ?? [];
  if (found === null || figures === undefined) return undefined;
  if (year !== undefined) return validDay(Number(year) + (year.length === 2 ? 2000 : 0), Number(month), Number(day));
  const others = words.filter(({ start, end }) => end <= found.index || start >= found.index + figures.length);
  if (!others.every((word) => isIn(grammar.time.parts.by, word))) return undefined;
  const own = Number(today.slice(0, 4));
  const same = validDay(own, Number(month), Number(day));
  return same === undefined || same >= today ? same : validDay(own + 1, Number(month), Number(day));
}

function partOfTime({ words, grammar }: TimedPassage, today: string): string | undefined {
  const { parts, months } = grammar.time;
  const has = (lexicon: Lexicon) => words.some((word) => isIn(lexicon, word));
  const said = { end: has(parts.end), middle: has(parts.middle), beginning: has(parts.beginning), by: has(parts.by) };
  const month = words.map((word) => placeIn(months, word)).find((place) => place !== -1);
  const year = Number(words.find(({ small }) => /^20\d\d$/.test(small))?.small ?? Number.NaN);
  if (month !== undefined) return inMonth(month + 1, Number.isNaN(year) ? undefined : year, said, today);
  if (!Number.isNaN(year)) return said.by && !said.end ? validDay(year, 1, 1) : validDay(year, 12, 31);
  const unit = calendarUnits.find((name) => has(parts.units[name]));
  if (unit === undefined) return undefined;
  const count = words.map((word) => numberOf(parts, word)).find(Boolean);
  if (has(parts.within) && !has(parts.next)) return later(today, unit, count ?? 1);
  if (has(parts.next)) return endOf(unit, later(today, unit, 1));
  return said.end || has(parts.this) ? endOf(unit, today) : undefined;
}

type Said = Readonly<Record<"end" | "middle" | "beginning" | "by", boolean>>;

/** The first day of a month to be done by, its last where it is to be done in it; of no month that is over. */
function inMonth(month: number, year: number | undefined, said: Said, today: string): string | undefined {
  const own = Number(today.slice(0, 4));
  const within = (of: number): string | undefined => {
    const first = validDay(of, month, 1);
    if (said.middle && !said.end) return validDay(of, month, 15);
    if (said.beginning && !said.end) return validDay(of, month, 10);
    return first === undefined || (said.by && !said.end) ? first : endOf("month", first);
  };
  if (year !== undefined) return within(year);
  const same = within(own);
  return same !== undefined && same >= today ? same : within(own + 1);
}
