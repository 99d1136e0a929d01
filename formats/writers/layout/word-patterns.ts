/** Where words may be divided by Liang's patterns ("Word Hy-phen-a-tion by Com-put-er", 1983), as the package hyphen has them. */

/** A letter leads to a branch, to the levels that the pattern up to it gives, or to both. */
type Branch = { readonly [letter: string]: Branch | number | readonly [Branch, number] };
/** The levels, the patterns that name them by their place, and words with places of their own. */
export type PatternFile = readonly [
  levels: readonly (readonly number[])[],
  patterns: Branch,
  exceptions?: Readonly<Record<string, readonly number[]>>,
];

/** The offsets of a word's divisions; an apostrophe parts words, of which only those of so many letters are divided. */
export function divideByPatterns(word: string, file: PatternFile, shortest: number): readonly number[] {
  let from = 0;
  return word.split(/[’‘`]/).flatMap((part) => {
    const start = from;
    from += part.length + 1;
    return part.length < shortest ? [] : placesOf(smallLetters(part), file).map((place) => start + place);
  });
}

/** As many as there are large ones. */
const smallLetters = (word: string): string => word.replaceAll("İ", "i").toLowerCase();

function placesOf(word: string, [table, patterns, exceptions]: PatternFile): readonly number[] {
  const known = exceptions?.[word];
  if (known !== undefined) return known;
  const dotted = `.${word}.`;
  const levels = new Uint8Array(word.length + 1);
  for (let start = 0; start < word.length; start++) raise(levels, dotted, start, table, patterns);
  const places: number[] = [];
  for (let place = 2; place < word.length - 1; place++) if ((levels[place] ?? 0) % 2 === 1) places.push(place);
  return places;
}

/** By all patterns that begin there; the word's edges are dots, which have no place of their own. */
function raise(
  levels: Uint8Array,
  dotted: string,
  start: number,
  table: PatternFile[0],
  patterns: PatternFile[1],
): void {
  const first = Math.max(0, start - 1);
  let branch: Branch | undefined = patterns;
  for (let at = start; at < dotted.length && branch !== undefined; at++) {
    const node: Branch[string] | undefined = branch[dotted.charAt(at)];
    const [next, index] = partsOf(node);
    branch = next;
    for (const [offset, level] of (index === undefined ? [] : (table[index] ?? [])).entries()) {
      if (level > (levels[first + offset] ?? level)) levels[first + offset] = level;
    }
  }
}

function partsOf(node: Branch[string] | undefined): readonly [Branch | undefined, number | undefined] {
  if (typeof node === "number") return [undefined, node];
  return isPair(node) ? node : [node, undefined];
}

const isPair = (node: Branch[string] | undefined): node is readonly [Branch, number] => Array.isArray(node);
