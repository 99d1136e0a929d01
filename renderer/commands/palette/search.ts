/** How well words that somebody types in haste name a thing: any of its names, in the order of the letters. */

/** 0 where it is not meant; else more, the better it is named. */
export function rank(query: string, names: readonly string[]): number {
  const tokens = folded(query).split(/\s+/).filter(Boolean);
  return Math.max(0, ...names.map((name) => rankIn(tokens, folded(name))));
}

function rankIn(tokens: readonly string[], name: string): number {
  const ranks = tokens.map((token) => rankOf(token, name));
  return ranks.includes(0) ? 0 : ranks.reduce((sum, one) => sum + one, 0) / tokens.length;
}

function rankOf(token: string, name: string): number {
  if (name.startsWith(token)) return 5;
  if (name.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(token))) return 4;
  if (initialsOf(name).startsWith(token)) return 3;
  if (name.includes(token)) return 2;
  return hasInOrder(name, token) ? 1 : 0;
}

const initialsOf = (name: string): string =>
  name
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.charAt(0))
    .join("");

/** With no more than a few letters between two of them: else everything would be found by anything. */
const widestGap = 3;

function hasInOrder(name: string, token: string): boolean {
  if (token.length < 2) return false;
  const pattern = [...token].map((letter) => letter.replace(/[^\p{L}\p{N}]/gu, "\\$&")).join(`.{0,${widestGap}}?`);
  return new RegExp(pattern, "u").test(name);
}

/** Without capitals and marks over letters: ё is е, ş is s, ı is i. */
const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replaceAll("ı", "i")
    .trim();
