/** Takes an article out of the briefing, and tells how to have it back. */
import { articleName } from "#core/compose/briefing-title.ts";
import { bringBackArticle, removeArticle } from "#core/edit/article-edits.ts";
import type { Article } from "#core/model/article.ts";
import type { Program } from "../../state/program.ts";

export function removeFromBriefing({ store, desk, notices }: Program, article: Article): void {
  const present = () => store.getState().desk?.history.present.value;
  const before = present();
  desk.edit("edit.removeSource", (briefing) => removeArticle(briefing, article.id));
  const after = present();
  if (before === undefined || after === before) return;
  /** Edits made since then stay. */
  const bringBack = () => {
    if (present() === after) desk.undo();
    else desk.edit("edit.addSource", (briefing) => bringBackArticle(briefing, before, article.id));
    desk.showArticle(article.id);
  };
  notices.tell({
    tone: "done",
    about: "briefing",
    saying: { key: "source.removed", values: { title: articleName(article) } },
    advice: "advice.pointsStay",
    action: { label: "action.undo", run: bringBack },
  });
}
