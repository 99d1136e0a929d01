/** Why the program suggested a point: its rule in words, and the article's words that decided. */
import { Lightbulb } from "lucide-react";
import type { Article } from "#core/model/article.ts";
import type { KeyPoint, Origin } from "#core/model/key-point.ts";
import { useBriefing } from "../../state/use-program.ts";
import { useWords } from "../../words/words.tsx";
import styles from "./why-suggested.module.css";

export function WhySuggested({ point }: { readonly point: KeyPoint }) {
  const { say } = useWords();
  const articles = useBriefing((briefing) => briefing.articles);
  if (point.rule === undefined) return null;
  const words = groundsOf(point).flatMap((origin) => wordsAt(origin, articles) ?? []);
  return (
    <p className={styles.why}>
      <Lightbulb aria-hidden size={14} strokeWidth={1.75} />
      <span>
        {say(`why.${reasonOf(point.rule)}`)}
        {words.length === 0 ? null : (
          <span className={styles.grounds}>
            {[...new Set(words)].map((each) => (
              <mark key={each} dir="auto">
                {each}
              </mark>
            ))}
          </span>
        )}
      </span>
    </p>
  );
}

type Reason =
  | "attributed"
  | "complete"
  | "continuation"
  | "fragment"
  | "denied"
  | "figure"
  | "dayAhead"
  | "newOffice"
  | "words";

const reasons: Readonly<Record<string, Reason>> = {
  verbBefore: "attributed",
  verbAfter: "attributed",
  unknownVerbAfter: "attributed",
  frameBefore: "attributed",
  frameAfter: "attributed",
  citedAfter: "attributed",
  colon: "attributed",
  complete: "complete",
  continuation: "continuation",
  fragment: "fragment",
  clause: "fragment",
  denied: "denied",
  figure: "figure",
  dayAhead: "dayAhead",
  newOffice: "newOffice",
};

/** Goals and next steps are found by their words, whichever sign was the strongest. */
const reasonOf = (rule: string): Reason => reasons[rule] ?? "words";

/** A quotation's are the words that attribute it. */
function groundsOf(point: KeyPoint): readonly Origin[] {
  const { grounds = [] } = point;
  return point.kind === "quote" && point.cue !== undefined ? [point.cue, ...grounds] : grounds;
}

function wordsAt({ articleId, start, end }: Origin, articles: readonly Article[]): string | undefined {
  return articles.find(({ id }) => id === articleId)?.text.slice(start, end);
}
