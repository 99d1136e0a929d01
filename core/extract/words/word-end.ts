/** Where a word of the text ends: one look a character. */

const letter = 1;
const mark = 2;
const joint = 3;
const other = 4;
const surrogate = 5;

/** For each UTF-16 code unit met so far what it is to a word; 0 for the others. */
const kinds = new Uint8Array(2 ** 16);

/**
 * Letters, numbers and the marks on them; single joints between two letters belong to the word («пресс-служба»,
 * "O'Hara", «U.S»). `start` itself where no word begins there.
 */
export function wordEnd(text: string, start: number, limit: number): number {
  let end = start;
  let joined = true;
  for (let at = start; at < limit; ) {
    const code = text.charCodeAt(at);
    const kind = kinds[code] || kindOf(code);
    if (kind === letter || (kind === mark && !joined)) end = ++at;
    else if (kind === joint && !joined) at++;
    else if (kind === surrogate && isInWord(text.slice(at, Math.min(limit, at + 2)), joined)) end = at += 2;
    else break;
    joined = kind === joint;
  }
  return end;
}

function kindOf(code: number): number {
  const found = kindOfSign(String.fromCharCode(code));
  kinds[code] = found;
  return found;
}

function kindOfSign(sign: string): number {
  if (/[\p{L}\p{N}]/u.test(sign)) return letter;
  if (/\p{M}/u.test(sign)) return mark;
  if (/\p{Cs}/u.test(sign)) return surrogate;
  return "-‑'’‘`ʼʻ&.".includes(sign) ? joint : other;
}

/** The same of a letter that takes two code units. */
const isInWord = (pair: string, joined: boolean): boolean =>
  joined ? /^[\p{L}\p{N}]/u.test(pair) : /^[\p{L}\p{N}\p{M}]/u.test(pair);
