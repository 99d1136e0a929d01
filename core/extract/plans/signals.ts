/** What speaks for and against a sentence's being a goal or a next step: named signs in place of words, the same in every language. */
import { type CueClass, cueClasses } from "../../language/cue-classes.ts";
import type { Range } from "../../model/article.ts";
import { gapBefore, isNameLike, isSpaceBefore, type Passage } from "../text/passage.ts";
import { reckonedTimes } from "../time/reckoned-times.ts";
import type { VerbForm } from "../words/grammar.ts";
import { isIn, matchAt } from "../words/lexicon.ts";
import { beginsWithDigit, wordIndexAt } from "../words/words.ts";
import { addClauseSigns } from "./clause-signals.ts";
import { type Clause, type Cue, clausesOf } from "./clauses.ts";

export type Signals = {
  /** The signs that hold, each once. */
  readonly names: ReadonlySet<string>;
  /** Where the cues of a class stand: the words that decided. */
  readonly cues: readonly Cue[];
  readonly clauses: readonly Clause[];
};

/** Signs of what stands around the sentence. */
export type Surroundings = {
  /** Among the sentences of the article's body. */
  readonly position: number;
  readonly quoted: boolean;
  /** The day of publication, where it is known. */
  readonly published: string | undefined;
};

type Form = VerbForm | undefined;

/** A cue and what it governs stand within this many words of each other. */
const reach = 5;

export function signalsOf(passage: Passage, sentence: Range, { position, quoted, published }: Surroundings): Signals {
  const { words } = passage;
  const from = wordIndexAt(words, sentence.start);
  const to = wordIndexAt(words, sentence.end);
  const clauses = clausesOf(passage, from, to);
  const cues: Cue[] = [];
  const forms: Form[] = [];
  for (const clause of clauses) {
    cues.push(...clause.cues);
    forms.push(...clause.forms);
  }
  const names = new Set<string>();
  for (const clause of clauses) for (const cue of clause.cues) addCueSigns(names, passage, cue, clause, forms, from);
  for (const form of forms) if (form !== undefined) names.add(form);
  addShapeSigns(names, passage, sentence, from, to);
  addOrderSigns(names, cues);
  addClauseSigns(names, clauses, reckonedTimes(passage, { from, to }, published), published);
  if (quoted) names.add("quoted");
  names.add(position === 0 ? "opens" : position < 3 ? "early" : position < 8 ? "middle" : "late");
  return { names, cues, clauses };
}

/** What points ahead, but in a clause about the past to a time that is gone. */
const timely: ReadonlySet<CueClass> = new Set(["coming", "schedule", "effect"]);

const signsFor = (name: CueClass) => ({
  gone: `${name} gone`,
  infinitive: `${name}+infinitive`,
  denied: `not ${name}`,
  actor: `actor+${name}`,
  past: `${name} past`,
});

/** The names of each class's signs, made once. */
const cueSigns = Object.fromEntries(cueClasses.map((name) => [name, signsFor(name)])) as Readonly<
  Record<CueClass, ReturnType<typeof signsFor>>
>;

/** The class, and how it stands: with an infinitive or purpose after it, a name before it, denied. */
function addCueSigns(
  signs: Set<string>,
  passage: Passage,
  cue: Cue,
  { tense }: Clause,
  forms: readonly Form[],
  from: number,
): void {
  const offset = cue.word - from;
  const names = cueSigns[cue.class];
  const verbLast = passage.grammar.verbLast !== undefined;
  const last = verbLast ? wordIndexAt(passage.words, cue.end) - 1 : cue.word;
  const governed = verbLast ? Math.max(0, offset - reach) : offset + 1;
  signs.add(timely.has(cue.class) && tense === "past" ? names.gone : cue.class);
  if (hasInfinitive(forms, governed, offset + reach)) signs.add(names.infinitive);
  if (isDenied(passage, cue.word, last)) signs.add(names.denied);
  if (hasActor(passage, cue.word, from)) signs.add(names.actor);
  if (forms[last - from] === "past") signs.add(names.past);
}

function hasInfinitive(forms: readonly Form[], from: number, last: number): boolean {
  const found = forms.indexOf("infinitive", from);
  return found >= 0 && found <= last;
}

/** Whether a word of denial stands right before, or one word further off; where the verb stands last, in it or right after. */
function isDenied({ words, grammar }: Passage, at: number, last: number): boolean {
  const [from, to] = grammar.verbLast === undefined ? [at - 2, at - 1] : [at, last + 1];
  for (let index = from; index <= to; index++) if (matchAt(grammar.cues.negation, words, index) > 0) return true;
  return false;
}

/** Whether a name, role or pronoun stands within reach before the word, in the same clause. */
function hasActor(passage: Passage, at: number, from: number): boolean {
  const { words, grammar } = passage;
  for (let index = at - 1; index >= Math.max(from, at - reach); index--) {
    if (!isSpaceBefore(passage, index + 1) && /[,;:]/.test(gapBefore(passage, index + 1))) return false;
    if (isNameLike(passage, index) && index > from) return true;
    if (matchAt(grammar.people.roles, words, index) > 0 || isIn(grammar.nominatives, words[index])) return true;
  }
  return false;
}

/** Two cues in their order: «целью является», «заинтересованы, чтобы»; and three or more of what is to be developed or done. */
function addOrderSigns(signs: Set<string>, cues: readonly Cue[]): void {
  cues.forEach((cue, index) => {
    if (cue.class !== "aim" && cue.class !== "is" && cue.class !== "want") return;
    for (const next of cues.slice(index + 1, index + 1 + reach)) {
      if (next.word - cue.word > 3) continue;
      if (isPair(cue, next, "aim", "is")) signs.add("aim is");
      if (cue.class === "want" && next.class === "purpose") signs.add("want that");
    }
  });
  for (const name of ["develop", "act"] as const) {
    if (cues.filter((cue) => cue.class === name).length >= 3) signs.add(`several ${name}`);
  }
}

const isPair = (left: Cue, right: Cue, one: CueClass, other: CueClass): boolean =>
  (left.class === one && right.class === other) || (left.class === other && right.class === one);

/** Length, marks and numbers. */
function addShapeSigns(signs: Set<string>, { text, words }: Passage, sentence: Range, from: number, to: number): void {
  const length = to - from;
  const end = text.slice(Math.max(sentence.start, sentence.end - 2), sentence.end);
  signs.add(length < 8 ? "short" : length < 16 ? "medium" : length < 30 ? "long" : "longest");
  if (/[«"“]/.test(text.slice(sentence.start, sentence.end))) signs.add("marks");
  if (/\?["»”]?$/.test(end)) signs.add("question");
  if (/[.!?…»”"]$/.test(end)) signs.add("closed");
  for (let index = from; index < to; index++) {
    const word = words[index];
    if (word === undefined || !beginsWithDigit(word)) continue;
    if (/^(?:19|20)\d\d$/.test(word.small)) signs.add("year");
    if (/^\d{1,2}$/.test(word.small)) signs.add("number");
  }
}
