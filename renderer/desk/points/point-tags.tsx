/** What is to be known of a point at a glance: where it comes from, whether its words are the source's, who decided. */
import { memo } from "react";
import { articleName } from "#core/compose/briefing-title.ts";
import type { Article } from "#core/model/article.ts";
import type { KeyPoint, PointId, PointKind } from "#core/model/key-point.ts";
import { type Fidelity, fidelity } from "#core/model/verbatim.ts";
import { SpriteIcon } from "../../controls/icon-sprite.tsx";
import textButton from "../../controls/text-button.module.css";
import { classes } from "../../design/classes.ts";
import { useBriefing, useProgram } from "../../state/use-program.ts";
import { useWords } from "../../words/words.tsx";
import { blockAt } from "../source/block-at.ts";
import styles from "./point-tags.module.css";

type PointTagsProps = { readonly point: KeyPoint; readonly reachable: boolean };

/** What the tags say changes with few of the keys that change the words. */
export function PointTags({ point, reachable }: PointTagsProps) {
  const articles = useBriefing((briefing) => briefing.articles);
  const { id, kind, wording, standing } = point;
  return (
    <Tags
      id={id}
      kind={kind}
      wording={wording}
      state={fidelity(point, articles)}
      paragraph={paragraphOf(point, articles)}
      article={articles.length > 1 ? articleOf(point, articles) : undefined}
      proposed={standing === "proposed"}
      doubtful={isDoubtful(point)}
      reachable={reachable}
    />
  );
}

type TagsProps = {
  readonly id: PointId;
  readonly kind: PointKind;
  readonly wording: KeyPoint["wording"];
  readonly state: Fidelity;
  readonly paragraph: number;
  /** Where there are several. */
  readonly article: Article | undefined;
  readonly proposed: boolean;
  readonly doubtful: boolean;
  readonly reachable: boolean;
};

const Tags = memo(function Tags({ kind, proposed, doubtful, ...point }: TagsProps) {
  const { say } = useWords();
  return (
    <div className={styles.tags}>
      <SourceTag {...point} />
      <WordingTag {...point} />
      {proposed ? (
        <span className={styles.tag}>{doubtful ? say("point.suggestedWith", { kind }) : say("point.suggested")}</span>
      ) : null}
    </div>
  );
});

/** Below this, the kind is only a possibility, and is said to be; a percentage would look more exact than it is. */
const doubt = 0.6;

const isDoubtful = ({ confidence }: KeyPoint): boolean => confidence !== undefined && confidence < doubt;

type SourceTagProps = Pick<TagsProps, "id" | "state" | "paragraph" | "article" | "reachable">;

function SourceTag({ id, state, paragraph, article, reachable }: SourceTagProps) {
  const { say } = useWords();
  const { select } = useProgram().desk;
  if (state === "unsourced") return <span className={styles.tag}>{say("point.unsourced")}</span>;
  if (state === "orphan") return <span className={classes(styles.tag, styles.bad)}>{say("point.orphan")}</span>;
  const words = say("point.paragraph", { number: paragraph });
  const name = article && articleName(article);
  const whole = name === undefined ? words : `${words}, ${name}`;
  return (
    <button
      type="button"
      className={classes(textButton.button, textButton.small, styles.source)}
      aria-label={say("point.showParagraph", { paragraph: whole })}
      {...(name === undefined ? {} : { "data-tip": whole })}
      tabIndex={reachable ? 0 : -1}
      onClick={() => select(id, "source")}
    >
      <SpriteIcon name="source" size={12} />
      {words}
      {/* A word of its own for those who speak the button's words to press it. */}
      {name === undefined ? null : " "}
      {name === undefined ? null : (
        <span className={styles.article} lang={article?.language ?? ""} dir="auto">
          {name}
        </span>
      )}
    </button>
  );
}

const articleOf = ({ origins: [first] }: KeyPoint, articles: readonly Article[]): Article | undefined =>
  articles.find(({ id }) => id === first?.articleId);

/** The number of the block, counted from 1, in which the point's first origin begins. */
function paragraphOf(point: KeyPoint, articles: readonly Article[]): number {
  const blocks = articleOf(point, articles)?.blocks ?? [];
  const index = blockAt(blocks, point.origins[0]?.start ?? 0);
  return index < blocks.length ? index + 1 : 1;
}

function WordingTag({ wording, state }: Pick<TagsProps, "wording" | "state">) {
  const { say } = useWords();
  if (state === "unsourced" || state === "orphan") return null;
  if (state === "edited" && wording === "quotation")
    return <span className={classes(styles.tag, styles.caution)}>{say("point.edited")}</span>;
  if (state === "edited") return <span className={styles.tag}>{say("wording.paraphrase")}</span>;
  /** The source's sentence, printed without quotation marks: not claimed to be a quotation. */
  if (wording === "paraphrase") return <span className={styles.tag}>{say("point.asInSource")}</span>;
  return (
    <span className={styles.tag}>
      <SpriteIcon name="quotation" size={11} />
      {say("point.verbatim")}
    </span>
  );
}
