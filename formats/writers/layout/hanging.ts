/** Punctuation that hangs into the margin, so that the edges of the text look straight. */
import type { Direction } from "#core/model/document.ts";
import type { Atom } from "./atoms.ts";
import type { FontMetrics } from "./font-metrics.ts";

/** The share of its width by which a mark stands outside the line. */
type Shares = ReadonlyMap<string, number>;

const sharesOf = (rows: readonly (readonly [marks: string, share: number])[]): Shares =>
  new Map(rows.flatMap(([marks, share]) => [...marks].map((mark) => [mark, share])));

const atStart = sharesOf([
  ["«“„‘‚\"'", 0.4],
  ["([", 0.15],
]);
const atEnd = sharesOf([
  [".,-", 0.7],
  ["»”’\"'،", 0.5],
  [":;…", 0.4],
  ["–—", 0.3],
  ["!?)]", 0.15],
]);

/** In points; a mark that does not stand at the line's edge, as in a word of the other direction, hangs by nothing. */
export type Hanging = {
  readonly start: (atom: Atom | undefined) => number;
  readonly end: (atom: Atom | undefined, hyphen: boolean) => number;
};

export const nothingHangs: Hanging = { start: () => 0, end: () => 0 };

export function hangingIn(direction: Direction, metrics: FontMetrics): Hanging {
  const width = (mark: string, { run }: Atom): number =>
    (metrics.shape(run.face, mark, false).width * run.format.size) / 1000;
  const hang = (mark: string, atom: Atom, shares: Shares): number => {
    const share = shares.get(mark);
    if (share === undefined) return 0;
    const atEdge = (atom.run.level % 2 === 1) === (direction === "rtl") && atom.run.format.rise === 0;
    return atEdge ? share * width(mark, atom) : 0;
  };
  return {
    start: (atom) => (atom?.kind === "text" ? hang(atom.text.charAt(0), atom, atStart) : 0),
    end: (atom, hyphen) => (atom?.kind === "text" ? hang(hyphen ? "-" : atom.text.slice(-1), atom, atEnd) : 0),
  };
}
