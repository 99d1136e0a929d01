/** What was changed of a quotation, word by word: which of the source's words are gone, and which were put in. */

export type DiffPiece = { readonly is: "same" | "gone" | "new"; readonly text: string };

/** So many comparisons are made at most; of longer texts, all that lies between their like ends counts as changed. */
const mostComparisons = 4_000_000;

/**
 * In the order of reading, gone before new. What is the same and gone makes up the text before, what is the same and
 * new the one after. `language` is a BCP 47 tag; words are never cut, so neither are letters with their marks.
 */
export function diffWords(before: string, after: string, language: string | undefined): readonly DiffPiece[] {
  const [old, present] = [wordsOf(before, language), wordsOf(after, language)];
  const head = likeFromStart(old, present);
  const tail = likeFromStart(old.slice(head).toReversed(), present.slice(head).toReversed());
  const [oldMiddle, newMiddle] = [old.slice(head, old.length - tail), present.slice(head, present.length - tail)];
  return joined([
    ...old.slice(0, head).map(same),
    ...diffed(oldMiddle, newMiddle),
    ...old.slice(old.length - tail).map(same),
  ]);
}

const same = (text: string): DiffPiece => ({ is: "same", text });
const gone = (text: string): DiffPiece => ({ is: "gone", text });
const added = (text: string): DiffPiece => ({ is: "new", text });

/** Words, and each stretch of space or punctuation between them. */
const wordsOf = (text: string, language: string | undefined): readonly string[] =>
  Array.from(new Intl.Segmenter(language, { granularity: "word" }).segment(text), ({ segment }) => segment);

function likeFromStart(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((word, index) => word !== other[index]);
  return differs === -1 ? one.length : differs;
}

function diffed(old: readonly string[], present: readonly string[]): readonly DiffPiece[] {
  if (old.length * present.length > mostComparisons) return [...old.map(gone), ...present.map(added)];
  const lengths = commonLengths(old, present);
  const width = present.length + 1;
  const pieces: DiffPiece[] = [];
  let [one, other] = [0, 0];
  while (one < old.length || other < present.length) {
    const [word, put] = [old[one], present[other]];
    if (word !== undefined && word === put) {
      pieces.push(same(word));
      one++;
      other++;
    } else if (
      word !== undefined &&
      (put === undefined || at(lengths, (one + 1) * width + other) >= at(lengths, one * width + other + 1))
    ) {
      pieces.push(gone(word));
      one++;
    } else {
      pieces.push(added(put ?? ""));
      other++;
    }
  }
  return pieces;
}

/** The length of the longest run of words that both have from each pair of places on, row by row. */
function commonLengths(old: readonly string[], present: readonly string[]): Uint16Array {
  const width = present.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  for (let one = old.length - 1; one >= 0; one--)
    for (let other = present.length - 1; other >= 0; other--)
      lengths[one * width + other] =
        old[one] === present[other]
          ? at(lengths, (one + 1) * width + other + 1) + 1
          : Math.max(at(lengths, (one + 1) * width + other), at(lengths, one * width + other + 1));
  return lengths;
}

const at = (lengths: Uint16Array, index: number): number => lengths[index] ?? 0;

/** Neighbours of a kind as one; a space alone between two changes belongs to both, so that phrases stay whole. */
function joined(pieces: readonly DiffPiece[]): readonly DiffPiece[] {
  const result: DiffPiece[] = [];
  let [out, put] = ["", ""];
  const flush = () => {
    if (out !== "") result.push(gone(out));
    if (put !== "") result.push(added(put));
    [out, put] = ["", ""];
  };
  for (const [index, { is, text }] of pieces.entries()) {
    const next = pieces[index + 1];
    const isBridge =
      is === "same" && /^\s+$/u.test(text) && (out !== "" || put !== "") && next !== undefined && next.is !== "same";
    if (is === "gone" || isBridge) out += text;
    if (is === "new" || isBridge) put += text;
    if (is !== "same" || isBridge) continue;
    flush();
    const last = result.at(-1);
    if (last?.is === "same") result.splice(-1, 1, same(last.text + text));
    else result.push(same(text));
  }
  flush();
  return result;
}
