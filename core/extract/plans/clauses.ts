/** A sentence's clauses: what each is to the sentence, who acts in it, when, and which cues it holds. */
import type { CueClass } from "../../language/cue-classes.ts";
import type { Range } from "../../model/article.ts";
import { gapBefore, isCommaBefore, isNameLike, isSpaceBefore, type Passage } from "../text/passage.ts";
import { cuesBeginningWith, type VerbForm, verbFormOf } from "../words/grammar.ts";
import { endsAt, isIn, matchAt } from "../words/lexicon.ts";

/** Where the phrase stands, and its first word. */
export type Cue = Range & { readonly class: CueClass; readonly word: number };
/** A name, role or institution; whoever speaks; who only looks on. */
export type Actor = "party" | "we" | "outsider";
export type Clause = {
  /** Words from the first to before the last. */
  readonly from: number;
  readonly to: number;
  /** A clause that a conjunction or relative pronoun subordinates, else "main". */
  readonly role: "main" | "content" | "relative" | "condition" | "purpose";
  /** Where the clause has none, that of the one before. */
  readonly actor: Actor | undefined;
  readonly tense: "past" | "future" | "present";
  /** Whether it has a verb of saying. */
  readonly says: boolean;
  readonly cues: readonly Cue[];
  /** A word's form each. */
  readonly forms: readonly (VerbForm | undefined)[];
};

/** Of the words `from` to before `to`, which are one sentence. Parts without a verb belong to the clause before. */
export function clausesOf(passage: Passage, from: number, to: number): readonly Clause[] {
  const clauses: Clause[] = [];
  let start = from;
  for (let index = from + 1; index <= to; index++) {
    if (index < to && !isParted(passage, index)) continue;
    const previous = clauses.at(-1);
    const clause = clauseOf(passage, start, index, from, previous);
    if (previous !== undefined && clause.role === "main" && !hasPredicate(clause))
      clauses[clauses.length - 1] = joined(previous, clause);
    else clauses.push(clause);
    start = index;
  }
  return clauses;
}

const isParted = (passage: Passage, index: number): boolean =>
  !isSpaceBefore(passage, index) &&
  (isCommaBefore(passage, index) || /[,;:—–«“„"”»()]/.test(gapBefore(passage, index)));

const joined = (left: Clause, right: Clause): Clause => ({
  ...left,
  to: right.to,
  actor: left.actor ?? right.actor,
  cues: [...left.cues, ...right.cues],
  forms: [...left.forms, ...right.forms],
});

/** A clause with such a cue has its verb, whatever its form. */
const predicative: ReadonlySet<CueClass> = new Set([
  "will",
  "intend",
  "want",
  "need",
  "schedule",
  "is",
  "promise",
  "demand",
  "propose",
  "strive",
]);

const hasPredicate = ({ cues, forms, says }: Clause): boolean =>
  says || forms.some((form) => form !== undefined) || cues.some((cue) => predicative.has(cue.class));

function clauseOf(passage: Passage, from: number, to: number, opening: number, before: Clause | undefined): Clause {
  const cues = cuesWithin(passage, from, to);
  const forms: (VerbForm | undefined)[] = [];
  for (let index = from; index < to; index++) forms.push(formOf(passage, index));
  const role = roleOf(cues, from);
  const actor = actorWithin(passage, from, to, opening, cues) ?? (role === "relative" ? undefined : before?.actor);
  const said = saidWithin(passage, from, to);
  const { verbLast } = passage.grammar;
  const speaks = verbLast !== undefined && endsAt(verbLast.particles, passage.words, from + (said.at(-1) ?? 0) - 1);
  const tense = verbLast === undefined ? tenseOf(cues, forms, said) : tenseAtEnd(forms, said, speaks);
  return { from, to, role, actor, tense, says: said.length > 0, cues, forms };
}

/** By its first two words: «чтобы», «в котором». */
function roleOf(cues: readonly Cue[], from: number): Clause["role"] {
  for (const { class: name, word } of cues) {
    if (word > from + 1) break;
    if (name === "content" || name === "relative" || name === "condition") return name;
    if (name === "purpose" && word === from) return name;
  }
  return "main";
}

/** The verbs of saying, as offsets. */
function saidWithin({ words, grammar }: Passage, from: number, to: number): readonly number[] {
  const found: number[] = [];
  for (let index = from; index < to; index++)
    if (matchAt(grammar.attribution.say, words, index) > 0) found.push(index - from);
  return found;
}

/** That somebody said something puts nothing in the past. */
function tenseOf(
  cues: readonly Cue[],
  forms: readonly (VerbForm | undefined)[],
  said: readonly number[],
): Clause["tense"] {
  if (forms.includes("future") || cues.some((cue) => cue.class === "will")) return "future";
  return forms.some((form, offset) => form === "past" && !said.includes(offset)) ? "past" : "present";
}

/** In words: a verb with its auxiliary. */
const longestPredicate = 2;
/** In words: how far a verb of saying stands from the clause's end. */
const nearEnd = 3;

/**
 * Where the verb stands last: by the last words, or those before a verb of saying; forms before them are participles. What
 * is yet to be said is ahead ("siyahını açıqlayacaq"), where no particle makes speech of it ("…, deb eʼlon qiladi").
 */
function tenseAtEnd(
  forms: readonly (VerbForm | undefined)[],
  said: readonly number[],
  speaks: boolean,
): Clause["tense"] {
  const close = said.at(-1) ?? 0;
  const isAhead = said.length > 0 && forms.slice(close, close + longestPredicate).includes("future");
  if (isAhead && !speaks) return "future";
  const end = said.length > 0 && forms.length - close <= nearEnd ? close : forms.length;
  const last = forms.slice(Math.max(0, end - longestPredicate), end);
  return last.findLast((form) => form === "past" || form === "future") ?? "present";
}

function actorWithin(
  passage: Passage,
  from: number,
  to: number,
  opening: number,
  cues: readonly Cue[],
): Actor | undefined {
  const { words, grammar } = passage;
  if (cues.some((cue) => cue.class === "outsider")) return "outsider";
  if (cues.some((cue) => cue.class === "first")) return "we";
  for (let index = from; index < to; index++) {
    if (isIn(grammar.actors, words[index]) || (index > opening && isNameLike(passage, index))) return "party";
  }
  return undefined;
}

function cuesWithin({ words, grammar }: Passage, from: number, to: number): readonly Cue[] {
  const found: Cue[] = [];
  for (let index = from; index < to; index++) {
    const word = words[index];
    if (word === undefined) break;
    const beginning = cuesBeginningWith(grammar, word);
    if (beginning.length === 0) continue;
    for (const { class: name, phrases } of beginning) {
      const length = matchAt(phrases, words, index);
      if (length > 0)
        found.push({ class: name, word: index, start: word.start, end: words[index + length - 1]?.end ?? word.end });
    }
  }
  return found;
}

function formOf({ words, grammar }: Passage, index: number): VerbForm | undefined {
  const word = words[index];
  return word === undefined ? undefined : verbFormOf(grammar, word, words[index + 1]?.small);
}
