/** The dateline that opens a news text: «БАКУ /Trend/ –», «Бишкек, 12 нояб. – Кабар.», "ASTANA, Nov. 12 (Reuters) –". */
import type { Dateline } from "#core/model/article.ts";
import { agencies } from "./news-words.ts";
import { dayPattern, isWrittenDay, parseWrittenDay } from "./written-date.ts";

export type FoundDateline = {
  readonly dateline: Dateline;
  /** The day it names, where it names the year too. */
  readonly day?: string;
  /** Where the sentence behind it begins. */
  readonly bodyStart: number;
};

/** Cheaper to compile than a class of letters, which takes milliseconds at a program's start. */
const placeWord = '\\p{Lu}[^\\s\\d.,:;!?/()"«»“”–—]*';
const place = `(?<place>${placeWord}(?:[ /]${placeWord}){0,2})`;
const placeAndCountry = `(?<place>${placeWord}(?:[ /]${placeWord}){0,2}(?:,\\s${placeWord}(?:\\s${placeWord})?(?=,?\\s))?)`;
const day = `(?<day>${dayPattern})`;
const bracketed = "\\((?<bracketed>\\p{Lu}[^()\\n]{1,30})\\)";
const slashed = "/\\s?(?<slashed>[\\p{Lu}\\d][^/\\n]{1,60}?)\\s?/";
/** An agency's name alone counts only if it is a known one. */
const bare = "(?<bare>[^\\s.,:;/()–—-]+(?:[ .-][^\\s.,:;/()–—-]+)?)";
/** Without a place before it, so is one in brackets or slashes. */
const enclosed = "[/(]\\s?(?<bare>[^/()\\n]{2,30}?)\\s?[/)]";
const dash = "[–—―-]{1,2}";
const opensSentence = "(?=\\s+[\\p{Lu}\\d«\"“„'(])";
const ending = `\\s*(?:[.:]?\\s*${dash}|[.:])${opensSentence}`;

/** In order: the first that matches where the text begins is taken. Every form has a day or an agency. */
const forms: readonly RegExp[] = [
  `${place}(?:[.,]\\s*${day})?[.,]?\\s*(?:${dash}\\s*)?(?:${slashed}|${bare})${ending}`,
  `${placeAndCountry}(?:,\\s*${day})?\\s*${bracketed}\\s*(?:${dash}|:)(?=\\s)`,
  `${place}[.,]\\s*${day}${ending}`,
  `${day},\\s*${place}\\s*${slashed}${ending}`,
  `${place}[.,]\\s*${day}\\s*${enclosed}\\.${opensSentence}`,
  `(?:${day}\\s*)?${enclosed}${ending}`,
].map((form) => new RegExp(`^${form}\\s*`, "u"));

const knownAgencies: ReadonlySet<string> = new Set(agencies.map((agency) => agency.toLowerCase()));

/** No dateline is longer. */
const longest = 160;

export function findDateline(text: string, start: number, end: number): FoundDateline | undefined {
  const opening = text.slice(start, Math.min(end, start + longest));
  for (const form of forms) {
    const found = form.exec(opening);
    if (found !== null && start + found[0].length < end && isPlausible(found)) return datelineOf(found, start);
  }
  return undefined;
}

function isPlausible({ groups: { day: dayWords, bare: agency } = {} }: RegExpExecArray): boolean {
  if (dayWords !== undefined && !isWrittenDay(dayWords)) return false;
  return agency === undefined || knownAgencies.has(agency.toLowerCase());
}

function datelineOf(found: RegExpExecArray, start: number): FoundDateline {
  const {
    place: placeName,
    day: dayWords,
    bracketed: inBrackets,
    slashed: inSlashes,
    bare: alone,
  } = found.groups ?? {};
  const agency = inSlashes ?? inBrackets ?? alone;
  const namedDay = dayWords === undefined ? undefined : parseWrittenDay(dayWords);
  return {
    dateline: {
      ...(placeName !== undefined && { place: placeName }),
      ...(agency !== undefined && { agency }),
      start,
      end: start + found[0].trimEnd().length,
    },
    ...(namedDay !== undefined && { day: namedDay }),
    bodyStart: start + found[0].length,
  };
}
