/** Sentences → goals and next steps: each sign weighs for or against, and their sum is how sure the suggestion is. */
import type { Article, Range } from "../../model/article.ts";
import type { Goal, NextStep, Standing } from "../../model/key-point.ts";
import type { Passage } from "../text/passage.ts";
import { distinctWords, type Weight, wordWeightOf } from "../words/word-weights.ts";
import type { Word } from "../words/words.ts";
import { denialOf, type Unsaid } from "./denied-plan.ts";
import { dueOfPlan } from "./due.ts";
import weights from "./intention-weights.json" with { type: "json" };
import { ownerWithin } from "./owner.ts";
import { eachSentence, mayIntend, type ReadSentence, type ToldSentence } from "./sentence-signals.ts";
import { offeredFrom, standingsOf } from "./standings.ts";
import { surenessOf } from "./sureness.ts";

/** Fitted by bench/extraction/train.ts; the signs are the same in every language. */
type Weights = {
  readonly bias: number;
  readonly proposedFrom: number;
  readonly sureFrom: number;
  readonly signs: ReadonlyMap<string, number>;
};
const weightsOf = ({ signs, ...line }: typeof weights.goal | typeof weights.nextStep): Weights => ({
  ...line,
  signs: new Map(Object.entries(signs)),
});
const goalWeights = weightsOf(weights.goal);
const stepWeights = weightsOf(weights.nextStep);

/** What was found to be quoted in the article: what was said, and what was told not to have been. */
type Quoted = { readonly said: readonly Range[]; readonly unsaid: readonly Unsaid[] };

/** In the order of the text; a sentence may be both. */
export function intentionsOf(
  article: Article,
  passages: readonly Passage[],
  { said, unsaid }: Quoted,
): readonly (Goal | NextStep)[] {
  const sentences: WeighedSentence[] = [];
  eachSentence(passages, said, article.published, (read) => {
    if (mayIntend(read)) sentences.push(weighed(read, unsaid));
  });
  const goals = pointsOf(article, sentences, "goal", goalWeights).map(
    ({ common }): Goal => ({ kind: "goal", ...common }),
  );
  const steps = pointsOf(article, sentences, "nextStep", stepWeights).map((found) => nextStepOf(article, found));
  return [...goals, ...steps];
}

/** Without its signs, which would fill the memory: what they weigh is told. */
type WeighedSentence = ToldSentence & {
  readonly words: readonly Word[];
  readonly unsaid: readonly Unsaid[];
  readonly goal: Likely;
  readonly nextStep: Likely;
};
type Likely = { readonly likelihood: number; readonly rule: string };
type Weighed = Likely & {
  readonly read: WeighedSentence;
  /** The words that deny it. */
  readonly denial?: Range;
};
type Found = { readonly read: ToldSentence; readonly common: Omit<Goal, "kind"> };

function pointsOf(
  article: Article,
  sentences: readonly WeighedSentence[],
  kind: keyof Weight,
  weights: Weights,
): readonly Found[] {
  const weighed = sentences.map((read) => unlessDenied({ read, ...read[kind] }));
  const standings = standingsOf(
    weighed.map(({ likelihood }) => likelihood),
    weights.proposedFrom,
  );
  return weighed.flatMap((each, index) => {
    const standing = standings[index];
    return standing === undefined ? [] : [{ read: each.read, common: pointOf(article, kind, each, standing, weights) }];
  });
}

function pointOf(
  { id, text }: Article,
  kind: keyof Weight,
  { read, likelihood, rule, denial }: Weighed,
  standing: Standing,
  { signs, sureFrom }: Weights,
) {
  const { start, end } = read.sentence;
  const grounds = denial === undefined ? groundsIn(read, kind, signs) : [denial];
  return {
    id: `${id}:${kind}:${start}`,
    origins: [{ articleId: id, start, end }],
    text: text.slice(start, end),
    wording: "paraphrase" as const,
    standing,
    confidence: Math.round(surenessOf(likelihood, sureFrom) * 100) / 100,
    rule,
    grounds: grounds.map((words) => ({ articleId: id, start: words.start, end: words.end })),
  };
}

/** Of what is denied nobody is the owner, and no day is due. */
function nextStepOf(article: Article, { read: { passage, sentence, signals }, common }: Found): NextStep {
  if (common.rule === "denied") return { kind: "nextStep", ...common };
  const owner = ownerWithin(passage, sentence, signals);
  const due = dueOfPlan(passage, sentence, signals.clauses, article.published, owner);
  const acts = owner !== undefined && !isParted(passage.text.slice(sentence.start, sentence.end), owner, due?.text);
  return {
    kind: "nextStep",
    ...common,
    ...(acts ? { owner } : {}),
    ...(due === undefined ? {} : { due }),
  };
}

/** "The board proposed a dividend; the register will close on May 20": who is named in one part has nothing to do by the day of the other. */
const isParted = (sentence: string, owner: string, due: string | undefined): boolean => {
  const [one, other] = [sentence.indexOf(owner), due === undefined ? -1 : sentence.indexOf(due)];
  return one >= 0 && other >= 0 && sentence.slice(Math.min(one, other), Math.max(one, other)).includes(";");
};

function weighed({ passage, sentence, signals }: ReadSentence, unsaid: readonly Unsaid[]): WeighedSentence {
  const { names, cues, clauses } = signals;
  const words = distinctWords(passage.words, sentence);
  const weight = wordWeightOf(words, passage.grammar);
  return {
    passage,
    sentence,
    signals: { cues, clauses },
    words,
    unsaid,
    goal: weigh(names, weight.goal, goalWeights),
    nextStep: weigh(names, weight.nextStep, stepWeights),
  };
}

function weigh(names: ReadonlySet<string>, wordWeight: number, { bias, signs }: Weights): Likely {
  let sum = bias + wordWeight;
  let rule = "";
  let strongest = 0;
  for (const name of names) {
    const weight = signs.get(name) ?? 0;
    sum += weight;
    if (weight > strongest) {
      rule = name;
      strongest = weight;
    }
  }
  return { likelihood: 1 / (1 + Math.exp(-sum)), rule };
}

/** So likely a plan is that somebody denies: offered, and never one of the best. */
const deniedLikelihood = 0.25;

function unlessDenied(weighed: Weighed): Weighed {
  const denial = weighed.likelihood < offeredFrom ? undefined : denialOf(weighed.read, weighed.read.unsaid);
  if (denial === undefined) return weighed;
  return { ...weighed, likelihood: Math.min(weighed.likelihood, deniedLikelihood), rule: "denied", denial };
}

const mostGrounds = 3;
/** What weighs less decided nothing. */
const leastGround = 0.1;

/** The cues and words that speak for it most, each place once. */
function groundsIn({ words, signals: { cues } }: WeighedSentence, kind: keyof Weight, signs: Weights["signs"]) {
  const found = new Map<number, Range & { readonly weight: number }>();
  const add = ({ start, end }: Range, weight: number): void => {
    const before = found.get(start);
    found.set(start, { start, end: Math.max(end, before?.end ?? end), weight: weight + (before?.weight ?? 0) });
  };
  for (const cue of cues) add(cue, signs.get(cue.class) ?? 0);
  for (const word of words) {
    const weight = word.findings.weight?.[kind] ?? 0;
    if (weight >= leastGround || found.has(word.start)) add(word, weight);
  }
  return [...found.values()]
    .filter(({ weight }) => weight >= leastGround)
    .sort((left, right) => right.weight - left.weight)
    .slice(0, mostGrounds)
    .sort((left, right) => left.start - right.start);
}
