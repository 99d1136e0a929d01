/**
 * Where a passage of one reading of an article stands in another: by its words, and where they stand more than once or
 * are not there, by what stands around them. What these do not decide is not found.
 */
import type { Range } from "../model/article.ts";
import { lostLetter } from "./respell.ts";

/** A text without its spaces, which readings set differently, and where each of its letters stands. */
export type Letters = { readonly letters: string; readonly places: Uint32Array };

export function lettersOf(text: string): Letters {
  const places = new Uint32Array(text.length);
  const parts: string[] = [];
  let count = 0;
  for (const { 0: part, index } of text.matchAll(/\S+/g)) {
    parts.push(part);
    for (let offset = 0; offset < part.length; offset++) places[count++] = index + offset;
  }
  return { letters: parts.join(""), places: places.subarray(0, count) };
}

/** The range's words and its neighbours, spelled as the other reading spells them. */
type Passage = { readonly words: string; readonly before: string; readonly after: string; readonly isUnique: boolean };

/** As many letters to either side are compared. */
const neighbourhood = 80;
/** Fewer letters in common say nothing. */
const leastNeighbours = 12;
const mostPlaces = 1000;

/** `respell`: words of the old text as the new one spells them (respell.ts). */
export function findAgain(
  oldText: string,
  range: Range,
  found: Letters,
  respell: (words: string) => string,
): Range | undefined {
  const passage = passageOf(oldText, range, respell);
  if (passage.words === "") return undefined;
  const starts = placesOf(found.letters, passage.words);
  const [only] = starts;
  if (only === undefined) return betweenNeighbours(passage, found);
  const start = starts.length === 1 && passage.isUnique ? only : nearest(passage, starts, found.letters);
  return start === undefined ? undefined : rangeAt(found, start, start + passage.words.length);
}

function passageOf(text: string, { start, end }: Range, respell: (words: string) => string): Passage {
  const spell = (from: number, to: number) => squeezed(respell(text.slice(Math.max(0, from), to)));
  const words = text.slice(start, end);
  const before =
    spell(start - 2 * neighbourhood, start)
      .split(lostLetter)
      .at(-1) ?? "";
  const after = spell(end, end + 2 * neighbourhood).split(lostLetter)[0] ?? "";
  return {
    words: squeezed(respell(words)),
    before: before.slice(-neighbourhood),
    after: after.slice(0, neighbourhood),
    isUnique: text.indexOf(words) === text.lastIndexOf(words),
  };
}

const squeezed = (text: string): string => text.replace(/\s+/g, "");

function placesOf(letters: string, words: string): readonly number[] {
  const places: number[] = [];
  if (words.includes(lostLetter)) return places;
  for (let at = letters.indexOf(words); at !== -1 && places.length < mostPlaces; at = letters.indexOf(words, at + 1))
    places.push(at);
  return places;
}

/** The one of these places that has more of the neighbours than any other. */
function nearest(passage: Passage, starts: readonly number[], letters: string): number | undefined {
  const scored = starts.map((start) => ({ start, score: likeness(passage, start, letters) }));
  const [best, second] = scored.toSorted((left, right) => right.score - left.score);
  if (best === undefined || best.score < leastNeighbours || best.score === second?.score) return undefined;
  return best.start;
}

/** How many letters before and after are the same. */
function likeness({ words, before, after }: Passage, start: number, letters: string): number {
  const end = start + words.length;
  let score = 0;
  for (let back = 1; back <= before.length && before.at(-back) === letters[start - back]; back++) score++;
  for (let on = 0; on < after.length && after[on] === letters[end + on]; on++) score++;
  return score;
}

/** Where the words themselves cannot be spelled: what stands between their neighbours, if those stand there once. */
function betweenNeighbours({ words, before, after }: Passage, found: Letters): Range | undefined {
  if (before.length < leastNeighbours || after.length < leastNeighbours) return undefined;
  const [ahead, another] = placesOf(found.letters, before);
  const [behind, yetAnother] = placesOf(found.letters, after);
  if (ahead === undefined || behind === undefined || another !== undefined || yetAnother !== undefined)
    return undefined;
  const [start, end] = [ahead + before.length, behind];
  const isLikely = words.includes(lostLetter) && end > start && end - start <= 3 * words.length;
  return isLikely ? rangeAt(found, start, end) : undefined;
}

function rangeAt({ places }: Letters, start: number, end: number): Range | undefined {
  const [first, last] = [places[start], places[end - 1]];
  return first === undefined || last === undefined ? undefined : { start: first, end: last + 1 };
}
