/** Sentences worth a line though nobody aims at anything in them: a figure with its unit, a day ahead, a new office. */
import type { Article, Range } from "../model/article.ts";
import type { Fact } from "../model/key-point.ts";
import { nameRun, type Passage } from "./text/passage.ts";
import { dayWithin } from "./time/day-within.ts";
import { verbFormOf } from "./words/grammar.ts";
import { isIn, matchAt } from "./words/lexicon.ts";
import { wordIndexAt, wordsWithin } from "./words/words.ts";

type Rule = "figure" | "dayAhead" | "newOffice";
type Candidate = { readonly sentence: Range; readonly rules: readonly Rule[] };

/** So many are offered, those for which most speaks. */
const mostFacts = 8;
/** In characters: less is no sentence, more is no line. */
const shortest = 20;
const longest = 600;

/** In the order of the text; `taken` are the ranges of the points found so far, whose sentences are not repeated. */
export function factsOf(article: Article, passages: readonly Passage[], taken: readonly Range[]): readonly Fact[] {
  const isTaken = touching(taken);
  const candidates = passages.flatMap((passage) =>
    passage.paragraph.kind === "headline"
      ? []
      : passage.sentences.flatMap((sentence): readonly Candidate[] => {
          const length = sentence.end - sentence.start;
          const isAsked = article.text.slice(sentence.start, sentence.end).endsWith("?");
          if (length < shortest || length > longest || isAsked || isTaken(sentence)) return [];
          const rules = rulesOf(article, passage, sentence);
          return rules.length === 0 ? [] : [{ sentence, rules }];
        }),
  );
  const best = [...candidates].sort((left, right) => right.rules.length - left.rules.length).slice(0, mostFacts);
  return best.sort((left, right) => left.sentence.start - right.sentence.start).map((each) => factOf(article, each));
}

function factOf({ id, text }: Article, { sentence: { start, end }, rules }: Candidate): Fact {
  return {
    id: `${id}:fact:${start}`,
    kind: "fact",
    origins: [{ articleId: id, start, end }],
    text: text.slice(start, end),
    wording: "paraphrase",
    standing: "offered",
    ...(rules[0] === undefined ? {} : { rule: rules[0] }),
  };
}

/** Each sign as often as it is there. */
function rulesOf(article: Article, passage: Passage, sentence: Range): readonly Rule[] {
  const from = wordIndexAt(passage.words, sentence.start);
  const to = wordIndexAt(passage.words, sentence.end);
  const rules: Rule[] = [];
  for (let index = from; index < to; index++) if (isFigure(passage, index, to)) rules.push("figure");
  if (isAhead(passage, sentence, article.published)) rules.push("dayAhead");
  if (isNewOffice(passage, from, to)) rules.push("newOffice");
  return rules;
}

/** A day after that of publication, in a sentence that does not tell what was. */
function isAhead(passage: Passage, sentence: Range, published: string | undefined): boolean {
  const day = published === undefined ? undefined : dayWithin(passage, sentence, published).day;
  if (day === undefined || published === undefined || day <= published) return false;
  return !wordsWithin(passage.words, sentence).some((word) => verbFormOf(passage.grammar, word, undefined) === "past");
}

/** «12 млн», "7.5 percent", «5,3 миллиарда», "yüzde 4", "$20", "15%". */
function isFigure({ text, words, grammar }: Passage, index: number, to: number): boolean {
  const word = words[index];
  const code = word?.small.charCodeAt(0) ?? 0;
  if (word === undefined || code < firstDigit || code > lastDigit) return false;
  if (/^\s?%/.test(text.slice(word.end, word.end + 2)) || /\p{Sc}\s?$/u.test(text.slice(word.start - 2, word.start)))
    return true;
  const { units, unitsBefore } = grammar.facts;
  return (index + 1 < to && matchAt(units, words, index + 1) > 0) || isIn(unitsBefore, words[index - 1]);
}

const firstDigit = "0".charCodeAt(0);
const lastDigit = "9".charCodeAt(0);

/** A full name, a role, and a word of appointing or electing. */
function isNewOffice(passage: Passage, from: number, to: number): boolean {
  const { words, grammar } = passage;
  const has = (holds: (index: number) => boolean): boolean => {
    for (let index = from; index < to; index++) if (holds(index)) return true;
    return false;
  };
  return (
    has((index) => matchAt(grammar.facts.appointing, words, index) > 0) &&
    has((index) => isIn(grammar.people.roles, words[index])) &&
    has((index) => nameRun(passage, index, to) > 1)
  );
}

/** Whether a range touches one of those, whatever their order and however they overlap. */
function touching(ranges: readonly Range[]): (range: Range) => boolean {
  const ordered = [...ranges].sort((left, right) => left.start - right.start);
  let next = 0;
  let reached = 0;
  return ({ start, end }) => {
    while ((ordered[next]?.start ?? Number.POSITIVE_INFINITY) < end)
      reached = Math.max(reached, ordered[next++]?.end ?? 0);
    return reached > start;
  };
}
