/** The articles of the briefing, as text with every point marked in it. */
import { FilePlus, FileX } from "lucide-react";
import { type ComponentProps, useRef } from "react";
import { type Key, Tab, TabList, Tabs } from "react-aria-components";
import { articleName } from "#core/compose/briefing-title.ts";
import type { Article, ArticleId } from "#core/model/article.ts";
import { sourceOf } from "#core/model/article-id.ts";
import { FindBar } from "../../commands/find/find-bar.tsx";
import { openFiles } from "../../commands/run-command.ts";
import { Button, IconButton } from "../../controls/button.tsx";
import { Skeleton } from "../../controls/skeleton.tsx";
import { Tips } from "../../controls/tips.tsx";
import { classes } from "../../design/classes.ts";
import { useBriefing, useDesk, useProgram, useProgramState } from "../../state/use-program.ts";
import { useWords } from "../../words/words.tsx";
import { useKeptTop } from "../kept-places.ts";
import pane from "../pane.module.css";
import { paneId } from "../pane-id.ts";
import { useAfterwards } from "../use-afterwards.ts";
import { ArticleHead } from "./article-head.tsx";
import { ArticleText } from "./article-text.tsx";
import { ReadingMenu } from "./reading-menu.tsx";
import { removeFromBriefing } from "./remove-article.ts";
import styles from "./source-pane.module.css";
import { useReading } from "./use-reading.ts";
import { useSourceDrop } from "./use-source-drop.ts";
import { VoicesButton } from "./voices-button.tsx";

export function SourcePane() {
  const { say } = useWords();
  const program = useProgram();
  const articles = useBriefing((briefing) => briefing.articles);
  const shown = useDesk((desk) => desk.article);
  const locked = useDesk((desk) => desk.access === "read");
  const opening = useProgramState((state) => state.opening);
  const article = articleShown(articles, shown);
  const shows = useAfterwards();
  const drop = useSourceDrop(locked);
  return (
    <section
      id={paneId("source")}
      tabIndex={-1}
      className={classes(pane.pane, styles.pane, drop.over && styles.over)}
      aria-label={say("source.label")}
      {...drop.handlers}
    >
      <div className={pane.bar}>
        {articles.length > 1 ? (
          <>
            <h2 className={styles.heard}>{say("source.label")}</h2>
            <ArticleTabs articles={articles} shown={article?.id} />
          </>
        ) : (
          <h2 className={pane.name}>{say("source.label")}</h2>
        )}
        <Tips className={classes(styles.tools)}>
          {article === undefined ? null : <VoicesButton article={article.id} />}
          <ReadingMenu />
        </Tips>
        <IconButton
          icon={FilePlus}
          label={say("source.add")}
          onPress={() => void openFiles(program)}
          disabled={locked}
        />
        {article === undefined ? null : (
          <IconButton
            icon={FileX}
            label={say("source.remove")}
            onPress={() => {
              removeFromBriefing(program, article);
              document.getElementById(paneId("source"))?.focus();
            }}
            disabled={locked}
          />
        )}
      </div>
      <FindBar article={article} />
      <div
        className={classes(pane.body, styles.paper)}
        {...(articles.length > 1 && article !== undefined
          ? { id: panelId, role: "tabpanel", "aria-label": articleName(article) }
          : {})}
      >
        {opening === undefined ? null : (
          <div className={styles.opening}>
            <p role="status">{say("load.reading", { name: opening.join(", ") })}</p>
            <Skeleton lines={2} />
            <div>
              <Button onPress={program.opening.cancel}>{say("action.cancel")}</Button>
            </div>
          </div>
        )}
        {article === undefined ? <NoArticle /> : null}
        {article === undefined || !shows ? null : <Reading key={sourceOf(article.id)} article={article} />}
      </div>
    </section>
  );
}

/** Undo may have brought back another reading of what was shown. */
const articleShown = (articles: readonly Article[], shown: ArticleId | undefined): Article | undefined =>
  articles.find(({ id }) => id === shown) ??
  articles.find(({ id }) => shown !== undefined && sourceOf(id) === sourceOf(shown)) ??
  articles[0];

function Reading({ article }: { readonly article: Article }) {
  const { size, measure, face } = useReading();
  const root = useRef<HTMLElement>(null);
  useKeptTop(
    sourceOf(article.id),
    () => root.current?.parentElement,
    () => root.current?.offsetTop ?? 0,
  );
  return (
    <article ref={root} className={styles.article} data-size={size} data-measure={measure} data-face={face}>
      <ArticleHead article={article} />
      <ArticleText key={article.id} article={article} />
    </article>
  );
}

function NoArticle() {
  const { say } = useWords();
  const program = useProgram();
  return (
    <div className={styles.empty}>
      <p>{say("source.empty")}</p>
      <Button onPress={() => void openFiles(program)}>{say("load.open")}</Button>
    </div>
  );
}

/** Of what the tabs change: it stands outside their component, which would name a panel of its own. */
const panelId = "article-panel";

type ArticleTabsProps = { readonly articles: readonly Article[]; readonly shown: string | undefined };

function ArticleTabs({ articles, shown }: ArticleTabsProps) {
  const { say } = useWords();
  const { showArticle } = useProgram().desk;
  return (
    <Tips className={classes(styles.tabs)}>
      <Tabs
        {...(shown === undefined ? {} : { selectedKey: shown })}
        onSelectionChange={(key: Key) => showArticle(String(key))}
      >
        <TabList aria-label={say("source.label")} className={classes(styles.tabList)} items={articles}>
          {(article) => (
            <Tab
              id={article.id}
              className={classes(styles.tab)}
              render={(props) => (
                <div
                  {...(props as ComponentProps<"div">)}
                  aria-controls={panelId}
                  lang={article.language}
                  dir="auto"
                  data-tip={articleName(article)}
                />
              )}
            >
              {articleName(article)}
            </Tab>
          )}
        </TabList>
      </Tabs>
    </Tips>
  );
}
