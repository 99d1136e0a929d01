/** In which language a text is written: by its script, its letters and its commonest words, as the packs list them. */
import type { LanguagePack } from "../language/pack.ts";
import { packs } from "../language/packs.ts";
import type { Article } from "../model/article.ts";

/** Longer texts are judged by this many characters of their beginning. */
const sampleLength = 3000;
/** A language that fewer than this share of the words speak for is not recognised. */
const leastShare = 0.03;

const known = new WeakMap<Article, string | undefined>();

/** The article's own language where it states one, else the recognised one; undefined where no pack fits. */
export function languageOf(article: Article): string | undefined {
  if (article.language !== undefined) return article.language;
  if (!known.has(article)) known.set(article, recogniseLanguage(article.text));
  return known.get(article);
}

/** The code of the pack whose stop words and letters cover the largest share of the words; undefined below a floor. */
export function recogniseLanguage(text: string): string | undefined {
  const words =
    text
      .slice(0, sampleLength)
      .toLowerCase()
      .match(/[\p{L}\p{M}’ʻʼ']+/gu) ?? [];
  const scores = packs.map((pack) => ({ language: pack.language, share: shareOf(words, pack) }));
  const best = scores.reduce((left, right) => (right.share > left.share ? right : left), { language: "", share: 0 });
  return best.share >= leastShare ? best.language : undefined;
}

/** Stop words speak for a language, its own letters too; a letter that it does not have speaks against it. */
function shareOf(words: readonly string[], { recognition }: LanguagePack): number {
  const { stopWords, own } = signsOf(recognition);
  const marks = words.map((word) => (stopWords.has(word) ? 1 : own.test(word) ? 0 : -0.5));
  return words.length === 0 ? 0 : marks.reduce<number>((sum, mark) => sum + mark, 0) / words.length;
}

const signs = new WeakMap<LanguagePack["recognition"], { stopWords: ReadonlySet<string>; own: RegExp }>();

function signsOf(recognition: LanguagePack["recognition"]) {
  const before = signs.get(recognition);
  if (before !== undefined) return before;
  const own = new RegExp(`^[${recognition.letters}’ʻʼ'\u0300-\u036f]*$`);
  const found = { stopWords: new Set(recognition.stopWords), own };
  signs.set(recognition, found);
  return found;
}
