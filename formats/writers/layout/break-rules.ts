/** Where a line may end in a text, and at what price (penalties as in Knuth and Plass, 1981). */

export const never = Number.POSITIVE_INFINITY;
/** Allowed where nothing else helps: a narrow column, a very long number. */
export const lastResort = 5_000;
export const hyphenPrice = 180;
export const compoundPrice = 30;
const addressPrice = 200;

/** A one-letter word, a pair of initials or a short abbreviation: they stay with what follows. */
const holdsWhatFollows = /(?:^|[^\p{L}\p{N}])(?:\p{L}|(?:\p{Lu}\.){1,3}|\p{Ll}{1,2}\.|[№§])$/u;
const endsInFigure = /\p{N}[.,]?$/u;
/** A unit, a month or the next group of figures. */
const followsFigure = /^(?:\p{L}|\p{N}|[%‰°₽₸₼₺€$£])/u;
const dash = /^[–—-](?:\s|$)/;
const addressLike = /[^\s]{20,}/g;

/**
 * The price of ending a line before the character at each offset; `never` where it may not end. The prices stand at
 * the offset after a space.
 */
export function breakPrices(text: string): Float64Array {
  const prices = new Float64Array(text.length + 1).fill(never);
  for (const { index } of text.matchAll(lastSpaces)) prices[index + 1] = priceOfSpace(text, index + 1);
  for (const { index } of text.matchAll(joints)) prices[index + 1] = compoundPrice;
  for (const match of text.matchAll(addressLike)) openAddress(match[0], match.index, prices);
  if (ideograph.test(text)) openIdeographs(text, prices);
  return prices;
}

const lastSpaces = / (?! |$)/g;
/** A hyphen between letters, and a long dash that nothing parts from what precedes it. */
const joints = /(?<=\p{L})-(?=\p{L})|\u2014(?![ \u00A0]|$)/gu;

function priceOfSpace(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 9), at - 1);
  const after = text.slice(at, at + 2);
  const kept =
    holdsWhatFollows.test(before) || dash.test(after) || (endsInFigure.test(before) && followsFigure.test(after));
  return kept ? lastResort : 0;
}

/** Between Chinese and Japanese characters a line may end, except before closing marks. */
const ideograph = /[\u3040-\u30FF\u3400-\u9FFF]/;
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
