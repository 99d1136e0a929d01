/** Whether a suggestion is as the program made it: only then may it go with what it was made of. */
import type { Article } from "../model/article.ts";
import type { KeyPoint, Speaker } from "../model/key-point.ts";
import { isOfSourceWords, sourceWords } from "../model/verbatim.ts";

/** Whether nobody has decided on it either. The article is the one that it was suggested for. */
export const isUntouched = (point: KeyPoint, article: Article): boolean =>
  (point.standing === "proposed" || point.standing === "offered") && !isWorkedAt(point, article);

/** Whether it was corrected, or says anything that no suggestion of that article would. */
export function isWorkedAt(point: KeyPoint, article: Article): boolean {
  const { corrected, lead, comment, certainty, grading, aside } = point;
  if ([corrected, lead, comment, certainty, grading, aside].some((field) => field !== undefined)) return true;
  if (!isOfSourceWords(point, [article])) return true;
  switch (point.kind) {
    case "quote":
      return (
        point.translation !== undefined || point.context !== undefined || !isNamedAsInSource(point.speaker, article)
      );
    case "nextStep":
      return point.status !== undefined || [point.owner, point.due?.text].some((words) => !isIn(words, article));
    default:
      return false;
  }
}

/** A suggested speaker is called as in the source; one carried over from a sentence before, as that person is called. */
function isNamedAsInSource(speaker: Speaker | undefined, article: Article): boolean {
  if (speaker === undefined) return true;
  const { text, origin, resolvedTo, role, organisation } = speaker;
  if (role !== undefined || organisation !== undefined) return false;
  return origin === undefined ? text === resolvedTo : sourceWords([origin], [article]) === text;
}

const isIn = (words: string | undefined, { text }: Article): boolean => words === undefined || text.includes(words);
