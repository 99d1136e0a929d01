/** The open briefing: editing it with undo, saving it as one goes, and drawing its page. */
import type { StoreApi } from "zustand/vanilla";
import { setTemplate } from "#core/edit/briefing-edits.ts";
import { beginHistory, type History, record, redo, undo } from "#core/edit/history.ts";
import type { Bridge } from "#core/ipc/bridge.ts";
import type { OpenDraft } from "#core/ipc/contract.ts";
import type { Failure } from "#core/ipc/failure.ts";
import type { ArticleId } from "#core/model/article.ts";
import { type Briefing, withoutArticles } from "#core/model/briefing.ts";
import type { PointId } from "#core/model/key-point.ts";
import type { Template } from "#core/model/template.ts";
import type { WordKey } from "../words/catalogue.ts";
import { createAutosave } from "./autosave.ts";
import { createLatest } from "./latest.ts";
import type { Notices } from "./notices.ts";
import type { Desk, DrawnPage, Pane, ProgramState, Question, Step } from "./program-state.ts";

export type EditName = Extract<WordKey, `edit.${string}`>;

export type DeskActions = {
  readonly show: (draft: OpenDraft) => void;
  /** Edits the briefing; edits of the same `run` that follow each other undo as one. */
  readonly edit: (name: EditName, change: (briefing: Briefing) => Briefing, run?: string) => void;
  /** An edit whose page shows at once: `pages` are the briefing's in that template, where they are drawn already. */
  readonly takeTemplate: (template: Template, pages?: DrawnPage) => void;
  /** What has to be answered before it goes on; `undefined` takes the question back. */
  readonly ask: (question: Question | undefined) => void;
  /** So many steps at once. */
  readonly undo: (times?: number) => void;
  readonly redo: (times?: number) => void;
  /** Marks a point everywhere; the panes named scroll to it. */
  readonly select: (point: PointId | undefined, to?: Pane) => void;
  readonly goTo: (step: Step) => void;
  readonly showArticle: (article: ArticleId) => void;
  /** Draws the page anew. */
  readonly redraw: () => void;
  /** That page is looked at: it and those beside it are drawn where they are not yet. */
  readonly lookAt: (page: number) => void;
  /** Saves what is not saved yet; settles when it is, or has failed. */
  readonly flush: () => Promise<void>;
  readonly takeOver: () => Promise<void>;
  /** Somebody else has taken the draft. */
  readonly lose: (draft: string) => void;
  readonly close: () => Promise<void>;
};

type DeskEnvironment = {
  readonly bridge: Bridge;
  readonly store: StoreApi<ProgramState>;
  readonly notices: Notices;
  /** The list of drafts has changed. */
  readonly refreshDrafts: () => Promise<void>;
};

/** Milliseconds of rest after which a page is drawn anew that takes its time. */
const previewDelay = 150;

