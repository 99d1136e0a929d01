/** An article read again in another encoding: its text changes, and the points made of it find their words again. */
import type { Article, ArticleId } from "../model/article.ts";
import { sourceOf } from "../model/article-id.ts";
import { type ArticleDetails, type Briefing, detailNames } from "../model/briefing.ts";
import type { KeyPoint, Origin, Quote } from "../model/key-point.ts";
import { isOfSourceWords, sourceWords } from "../model/verbatim.ts";
import { findAgain, type Letters, lettersOf } from "./find-again.ts";
import { patched } from "./patched.ts";
import { respeller } from "./respell.ts";
import { isUntouched } from "./untouched.ts";

export type Rereading = {
  readonly article: Article;
  /** Suggested for the new text. */
  readonly points: readonly KeyPoint[];
  /** What the reading before knew of the article: what differs from it now, the analyst has corrected. */
  readonly asRead: ArticleDetails;
};

/**
 * Suggestions that nobody has decided on or worked at give way to those of the new text. All other points stay: with
 * the new text's words where these are found, else as they are, and then seen to have lost their sentence.
 */
export function rereadArticle(briefing: Briefing, id: ArticleId, { article, points, asRead }: Rereading): Briefing {
  const old = briefing.articles.find((one) => one.id === id);
  if (old === undefined || old.id === article.id) return briefing;
  const reread = withCorrections(article, old, asRead);
  const articles = briefing.articles.map((one) => (one === old ? reread : one));
  const change = changeOf(old, reread, briefing.articles, articles);
  const title = titleAgain(briefing.metadata.title, [
    [old.title, reread.title],
    [asRead.title, article.title],
  ]);
  return {
    ...briefing,
    articles,
    points: joined(
      briefing.points.map((point) => (isUntouched(point, old) ? undefined : pointAgain(point, change))),
      points,
    ),
    metadata: patched(briefing.metadata, { title }),
  };
}

type Changed = readonly [before: string | undefined, after: string | undefined];

/** A briefing that is called like the article, as corrected or as it was read, goes on being called like it. */
function titleAgain(title: string | undefined, changes: readonly Changed[]): string | undefined {
  const change = changes.find(([before]) => title !== undefined && before === title);
  return change === undefined ? title : change[1];
}

function withCorrections(article: Article, old: Article, asRead: ArticleDetails): Article {
  const corrected = detailNames.filter((name) => old[name] !== asRead[name]);
  return patched(article, Object.fromEntries(corrected.map((name) => [name, old[name]])));
}

/** The new suggestions where the first of the old ones stood; none that says what a point that stayed says. */
function joined(slots: readonly (KeyPoint | undefined)[], points: readonly KeyPoint[]): readonly KeyPoint[] {
  const stayed = slots.filter((point) => point !== undefined);
  const fresh = points.filter((point) => !stayed.some((other) => isSamePoint(point, other)));
  const gap = slots.indexOf(undefined);
  const filled = gap === -1 ? [...slots, ...fresh] : slots.toSpliced(gap, 1, ...fresh);
  return filled.filter((point) => point !== undefined);
}

const isSamePoint = (one: KeyPoint, other: KeyPoint): boolean =>
  one.id === other.id ||
  (one.kind === other.kind && one.origins.some((origin) => other.origins.some((there) => overlap(origin, there))));

const overlap = (one: Origin, other: Origin): boolean =>
  one.articleId === other.articleId && one.start < other.end && other.start < one.end;

/** What finding again takes: the texts before and after, and how words of the one are spelled in the other. */
type Change = {
  readonly old: Article;
  readonly reread: Article;
  readonly before: readonly Article[];
  readonly after: readonly Article[];
  readonly letters: Letters;
  readonly respell: (words: string) => string;
};

function changeOf(old: Article, reread: Article, before: readonly Article[], after: readonly Article[]): Change {
  const respell = respeller(old.source.encoding ?? "utf-8", reread.source.encoding ?? "utf-8");
  return { old, reread, before, after, letters: lettersOf(reread.text), respell };
}

function pointAgain(point: KeyPoint, change: Change): KeyPoint {
  const origins = originsAgain(point, change);
  if (origins === undefined) return point;
  const isOfSource = isOfSourceWords(point, change.before) || !isOfArticles(point, change.before);
  const text = (isOfSource ? sourceWords(origins, change.after) : undefined) ?? point.text;
  const moved = patched<KeyPoint>(point, { origins, text });
  if (moved.kind === "quote") return saidAgain(moved, change);
  return moved.aside === undefined ? moved : patched<KeyPoint>(moved, { aside: saidAgain(moved.aside, change) });
}

/** Undefined where one is not found; the origins themselves where none of them is in this article. */
function originsAgain(point: KeyPoint, change: Change): readonly Origin[] | undefined {
  const lost = point.origins.some((origin) => isLost(origin, change));
  if (lost) return lostAgain(point, change);
  const origins = point.origins.map((origin) => originAgain(origin, change));
  return origins.every((origin) => origin !== undefined) ? origins : undefined;
}

const isLost = ({ articleId }: Origin, { old, before }: Change): boolean =>
  sourceOf(articleId) === sourceOf(old.id) && !before.some(({ id }) => id === articleId);

/** What an earlier reading of this article had, and the last one had not, may be there again, in the same words. */
function lostAgain({ text }: KeyPoint, { letters, reread }: Change): readonly Origin[] | undefined {
  const range = findAgain(text, { start: 0, end: text.length }, letters, (words) => words);
  return range === undefined ? undefined : [{ articleId: reread.id, ...range }];
}

function originAgain(origin: Origin, { old, reread, letters, respell }: Change): Origin | undefined {
  if (origin.articleId !== old.id) return origin;
  const range = findAgain(old.text, origin, letters, respell);
  return range === undefined ? undefined : { articleId: reread.id, ...range };
}

const isOfArticles = ({ origins }: KeyPoint, articles: readonly Article[]): boolean =>
  sourceWords(origins, articles) !== undefined;

/** Who said it, in the new text's words; what is not found of that keeps its words and loses its place. */
function saidAgain<Told extends Said>(said: Told, change: Change): Told {
  const { speaker, cue } = said;
  const cueAgain = cue === undefined ? undefined : originAgain(cue, change);
  if (speaker === undefined) return patched<Said>(said, { cue: cueAgain }) as Told;
  const origin = speaker.origin === undefined ? undefined : originAgain(speaker.origin, change);
  const words = origin === undefined ? undefined : sourceWords([origin], change.after);
  const spelled = (name: string | undefined) => (name === undefined ? undefined : spelledAgain(name, change));
  return patched<Said>(said, {
    cue: cueAgain,
    speaker: patched(speaker, {
      origin,
      text: words ?? spelledAgain(speaker.text, change),
      resolvedTo: spelled(speaker.resolvedTo),
      role: spelled(speaker.role),
      organisation: spelled(speaker.organisation),
    }),
  }) as Told;
}
type Said = Pick<Quote, "speaker" | "cue">;

/** The words as the new text has them; as they are where it has them not. */
function spelledAgain(words: string, { reread, respell }: Change): string {
  const spelled = respell(words);
  return reread.text.includes(spelled) ? spelled : words;
}
