/** The instruction of one of Word's own fields as it stands in a form: in pieces, which can be read in several ways. */

export type InstructionPiece = {
  readonly text: string;
  /** By a change that is tracked, and can be accepted or rejected. */
  readonly change: "inserted" | "deleted" | undefined;
  /** Whether it stands there as the document's words, of which Word may make a part of the instruction. */
  readonly isWords: boolean;
};

/** With changes accepted and rejected, with words and without; what says nothing is left out. */
export function instructionReadings(pieces: readonly InstructionPiece[]): readonly string[] {
  const readings = (["deleted", "inserted"] as const).flatMap((gone) => {
    const kept = pieces.filter(({ change }) => change !== gone);
    return [kept, kept.filter(({ isWords }) => !isWords)].map((some) => some.map(({ text }) => text).join(""));
  });
  return [...new Set(readings)].filter((reading) => reading.trim() !== "");
}
