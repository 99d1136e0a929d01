/** What speaks for and against a sentence's being a goal or a next step: named signs in place of words, the same in every language. */
import type { CueClass } from "../language/cue-classes.ts";
import type { Range } from "../model/article.ts";
import { cueClassesOf, type VerbForm, verbFormOf } from "./grammar.ts";
import { matchAt } from "./lexicon.ts";
import { gapBefore, isNameLike, type Passage } from "./passage.ts";
import { wordIndexAt } from "./words.ts";

export type Signals = {
  /** The signs that hold, each once. */
  readonly names: ReadonlySet<string>;
  /** Where the cues of a class stand: the words that decided. */
  readonly cues: readonly Cue[];
};
export type Cue = Range & { readonly class: CueClass; readonly word: number };

/** Signs of what stands around the sentence. */
export type Surroundings = {
  /** Among the sentences of the article's body. */
  readonly position: number;
  readonly quoted: boolean;
};

type Form = VerbForm | undefined;

/** A cue and what it governs stand within this many words of each other. */
const reach = 5;

export function signalsOf(passage: Passage, sentence: Range, { position, quoted }: Surroundings): Signals {
  const { words } = passage;
  const from = wordIndexAt(words, sentence.start);
  const to = wordIndexAt(words, sentence.end);
  const cues = cuesWithin(passage, from, to);
  const forms = words.slice(from, to).map((word) => verbFormOf(passage.grammar, word));
  const names = new Set<string>();
  for (const cue of cues) for (const sign of signsOfCue(passage, cue, forms, from)) names.add(sign);
  for (const form of forms) if (form !== undefined) names.add(form);
  for (const sign of signsOfShape(passage, sentence, from, to)) names.add(sign);
  for (const sign of signsOfOrder(cues)) names.add(sign);
  addPairs(names);
  if (quoted) names.add("quoted");
  names.add(position === 0 ? "opens" : position < 3 ? "early" : position < 8 ? "middle" : "late");
  return { names, cues };
}

function cuesWithin({ words, paragraph, grammar }: Passage, from: number, to: number): readonly Cue[] {
  const found: Cue[] = [];
  for (let index = from; index < to; index++) {
    const word = words[index];
    for (const name of word === undefined ? [] : cueClassesOf(grammar, word)) {
      const length = matchAt(grammar.cues[name], words, index);
      if (length === 0) continue;
      const start = word?.start ?? paragraph.start;
      found.push({ class: name, word: index, start, end: words[index + length - 1]?.end ?? start });
    }
  }
  return found;
}

/** The class, and how it stands: with an infinitive or purpose beside it, a name before it, denied. */
function signsOfCue(passage: Passage, cue: Cue, forms: readonly Form[], from: number): readonly string[] {
  const signs: string[] = [cue.class];
  const offset = cue.word - from;
  const verbLast = passage.grammar.verbLast !== undefined;
  const last = verbLast ? wordIndexAt(passage.words, cue.end) - 1 : cue.word;
  const governed = forms.slice(verbLast ? Math.max(0, offset - reach) : offset + 1, offset + 1 + reach);
  if (governed.includes("infinitive")) signs.push(`${cue.class}+infinitive`);
  if (isDenied(passage, cue.word, last)) signs.push(`not ${cue.class}`);
  if (hasActor(passage, cue.word, from)) signs.push(`actor+${cue.class}`);
  if (forms[last - from] === "past") signs.push(`${cue.class} past`);
  return signs;
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
    if (/[,;:]/.test(gapBefore(passage, index + 1))) return false;
    if (isNameLike(passage, index) && index > from) return true;
    if (matchAt(grammar.people.roles, words, index) > 0 || grammar.nominatives.has(words[index]?.small ?? ""))
      return true;
  }
  return false;
}

/** Two cues in their order: «целью является», «заинтересованы, чтобы»; and three or more of what is to be developed or done. */
function signsOfOrder(cues: readonly Cue[]): readonly string[] {
  const signs: string[] = [];
  cues.forEach((cue, index) => {
    for (const next of cues.slice(index + 1, index + 1 + reach)) {
      if (next.word - cue.word > 3) continue;
      if (isPair(cue, next, "aim", "is")) signs.push("aim is");
      if (cue.class === "want" && next.class === "purpose") signs.push("want that");
    }
  });
  for (const name of ["develop", "act"] as const) {
    if (cues.filter((cue) => cue.class === name).length >= 3) signs.push(`several ${name}`);
  }
  return signs;
}

const isPair = (left: Cue, right: Cue, one: CueClass, other: CueClass): boolean =>
  (left.class === one && right.class === other) || (left.class === other && right.class === one);

const lastDigit = "9".charCodeAt(0);

/** Length, marks and numbers. */
function signsOfShape({ text, words }: Passage, sentence: Range, from: number, to: number): readonly string[] {
  const body = text.slice(sentence.start, sentence.end);
  const signs: string[] = [];
  const length = to - from;
  signs.push(length < 8 ? "short" : length < 16 ? "medium" : length < 30 ? "long" : "longest");
  if (/[«"“]/.test(body)) signs.push("marks");
  if (/\?["»”]?$/.test(body)) signs.push("question");
  if (/[.!?…»”"]$/.test(body)) signs.push("closed");
  const numbers = words.slice(from, to).filter(({ small }) => small.charCodeAt(0) <= lastDigit);
  if (numbers.some(({ small }) => /^(?:19|20)\d\d$/.test(small))) signs.push("year");
  if (numbers.some(({ small }) => /^\d{1,2}$/.test(small))) signs.push("number");
  return signs;
}

/** Two signs that together say more than both: who wants and what for, what is decided and for when. */
function addPairs(names: Set<string>): void {
  for (const { left, right, both } of pairs) if (names.has(left) && names.has(right)) names.add(both);
}

const pairs = [
  ["will", "before"],
  ["will", "infinitive"],
  ["will", "past"],
  ["future", "past"],
  ["future", "year"],
  ["will", "year"],
  ["will", "law"],
  ["law", "decide"],
  ["law", "coming"],
  ["law", "past"],
  ["decide", "past"],
  ["decide", "infinitive"],
  ["need", "doubt"],
  ["want", "develop"],
  ["aim", "develop"],
  ["chance", "develop"],
  ["purpose", "develop"],
  ["purpose", "past"],
  ["purpose", "infinitive"],
  ["need", "first"],
  ["will", "first"],
  ["want", "first"],
  ["act", "will"],
  ["act", "future"],
  ["act", "schedule"],
  ["schedule", "number"],
  ["schedule", "year"],
  ["schedule", "past"],
  ["propose", "infinitive"],
  ["demand", "past"],
  ["doubt", "will"],
  ["doubt", "future"],
].map(([left = "", right = ""]) => ({ left, right, both: `${left} & ${right}` }));