export function createDesk({ bridge, store, notices, refreshDrafts }: DeskEnvironment): DeskActions {
  let revision = 0;
  /** The page that is looked at. */
  let inView = 1;

  const desk = () => store.getState().desk;
  const update = (change: (desk: Desk) => Partial<Desk>) =>
    store.setState(({ desk }) => (desk === undefined ? {} : { desk: { ...desk, ...change(desk) } }));

  const saveFailed = (failure: Failure) => {
    const heldElsewhere = failure.code === "draftHeldElsewhere";
    update(() => ({
      saving: { is: "failed", failure },
      ...(heldElsewhere ? { access: "read", reason: "heldElsewhere" } : {}),
    }));
    if (!heldElsewhere) notices.tell(unsavedNotice(failure, () => autosave.touch()));
  };
  const autosave = createAutosave(async () => {
    const open = desk();
    if (open === undefined || open.access === "read") return;
    const saved = open.history.present.value;
    update(() => ({ saving: { is: "saving" } }));
    const answer = await bridge.saveDraft({ draft: open.id, revision, edits: withoutArticles(saved) });
    if (desk()?.id !== open.id) return;
    if (!answer.ok) return saveFailed(answer.failure);
    revision = answer.value.revision;
    notices.withdraw("saving");
    if (open.preview.failure !== undefined) preview.ask();
    update((now) => ({ saving: { is: now.history.present.value === saved ? "saved" : "unsaved" } }));
  });

  const preview = createLatest<void>(async (_, signal) => {
    const open = desk();
    if (open === undefined) return;
    update((now) => ({ preview: { ...now.preview, busy: true } }));
    const edits = withoutArticles(open.history.present.value);
    const answer = await bridge.previewDocument({ draft: open.id, edits, near: inView }, { signal });
    if (signal.aborted || desk()?.id !== open.id) return;
    update((now) => ({
      preview: answer.ok
        ? { pages: answer.value, busy: false, failure: undefined }
        : { ...now.preview, busy: false, failure: answer.failure },
    }));
  }, previewDelay);

  const changeHistory = (change: (history: History<Briefing>) => History<Briefing>) => {
    const open = desk();
    if (open === undefined || open.access === "read") return;
    const history = change(open.history);
    if (history === open.history) return;
    const changed = history.present.value !== open.history.present.value;
    if (!changed) return update(() => ({ history }));
    update(({ preview }) => ({ history, saving: { is: "unsaved" }, preview: { ...preview, busy: true } }));
    autosave.touch();
    preview.ask();
  };

  /** A save that failed counts as work still to be done. */
  const flush = () => {
    if (desk()?.saving.is === "failed") autosave.touch();
    return autosave.flush();
  };

  const edit: DeskActions["edit"] = (name, change, run) =>
    changeHistory((history) =>
      record(history, { name, value: change(history.present.value), ...(run === undefined ? {} : { merge: run }) }),
    );

  const takeTemplate = (template: Template, pages?: DrawnPage) => {
    edit("edit.template", (briefing) => setTemplate(briefing, template));
    if (desk()?.step === "template") update(() => ({ step: "points" }));
    if (desk()?.history.present.value.template !== template) return;
    if (pages === undefined) return preview.askNow();
    preview.stop();
    update(() => ({ preview: { pages, busy: false, failure: undefined } }));
  };

  return {
    show: (draft) => {
      autosave.stop();
      revision = draft.revision;
      inView = 1;
      store.setState({ desk: openDesk(draft) });
      preview.askNow();
    },
    edit,
    takeTemplate,
    ask: (question) => update(() => ({ question })),
    undo: (times) => changeHistory((history) => undo(history, times)),
    redo: (times) => changeHistory((history) => redo(history, times)),
    select: (point, to) =>
      update((now) => ({
        selected: point,
        ...(point === undefined || to === undefined
          ? {}
          : { call: { point, to, count: (now.call?.count ?? 0) + 1 }, article: articleOf(now, point) }),
      })),
    goTo: (step) => update(() => ({ step })),
    showArticle: (article) => update(() => ({ article })),
    redraw: () => preview.askNow(),
    lookAt: (page) => {
      inView = page;
      const pages = desk()?.preview.pages;
      if (pages === undefined || isThere(pages, page)) return;
      update(({ preview }) => ({ preview: { ...preview, busy: true } }));
      preview.ask();
    },
    flush,
    takeOver: async () => {
      const open = desk();
      if (open === undefined) return;
      const answer = await bridge.openDraft({ draft: open.id, takeOver: true });
      if (!answer.ok) return notices.tell({ tone: "problem", saying: { failure: answer.failure } });
      revision = answer.value.revision;
      store.setState({ desk: openDesk(answer.value) });
      preview.askNow();
    },
    lose: (draft) => {
      if (desk()?.id !== draft) return;
      autosave.stop();
      update(() => ({ access: "read", reason: "heldElsewhere" }));
    },
    close: async () => {
      const open = desk();
      if (open === undefined) return;
      await flush();
      if (desk()?.saving.is === "failed") return;
      preview.stop();
      store.setState({ desk: undefined });
      await bridge.closeDraft({ draft: open.id });
      await refreshDrafts();
    },
  };
}

/** Whether the page is drawn, and its neighbours, which reach into the view with it. */
const isThere = ({ only, pages }: DrawnPage, page: number): boolean =>
  only === undefined || (Math.max(page - 1, 1) >= only.from && Math.min(page + 1, pages) <= only.to);

const openDesk = (draft: OpenDraft): Desk => ({
  id: draft.id,
  access: draft.access,
  reason: draft.reason,
  history: beginHistory(draft.briefing),
  saving: { is: "saved" },
  preview: { pages: undefined, busy: true, failure: undefined },
  step: "points",
  article: draft.briefing.articles[0]?.id,
  selected: undefined,
  call: undefined,
  exporting: false,
  question: undefined,
});

/** The article that a point leads to, else the one that shows. */
function articleOf(desk: Desk, point: PointId): ArticleId | undefined {
  const origin = desk.history.present.value.points.find((known) => known.id === point)?.origins[0];
  return origin?.articleId ?? desk.article;
}

const unsavedNotice = (failure: Failure, again: () => void): Parameters<Notices["tell"]>[0] => ({
  tone: "problem",
  about: "saving",
  saying: { failure },
  advice: "advice.stillHere",
  action: { label: "action.tryAgain", run: again },
});
