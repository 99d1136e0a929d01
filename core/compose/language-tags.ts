/** What a BCP 47 tag says of a text: its language, its script, the direction it runs in, its name. */
import type { Direction } from "../model/document.ts";

type Reading = { readonly written: string; readonly direction: Direction };

const rightToLeftScripts: ReadonlySet<string> = new Set(["Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"]);
const names = new Map<string, Intl.DisplayNames>();
const readings = new Map<string, Reading>();

export const directionOf = (tag: string): Direction => readTag(tag).direction;

/** Whether both are the same language in the same script: "en" and "en-GB" are, "uz-Latn" and "uz-Cyrl" are not. */
export const sameLanguage = (one: string, other: string): boolean =>
  one === other || readTag(one).written === readTag(other).written;

/** The language's name in words: by `known`, or by the platform; the tag itself where it has none. */
export function languageInWords(tag: string, inLanguage: string, known: Readonly<Record<string, string>>): string {
  try {
    return (Object.hasOwn(known, tag) ? known[tag] : undefined) ?? namesIn(inLanguage).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

function namesIn(language: string): Intl.DisplayNames {
  const known = names.get(language);
  if (known !== undefined) return known;
  const made = new Intl.DisplayNames([language], { type: "language" });
  names.set(language, made);
  return made;
}

function readTag(tag: string): Reading {
  const known = readings.get(tag);
  if (known !== undefined) return known;
  const reading = likelyReading(tag);
  readings.set(tag, reading);
  return reading;
}

/** A tag that is none (articles name their language as they like) counts as a language of its own, left to right. */
function likelyReading(tag: string): Reading {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return { written: `${language}-${script}`, direction: rightToLeftScripts.has(script ?? "") ? "rtl" : "ltr" };
  } catch {
    return { written: tag, direction: "ltr" };
  }
}
