/** In which language an article is written, and each of its paragraphs: a Russian article may hold one in Kyrgyz. */
import type { LanguagePack } from "../../language/pack.ts";
import { packFor, packs } from "../../language/packs.ts";
import type { Article } from "../../model/article.ts";
import { type Evidence, evidenceIn } from "./language-evidence.ts";
import { eachParagraph, isTooShort, type Paragraph } from "./paragraphs.ts";

/** A paragraph with the pack of its language; without one where the program does not know it. */
export type ReadParagraph = { readonly paragraph: Paragraph; readonly pack: LanguagePack | undefined };
export type ArticleLanguages = {
  /** The article's own language where it states one, else the recognised one; undefined where no pack fits. */
  readonly language: string | undefined;
  readonly pack: LanguagePack | undefined;
  /** Those of the paragraphs that are not too short to tell, in their order; the paragraphs would fill the memory. */
  readonly packs: readonly (LanguagePack | undefined)[];
};

/** The number of a language in `packs`; `none` for one that is not among them. */
type Known = number;
const none = -1;

/** A language for which less than this share of the words speaks is not recognised. */
const leastShare = 0.05;
/** A paragraph that only one language can spell speaks for it as if this share of its words did. */
const speltShare = 0.2;
/** By so many words a paragraph must speak more for a language of its own than for the one before. */
const plainly = 3;
/** A paragraph of so many words, more than half of which no known language could spell, is in none of them. */
const leastUnknown = 6;

/** In paragraphs: so many tell the language of the whole. */
const longestSample = 1000;

const known = new WeakMap<Article, ArticleLanguages>();

export function languagesOf(article: Article): ArticleLanguages {
  const before = known.get(article);
  if (before !== undefined) return before;
  const found = recogniseLanguages(article);
  known.set(article, found);
  return found;
}

/** Every paragraph in the order of the text; one that is too short to tell is in the language of the one before. */
export function eachReadParagraph(article: Article, visit: (read: ReadParagraph) => void): void {
  const languages = languagesOf(article);
  let { pack } = languages;
  let next = 0;
  eachParagraph(article, (paragraph) => {
    if (!isTooShort(paragraph)) pack = languages.packs[next++];
    visit({ paragraph, pack });
  });
}

function recogniseLanguages(article: Article): ArticleLanguages {
  const sample = sampleOf(article);
  const main = mainLanguage(sample);
  /** What is stated stands for what was recognised: it may be the analyst's correction. */
  const stated = article.language === undefined ? packs[main] : packFor(article.language);
  const found: (LanguagePack | undefined)[] = [];
  let last = main;
  let next = 0;
  eachParagraph(article, (paragraph) => {
    const sampled = sample[next++];
    if (isTooShort(paragraph)) return;
    last = languageAmong(sampled ?? evidenceIn(article.text, paragraph), last, main);
    found.push(last === main ? stated : packs[last]);
  });
  return { language: article.language ?? packs[main]?.language, pack: stated, packs: found };
}

/** Of the first paragraphs, the short ones too. */
function sampleOf(article: Article): readonly Evidence[] {
  const sample: Evidence[] = [];
  eachParagraph(article, (paragraph) => {
    if (sample.length < longestSample) sample.push(evidenceIn(article.text, paragraph));
  });
  return sample;
}

/** In which most words stand, each paragraph counting for the language that it speaks for most. */
function mainLanguage(evidences: readonly Evidence[]): Known {
  const standing = packs.map(() => 0);
  let words = 0;
  let score = 0;
  for (const evidence of evidences) {
    const { best } = evidence;
    const own = isSpeltAlone(evidence, best) ? speltShare * evidence.words : 0;
    const spoken = Math.max(own, scoreOf(evidence, best));
    words += evidence.words;
    score += spoken;
    if (spoken > 0) standing[best] = (standing[best] ?? 0) + evidence.words;
  }
  return score > 0 && score >= leastShare * words ? standing.indexOf(Math.max(...standing)) : none;
}

/** The one that the paragraph plainly speaks for; else the language before it, or the article's where that fits better. */
function languageAmong(evidence: Evidence, last: Known, main: Known): Known {
  const { words, strange, best } = evidence;
  if (words >= leastUnknown && strange > words / 2) return none;
  const inherited = scoreOf(evidence, main) > scoreOf(evidence, last) ? main : last;
  const isPlain = isSpoken(evidence, best) || isSpeltAlone(evidence, best);
  return isPlain && scoreOf(evidence, best) >= scoreOf(evidence, inherited) + plainly ? best : inherited;
}

const isSpoken = (evidence: Evidence, language: Known): boolean =>
  (evidence.speaks[language] ?? 0) > 0 && scoreOf(evidence, language) >= leastShare * evidence.words;

/** Whether every word has that language's letters, and several have letters that each other one lacks. */
const isSpeltAlone = ({ lacks }: Evidence, language: Known): boolean =>
  lacks.every((count, other) => (other === language ? count === 0 : count >= plainly));

/** In words. */
const scoreOf = ({ scores }: Evidence, language: Known): number => (scores[language] ?? 0) / 2;
