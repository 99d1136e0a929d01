/** Where a line may end in a text, and at what price (penalties as in Knuth and Plass, 1981). */

export const never = Number.POSITIVE_INFINITY;
/** Allowed where nothing else helps: a narrow column, a very long number. */
export const lastResort = 5_000;
export const hyphenPrice = 80;
const compoundPrice = 30;
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
  for (let at = 1; at < text.length; at++) prices[at] = priceAt(text, at);
  for (const match of text.matchAll(addressLike)) openAddress(match[0], match.index, prices);
  return prices;
}

function priceAt(text: string, at: number): number {
  const before = text[at - 1];
  if (before === " ") return text[at] === " " ? never : priceOfSpace(text, at);
  if (before === "-")
    return /\p{L}-$/u.test(text.slice(at - 2, at)) && /\p{L}/u.test(text[at] ?? "") ? compoundPrice : never;
  if (before === "\u2014") return text[at] === " " || text[at] === "\u00A0" ? never : compoundPrice;
  return ideograph.test(before ?? "") || ideograph.test(text[at] ?? "") ? ideographPrice(text, at) : never;
}

function priceOfSpace(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 9), at - 1);
  const after = text.slice(at, at + 2);
  const kept =
    holdsWhatFollows.test(before) || dash.test(after) || (endsInFigure.test(before) && followsFigure.test(after));
  return kept ? lastResort : 0;
}

/** Chinese and Japanese characters, between which a line may end, except before closing marks. */
const ideograph = /[\u3040-\u30FF\u3400-\u9FFF]/;
const closing = /[、。」』）〉》！？：；,.!?:;)]/;
const ideographPrice = (text: string, at: number): number =>
  closing.test(text[at] ?? "") || text[at] === " " ? never : 0;

/** A web address may end a line after its separators; nothing is added there. */
function openAddress(token: string, start: number, prices: Float64Array): void {
  if (!/[/@]|\w\.\w/.test(token)) return;
  for (const separator of token.matchAll(/[/?&=._-](?=[^/?&=._-])/g)) {
    const at = start + separator.index + 1;
    prices[at] = Math.min(prices[at] ?? never, addressPrice);
  }
}
