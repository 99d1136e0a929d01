/** Where a line may end in a text, and at what price (penalties as in Knuth and Plass, 1981). */

export const never = Number.POSITIVE_INFINITY;
/** Allowed where nothing else helps: a narrow column, a very long number. */
export const lastResort = 5_000;
export const hyphenPrice = 180;
export const compoundPrice = 30;
const addressPrice = 200;

/** A one-letter word, a pair of initials or a short abbreviation: they stay with what follows. */
const holdsWhatFollows = /(?:^|[^\p{L}\p{N}])(?:\p{L}|(?:\p{Lu}\.){1,3}|\p{Ll}{1,2}\.|[№§])$/u;
const endsInFigure = /\p{N}$/u;
/** Of an ordinal, "5. madde", which a small letter follows; else it is a sentence's end. */
const endsInStoppedFigure = /\p{N}\.$/u;
const smallLetter = /^\p{Ll}/u;
/** A unit, a month or the next group of figures. */
const followsFigure = /^(?:\p{L}|\p{N}|[%‰°₽₸₼₺€$£])/u;
const dash = /^[–—-](?:\s|$)/;
/** A day and its month, before a year: "28 November 2025". */
const endsInMonth = /(?:^|[^\p{N}])\p{N}{1,2}\.?[ \u00A0]\p{L}{3,}\.?$/u;
const year = /^[12]\p{N}{3}(?!\p{N})/u;
/** "Anna S. Brook", «Иванов А. Б.» */
const endsInName = /(?:^|[^\p{L}])\p{Lu}\p{L}+$/u;
const initial = /^\p{Lu}\./u;
/** "2025-ci", «5-й»: the noun follows. */
const endsInOrdinal = /\p{N}-\p{L}{1,3}$/u;

/**
 * The price of ending a line before the character at each offset; `never` where it may not end. The prices stand at
 * the offset after a space.
 */
export function breakPrices(text: string): Float64Array {
  const prices = new Float64Array(text.length + 1).fill(never);
  let word = 0;
  let eastern = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      if (at - word >= longToken) openAddress(text.slice(word, at), word, prices);
      word = at + 1;
      if (code === space && word < text.length && text.charCodeAt(word) !== space)
        prices[word] = priceOfSpace(text, word);
    } else if (code === hyphen || code === longDash) {
      if (joins(text, at)) prices[at + 1] = compoundPrice;
    } else if (code >= firstKana) eastern = true;
  }
  if (text.length - word >= longToken) openAddress(text.slice(word), word, prices);
  if (eastern) openIdeographs(text, prices);
  return prices;
}

/** Whether no line should end at that space, which words stand on both sides of. */
export const holdsSpace = (text: string, at: number): boolean =>
  at > 0 &&
  at + 1 < text.length &&
  !isSpace(text.charCodeAt(at - 1)) &&
  !isSpace(text.charCodeAt(at + 1)) &&
  priceOfSpace(text, at + 1) > 0;

const space = 0x20;
const hyphen = 0x2d;
const longDash = 0x2014;
const fullStop = 0x2e;
const firstKana = 0x3040;
/** So many characters without a space may be an address. */
const longToken = 20;

const isSpace = (code: number): boolean =>
  code === space || code === 0xa0 || code === 0x2007 || code === 0x2009 || code === 0x202f;

const letterBefore = /\p{L}$/u;
const letterBehind = /^\p{L}/u;

/** A hyphen between letters, and a long dash that no space parts from what precedes it. */
function joins(text: string, at: number): boolean {
  if (text.charCodeAt(at) === longDash) return at + 1 < text.length && !isSpace(text.charCodeAt(at + 1));
  return letterBefore.test(text.slice(Math.max(0, at - 2), at)) && letterBehind.test(text.slice(at + 1, at + 3));
}

/** Letters of which two in a row before a space are the end of an ordinary word. */
const isCommonLetter = (code: number): boolean =>
  (code >= 0x410 && code <= 0x52f) || (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
/** Whether the word before the space before that place is one: looked at closely only where a hyphen is near. */
const isOrdinal = (text: string, at: number): boolean =>
  [3, 4, 5].some((back) => text.charCodeAt(at - back) === hyphen) &&
  endsInOrdinal.test(text.slice(Math.max(0, at - 7), at - 1));
const isInitialBehindName = (text: string, at: number): boolean =>
  initial.test(text.slice(at, at + 2)) && endsInName.test(text.slice(Math.max(0, at - 20), at - 1));
const isFigure = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isDash = (code: number): boolean => code === hyphen || code === 0x2013 || code === longDash;

function priceOfSpace(text: string, at: number): number {
  const ordinary = at >= 3 && isCommonLetter(text.charCodeAt(at - 2)) && isCommonLetter(text.charCodeAt(at - 3));
  const next = text.charCodeAt(at);
  if (isFigure(next) && year.test(text.slice(at, at + 5)) && endsInMonth.test(text.slice(Math.max(0, at - 20), at - 1)))
    return lastResort;
  if (text.charCodeAt(at + 1) === fullStop && isInitialBehindName(text, at)) return lastResort;
  if (ordinary && !isDash(next) && !isOrdinal(text, at)) return 0;
  const before = text.slice(Math.max(0, at - 9), at - 1);
  const after = text.slice(at, at + 2);
  const kept =
    holdsWhatFollows.test(before) ||
    dash.test(after) ||
    (endsInFigure.test(before) && followsFigure.test(after)) ||
    (endsInStoppedFigure.test(before) && smallLetter.test(after)) ||
    (isOrdinal(text, at) && letterBehind.test(after));
  return kept ? lastResort : 0;
}

/** Between Chinese and Japanese characters a line may end, except before closing marks. */
const besideIdeograph =
  /(?<=[\u3040-\u30FF\u3400-\u9FFF])(?![、。」』）〉》！？：；,.!?:;) ])|(?=[\u3040-\u30FF\u3400-\u9FFF])/g;

function openIdeographs(text: string, prices: Float64Array): void {
  for (const { index } of text.matchAll(besideIdeograph)) if (index > 0) prices[index] = 0;
}

/** A web address may end a line after its separators; nothing is added there. */
function openAddress(token: string, start: number, prices: Float64Array): void {
  if (!/[/@]|\w\.\w/.test(token)) return;
  for (const separator of token.matchAll(/[/?&=._-](?=[^/?&=._-])/g)) {
    const at = start + separator.index + 1;
    prices[at] = Math.min(prices[at] ?? never, addressPrice);
  }
}
