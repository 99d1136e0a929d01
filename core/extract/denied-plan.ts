/** What somebody is told to deny is no plan: «опроверг, что завод продадут», "denied that it will sell the plant". */
import type { CueClass } from "../language/cue-classes.ts";
import type { Range } from "../model/article.ts";
import { isTelling } from "./clause-signals.ts";
import { verbFormOf } from "./grammar.ts";
import { isIn, matchAt } from "./lexicon.ts";
import { isBreak, type Passage } from "./passage.ts";
import type { ToldSentence } from "./sentence-signals.ts";
import { type WordSpan, wordIndexAt } from "./words.ts";

/** A quotation that nobody said, and the words that deny it where they are known. */
export type Unsaid = Range & { readonly cue?: Range };

/** The words that deny what the sentence plans; undefined where it plans anything that they do not deny. */
export function denialOf(read: ToldSentence, unsaid: readonly Unsaid[]): Range | undefined {
  const { sentence } = read;
  const quotation = unsaid.find(({ start, end }) => start < sentence.end && end > sentence.start);
  return quotation === undefined ? denyingIn(read) : (quotation.cue ?? quotation);
}

function denyingIn(read: ToldSentence): Range | undefined {
  const { passage, sentence } = read;
  const { words, grammar } = passage;
  const to = wordIndexAt(words, sentence.end);
  for (let index = wordIndexAt(words, sentence.start); index < to; index++) {
    const length = Math.max(matchAt(grammar.attribution.denying, words, index), unsaidLength(passage, index));
    const last = words[index + length - 1];
    const first = words[index];
    if (length === 0 || first === undefined || last === undefined || isIn(grammar.cues.negation, words[index - 1]))
      continue;
    const denied =
      grammar.verbLast === undefined
        ? after(read, index, to)
        : before(passage, { from: index, to: index + length }, sentence);
    return isPlanning(read, denied) ? undefined : { start: first.start, end: last.end };
  }
  return undefined;
}

/** "refused to say that it will sell": in words, with the verb of saying. */
function unsaidLength({ words, grammar }: Passage, index: number): number {
  const { unsaid, say } = grammar.attribution;
  const length = matchAt(unsaid, words, index);
  if (grammar.verbLast !== undefined || length === 0) return length;
  const said = matchAt(say, words, index + length);
  return said > 0 ? length + said : 0;
}

/** To the next clause that stands for itself; "and will" goes on with who denies. */
function after({ passage, signals: { clauses } }: ToldSentence, denying: number, end: number): WordSpan {
  const own = clauses.findIndex(({ to }) => denying < to);
  const next = clauses.slice(own + 1).find(({ role }) => role === "main")?.from ?? end;
  for (let index = denying + 1; index < next; index++) {
    const goesOn = isIn(passage.grammar.people.joining, passage.words[index]) && isAhead(passage, index + 1);
    if (goesOn) return { from: denying, to: index };
  }
  return { from: denying, to: next };
}

const isAhead = ({ words, grammar }: Passage, index: number): boolean => {
  const word = words[index];
  if (word === undefined) return false;
  return isIn(grammar.cues.will, word) || verbFormOf(grammar, word, words[index + 1]?.small) === "future";
};

/** Where the verb stands last, the clause that it closes. */
function before(passage: Passage, denying: WordSpan, sentence: Range): WordSpan {
  const start = wordIndexAt(passage.words, sentence.start);
  let { from } = denying;
  while (from > start && !isBreak(passage, from)) from--;
  return { from, to: denying.to };
}

const planning: ReadonlySet<CueClass> = new Set([
  "will",
  "intend",
  "promise",
  "need",
  "want",
  "strive",
  "schedule",
  "demand",
  "propose",
]);

/** Whether anything outside those words plans something: of what follows them, all that a plan may be told by. */
function isPlanning({ passage, sentence, signals }: ToldSentence, { from, to }: WordSpan): boolean {
  const isOutside = (word: number): boolean => word < from || word >= to;
  if (signals.cues.some((cue) => isOutside(cue.word) && (cue.word < to ? planning.has(cue.class) : isTelling(cue))))
    return true;
  const end = wordIndexAt(passage.words, sentence.end);
  for (let index = wordIndexAt(passage.words, sentence.start); index < end; index++)
    if (isOutside(index) && isAhead(passage, index)) return true;
  return false;
}
