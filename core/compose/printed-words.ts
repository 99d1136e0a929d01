/** The words of a quotation as they are printed. */
import type { Article } from "../model/article.ts";
import type { Briefing } from "../model/briefing.ts";
import { isIncluded } from "../model/is-included.ts";
import type { Quote } from "../model/key-point.ts";
import { isMarkedWhereChanged, isOfSourceWords } from "../model/verbatim.ts";
import { onOneLine } from "./wording.ts";

/**
 * On one line, and without the comma that English puts within the marks for the attribution which follows them
 * (“…one paper,” she said). Where the quotation goes on after its attribution, the comma may be the speaker's.
 */
export const printedWords = (quote: Quote, briefing: Briefing): string =>
  endsInOthersComma(quote, briefing.articles) && !goesOn(quote, briefing)
    ? onOneLine(quote.text.slice(0, -1))
    : onOneLine(quote.text);

/** No speech ends in a comma: one right before the closing mark (of “…”, „…“, ‚…‘ or »…«) is the sentence's around it. */
function endsInOthersComma(quote: Quote, articles: readonly Article[]): boolean {
  if (!quote.text.endsWith(",")) return false;
  const last = quote.origins.at(-1);
  const { text = "" } = articles.find(({ id }) => id === last?.articleId) ?? {};
  const isBeforeMark = last !== undefined && /^,[”"’'»“‘«]/.test(text.slice(last.end - 1, last.end + 1));
  return isBeforeMark && (isOfSourceWords(quote, articles) || isMarkedWhereChanged(quote, articles));
}

/** Whether the next segment of the same quotation is in the briefing, and in the middle of a sentence. */
function goesOn({ group, origins }: Quote, { points }: Briefing): boolean {
  const last = origins.at(-1);
  if (group === undefined || last === undefined) return false;
  return points.some(
    (point) =>
      point.group === group &&
      isIncluded(point) &&
      point.origins.some(({ articleId, start }) => articleId === last.articleId && start >= last.end) &&
      /^\P{L}*\p{Ll}/u.test(point.text),
  );
}
