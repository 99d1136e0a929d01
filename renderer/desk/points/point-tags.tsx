/** What is to be known of a point at a glance: where it comes from, whether its words are the source's, who decided. */
import { CornerUpLeft, Quote as QuoteSign } from "lucide-react";
import type { Article } from "#core/model/article.ts";
import type { KeyPoint } from "#core/model/key-point.ts";
import { type Fidelity, fidelity } from "#core/model/verbatim.ts";
import { classes } from "../../design/classes.ts";
import { useBriefing, useProgram } from "../../state/use-program.ts";
import { useWords } from "../../words/words.tsx";
import styles from "./point-tags.module.css";

type PointTagsProps = { readonly point: KeyPoint; readonly reachable: boolean };

export function PointTags({ point, reachable }: PointTagsProps) {
  const { say } = useWords();
  const articles = useBriefing((briefing) => briefing.articles);
  const state = fidelity(point, articles);
  return (
    <div className={styles.tags}>
      <SourceTag point={point} articles={articles} state={state} reachable={reachable} />
      <WordingTag point={point} state={state} />
      {point.standing === "proposed" ? (
        <span className={styles.tag}>
          {isDoubtful(point) ? say("point.suggestedWith", { kind: point.kind }) : say("point.suggested")}
        </span>
      ) : null}
    </div>
  );
}

/** Below this, the kind is only a possibility, and is said to be; a percentage would look more exact than it is. */
const doubt = 0.6;

const isDoubtful = ({ confidence }: KeyPoint): boolean => confidence !== undefined && confidence < doubt;

type SourceTagProps = PointTagsProps & { readonly articles: readonly Article[]; readonly state: Fidelity };

function SourceTag({ point, articles, state, reachable }: SourceTagProps) {
  const { say } = useWords();
  const { select } = useProgram().desk;
  if (state === "unsourced") return <span className={styles.tag}>{say("point.unsourced")}</span>;
  if (state === "orphan") return <span className={classes(styles.tag, styles.bad)}>{say("point.orphan")}</span>;
  const paragraph = say("point.paragraph", { number: paragraphOf(point, articles) });
  return (
    <button
      type="button"
      className={styles.source}
      aria-label={say("point.showParagraph", { paragraph })}
      tabIndex={reachable ? 0 : -1}
      onClick={() => select(point.id, "source")}
    >
      <CornerUpLeft aria-hidden size={12} />
      {paragraph}
    </button>
  );
}

/** The number of the block, counted from 1, in which the point's first origin begins. */
function paragraphOf({ origins }: KeyPoint, articles: readonly Article[]): number {
  const [first] = origins;
  const article = articles.find(({ id }) => id === first?.articleId);
  const index = article?.blocks.findIndex(({ end }) => first !== undefined && first.start < end) ?? -1;
  return Math.max(0, index) + 1;
}

function WordingTag({ point, state }: { readonly point: KeyPoint; readonly state: Fidelity }) {
  const { say } = useWords();
  if (state === "unsourced" || state === "orphan") return null;
  if (state === "edited" && point.wording === "quotation")
    return <span className={classes(styles.tag, styles.caution)}>{say("point.edited")}</span>;
  if (state === "edited") return <span className={styles.tag}>{say("wording.paraphrase")}</span>;
  /** The source's sentence, printed without quotation marks: not claimed to be a quotation. */
  if (point.wording === "paraphrase") return <span className={styles.tag}>{say("point.asInSource")}</span>;
  return (
    <span className={styles.tag}>
      <QuoteSign aria-hidden size={11} />
      {say("point.verbatim")}
    </span>
  );
}
