/** Sources that come in: a new briefing where none is open, another article where one is. */
import type { StoreApi } from "zustand/vanilla";
import { addArticles } from "#core/edit/article-edits.ts";
import { rereadArticle } from "#core/edit/reread-article.ts";
import type { Bridge, CallOptions } from "#core/ipc/bridge.ts";
import type { Failure } from "#core/ipc/failure.ts";
import type { Article } from "#core/model/article.ts";
import type { Result } from "#core/result.ts";
import { nameEncoding } from "../words/encodings.ts";
import type { Saying } from "../words/words.tsx";
import type { DeskActions } from "./desk.ts";
import { type Drafts, type Incoming, isProject, tellReports } from "./drafts.ts";
import type { Notices } from "./notices.ts";
import type { Opening } from "./opening.ts";
import type { ProgramState } from "./program-state.ts";
import { isTemplateFile, type TemplateFiles } from "./template-files.ts";

export type Sources = {
  /** Makes a briefing of them; where one is open, adds them to it. A project opens by itself, a template goes to the others. */
  readonly take: (incoming: readonly Incoming[]) => Promise<void>;
  /** Reads an article of the open briefing in another encoding, a WHATWG label. */
  readonly reread: (article: Article, encoding: string) => Promise<void>;
  /** The language of a briefing that is about to be made. */
  readonly setLanguage: (language: string) => void;
};

type SourcesEnvironment = {
  readonly bridge: Bridge;
  readonly store: StoreApi<ProgramState>;
  readonly notices: Notices;
  readonly opening: Opening;
  readonly drafts: Drafts;
  readonly desk: DeskActions;
  readonly templateFiles: TemplateFiles;
};

export function createSources({
  bridge,
  store,
  notices,
  opening,
  drafts,
  desk,
  templateFiles,
}: SourcesEnvironment): Sources {
  let language = "en";
  /** Reads for the open briefing; undefined where there is none, or it was left meanwhile: it gets nothing of another's. */
  const readFor = async <Value>(
    names: readonly string[],
    read: (draft: string, options: CallOptions) => Promise<Result<Value, Failure>>,
  ): Promise<Result<Value, Failure> | undefined> => {
    const draft = store.getState().desk?.id;
    if (draft === undefined) return undefined;
    notices.withdraw("opening");
    const answer = await opening.run(names, (signal) => read(draft, { signal }));
    return store.getState().desk?.id === draft ? answer : undefined;
  };
  const add = async (incoming: readonly Incoming[]) => {
    const names = incoming.map(({ name }) => name);
    const sources = incoming.map(({ input }) => input);
    const answer = await readFor(names, (draft, options) => bridge.addSources({ draft, sources }, options));
    if (answer === undefined || (!answer.ok && answer.failure.code === "cancelled")) return;
    if (!answer.ok)
      return notices.tell({
        tone: "problem",
        about: "opening",
        saying: { failure: answer.failure },
        advice: "advice.stillHere",
      });
    tellReports(answer.value.outcomes, notices);
    for (const { articles, points } of answer.value.outcomes)
      desk.edit("edit.addSource", (briefing) => addArticles(briefing, articles, points));
    const added = answer.value.outcomes.flatMap(({ articles }) => articles)[0];
    if (added !== undefined) desk.showArticle(added.id);
  };
  const tellNotReread = (failure: Failure, name: string, encoding: string) => {
    if (failure.code === "cancelled") return;
    const isNoText = failure.code === "sourceNotText" || failure.code === "sourceEmpty";
    const values = { name, encoding: nameEncoding(encoding) };
    const saying: Saying = isNoText ? { key: "encoding.unfit", values } : { failure };
    notices.tell({ tone: "problem", about: "opening", saying, advice: "advice.stillHere" });
  };
  const takeNow = async (given: readonly Incoming[]) => {
    const templates = given.filter(isTemplateFile);
    if (templates.length > 0) await templateFiles.take(templates);
    const incoming = given.filter((one) => !isTemplateFile(one));
    if (incoming.length === 0) return;
    if (store.getState().desk === undefined) return drafts.begin(incoming, language);
    if (!incoming.some(isProject)) return add(incoming);
    await desk.close();
    if (store.getState().desk === undefined) await drafts.begin(incoming, language);
  };
  /** The last that was asked, while it goes on: what comes one after the other goes into the same briefing. */
  let taking: Promise<void> | undefined;
  return {
    take: async (given) => {
      const next = () => takeNow(given);
      const turn = taking === undefined ? next() : taking.then(next, next);
      taking = turn;
      await turn.finally(() => {
        if (taking === turn) taking = undefined;
      });
    },
    reread: async (article, encoding) => {
      const { name } = article.source;
      const answer = await readFor([name], (draft, options) =>
        bridge.rereadSource({ draft, article: article.id, encoding }, options),
      );
      if (answer === undefined) return;
      if (!answer.ok) return tellNotReread(answer.failure, name, encoding);
      desk.edit("edit.encoding", (briefing) => rereadArticle(briefing, article.id, answer.value));
      desk.showArticle(answer.value.article.id);
    },
    setLanguage: (wish) => {
      language = wish;
    },
  };
}
