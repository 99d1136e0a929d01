/** Article → suggested key points: the engine's one entry. It holds no line about any one language. */
import { packFor } from "../language/packs.ts";
import type { Article, Range } from "../model/article.ts";
import type { KeyPoint, Quote, Speaker } from "../model/key-point.ts";
import type { Warning } from "../model/warning.ts";
import { factsOf } from "./facts.ts";
import { withoutRepeats } from "./near-repeats.ts";
import { rememberPeople } from "./people/people.ts";
import { speakerOf } from "./people/speakers.ts";
import type { Unsaid } from "./plans/denied-plan.ts";
import { intentionsOf } from "./plans/intention.ts";
import type { Quotation } from "./quotations/quotation.ts";
import { quotationsOf } from "./quotations/quotations.ts";
import type { Passage } from "./text/passage.ts";
import { passagesOf } from "./text/passages.ts";
import { languagesOf } from "./text/recognise-language.ts";

export type Suggestions = {
  /** The article, with its language where it had none. */
  readonly article: Article;
  /** In the order of the text; each with a rule, a confidence and the standing `proposed` or `offered`. */
  readonly points: readonly KeyPoint[];
  readonly warnings: readonly Warning[];
};

/** A quotation at least this sure is pre-ticked. */
const quoteThreshold = 0.5;

export function suggestPoints(article: Article): Suggestions {
  const { language } = languagesOf(article);
  const passages = passagesOf(article);
  const quotes = quotesOf(article, passages);
  const said = quotes.filter(({ standing }) => standing === "proposed").flatMap(({ origins }) => origins);
  const unsaid = quotes.filter(({ rule }) => rule === "denied").flatMap(unsaidOf);
  const found = withoutRepeats([...quotes, ...intentionsOf(article, passages, { said, unsaid })], passages);
  const facts = factsOf(
    article,
    passages,
    found.flatMap(({ origins }) => origins),
  );
  const points = [...found, ...facts].sort(byPlace);
  return {
    article: language === undefined || article.language !== undefined ? article : { ...article, language },
    points,
    warnings: packFor(language) === undefined ? [withoutPack(language)] : [],
  };
}

const unsaidOf = ({ origins, cue }: Quote): readonly Unsaid[] =>
  origins.map(({ start, end }) => ({ start, end, ...(cue === undefined ? {} : { cue }) }));

const withoutPack = (language: string | undefined): Warning =>
  language === undefined
    ? { code: "languageUnrecognised", facts: {} }
    : { code: "noLanguagePack", facts: { language } };

const byPlace = (left: KeyPoint, right: KeyPoint): number =>
  (left.origins[0]?.start ?? 0) - (right.origins[0]?.start ?? 0);

function quotesOf(article: Article, passages: readonly Passage[]): readonly Quote[] {
  const found = quotationsIn(passages);
  const memory = rememberPeople(
    passages,
    found.flatMap(({ quotations }) => quotations),
  );
  let speaker: Speaker | undefined;
  return found.flatMap(({ passage, quotations }) =>
    quotations.map((each) => {
      const who = speakerOf(article, passage, each, memory, speaker);
      if (each.confidence >= quoteThreshold) speaker = who;
      return quoteOf(article, passage, each, who);
    }),
  );
}

type Quoted = { readonly passage: Passage; readonly quotations: readonly Quotation[] };

/** The passages with quotations; the last of one may carry its speaker over to the next. */
function quotationsIn(passages: readonly Passage[]): readonly Quoted[] {
  const found: Quoted[] = [];
  let last: Quotation | undefined;
  passages.forEach((passage, index) => {
    const around = { quotation: last, before: passages[index - 1], after: passages[index + 1] };
    const quotations = quotationsOf(passage, around);
    last = quotations.at(-1);
    if (quotations.length > 0) found.push({ passage, quotations });
  });
  return found;
}

function quoteOf(article: Article, { paragraph }: Passage, quotation: Quotation, speaker: Speaker | undefined): Quote {
  const { start, end, rule, confidence, cue, group } = quotation;
  const headline = paragraph.kind === "headline";
  const flags = headline ? [...quotation.flags, "headline" as const] : quotation.flags;
  const origin = (range: Range) => ({ articleId: article.id, start: range.start, end: range.end });
  return {
    id: `${article.id}:quote:${start}`,
    kind: "quote",
    origins: [origin({ start, end })],
    text: article.text.slice(start, end),
    wording: "quotation",
    standing: confidence >= quoteThreshold && !headline ? "proposed" : "offered",
    confidence,
    rule,
    ...(flags.length > 0 ? { flags } : {}),
    ...(speaker === undefined ? {} : { speaker }),
    ...(cue === undefined ? {} : { cue: origin(cue) }),
    ...(group === undefined ? {} : { group: `${article.id}:group:${group}` }),
  };
}
