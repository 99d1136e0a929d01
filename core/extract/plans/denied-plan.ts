/** What somebody is told to deny is no plan: «опроверг, что завод продадут», "denied that it will sell the plant". */
import type { CueClass } from "../../language/cue-classes.ts";
import type { Range } from "../../model/article.ts";
import { isBreak, type Passage } from "../text/passage.ts";
import { verbFormOf } from "../words/grammar.ts";
import { isIn, matchAt } from "../words/lexicon.ts";
import { type WordSpan, wordIndexAt } from "../words/words.ts";
import { isTelling } from "./clause-signals.ts";
import type { Cue } from "./clauses.ts";
import type { ToldSentence } from "./sentence-signals.ts";

/** A quotation that nobody said, and the words that deny it where they are known. */
export type Unsaid = Range & { readonly cue?: Range };

/** The words that deny what the sentence plans; undefined where it plans anything that they do not deny. */
export function denialOf(read: ToldSentence, unsaid: readonly Unsaid[]): Range | undefined {
  const { sentence } = read;
  const quotation = unsaid.find(({ start, end }) => start < sentence.end && end > sentence.start);
  if (quotation !== undefined) return quotation.cue ?? quotation;
  return denyingIn(read) ?? untrueIn(read) ?? untrueAfter(read);
}

function denyingIn(read: ToldSentence): Range | undefined {
  const { passage, sentence } = read;
  const { words, grammar } = passage;
  const to = wordIndexAt(words, sentence.end);
  for (let index = wordIndexAt(words, sentence.start); index < to; index++) {
    const length = Math.max(
      matchAt(grammar.attribution.denying, words, index),
      unsaidLength(passage, index),
      rejectingLength(passage, index),
    );
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

/** In words: "rejected a last government offer", "fake a report that". */
const longestRejected = 4;

/** «отклонил предложение», "scrapped its plans": with the noun of what was planned, without which the verb may mean anything. */
function rejectingLength(passage: Passage, index: number): number {
  const { words, grammar } = passage;
  const length = matchAt(grammar.attribution.rejecting, words, index);
  if (length === 0) return 0;
  for (let at = index + length; at < index + length + longestRejected && !isBreak(passage, at); at++)
    if (isIn(grammar.cues.plan, words[at]) || isIn(grammar.cues.wanted, words[at])) return at + 1 - index;
  return 0;
}

/** «Неправда, что введут визы», "Reports that it will close are baseless": what stands before the words, or in a clause after them. */
function untrueIn(read: ToldSentence): Range | undefined {
  const { passage, sentence, signals } = read;
  const from = wordIndexAt(passage.words, sentence.start);
  const to = wordIndexAt(passage.words, sentence.end);
  const found = untrueWithin(passage, from, to);
  if (found === undefined) return undefined;
  const clause = signals.cues.find(
    ({ class: name, word }) => name === "content" && word >= found.to && word < found.to + longestRejected,
  );
  const end = clause === undefined ? found.to : after(read, clause.word, to).to;
  return isPlanning(read, { from, to: end }) ? undefined : rangeOf(passage, found);
}

/** In words: "That report is not true, the ministry said". */
const longestRefutation = 12;

/** The next sentence, where it tells of nothing else. */
function untrueAfter({ passage, sentence }: ToldSentence): Range | undefined {
  const { words, sentences, grammar } = passage;
  const next = sentences[sentences.findIndex(({ start }) => start === sentence.start) + 1];
  if (next === undefined) return undefined;
  const from = wordIndexAt(words, next.start);
  const to = wordIndexAt(words, next.end);
  const found = untrueWithin(passage, from, Math.min(to, from + longestRefutation));
  if (found === undefined) return undefined;
  for (let index = from; index < to; index++)
    if (isAhead(passage, index) || (index > from && isIn(grammar.cues.content, words[index]))) return undefined;
  return rangeOf(passage, found);
}

function untrueWithin({ words, grammar }: Passage, from: number, to: number): WordSpan | undefined {
  if (grammar.verbLast !== undefined) return undefined;
  for (let index = from; index < to; index++) {
    const length = matchAt(grammar.attribution.untrue, words, index);
    if (length > 0 && !(index > from && isIn(grammar.cues.negation, words[index - 1])))
      return { from: index, to: index + length };
  }
  return undefined;
}

const rangeOf = ({ words, paragraph }: Passage, { from, to }: WordSpan): Range => ({
  start: words[from]?.start ?? paragraph.start,
  end: words[to - 1]?.end ?? paragraph.end,
});

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

/** Whether anything outside those words plans something: of what follows them, but for who says so, all that a plan may be told by. */
function isPlanning({ passage, sentence, signals }: ToldSentence, { from, to }: WordSpan): boolean {
  const isOutside = (word: number): boolean => word < from || word >= to;
  const isSaid = (word: number): boolean =>
    passage.grammar.verbLast === undefined &&
    signals.clauses.some((each) => each.says && word >= each.from && word < each.to);
  const plans = (cue: Cue): boolean => (cue.word < to || isSaid(cue.word) ? planning.has(cue.class) : isTelling(cue));
  if (signals.cues.some((cue) => isOutside(cue.word) && plans(cue))) return true;
  const end = wordIndexAt(passage.words, sentence.end);
  for (let index = wordIndexAt(passage.words, sentence.start); index < end; index++)
    if (isOutside(index) && isAhead(passage, index)) return true;
  return false;
}
