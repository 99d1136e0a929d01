/** The open briefing: editing it with undo, saving it as one goes, and drawing its page. */

import type { StoreApi } from "zustand/vanilla";
import { setTemplate } from "#core/edit/briefing-edits.ts";
import { beginHistory, type History, record, redo, undo } from "#core/edit/history.ts";
import { InTurn } from "#core/in-turn.ts";
import type { Bridge } from "#core/ipc/bridge.ts";
import type { OpenDraft } from "#core/ipc/contract.ts";
import { failure } from "#core/ipc/failure.ts";
import type { ArticleId } from "#core/model/article.ts";
import { type Briefing, withoutArticles } from "#core/model/briefing.ts";
import type { PointId } from "#core/model/key-point.ts";
import type { Template } from "#core/model/template.ts";
import type { WordKey } from "../words/catalogue.ts";
import { createHolding } from "./holding.ts";
import { createLatest, type Wait } from "./latest.ts";
import type { Notices } from "./notices.ts";
import { hasUnsaved, lose, onDesk } from "./on-desk.ts";
import type { Call, Desk, DrawnPage, Pane, ProgramState, Question, Step } from "./program-state.ts";
import { createSaving, mayBeCopied } from "./saving.ts";
import { type CopyWords, wayOut } from "./way-out.ts";

export type EditName = Extract<WordKey, `edit.${string}`>;

export type DeskActions = {
  /** Once what lies there is saved; where that fails, it stays, and the draft is left in the list. */
  readonly show: (draft: OpenDraft) => Promise<void>;
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
  readonly select: (point: PointId | undefined, to?: Pane, keyboard?: Call["keyboard"]) => void;
  readonly goTo: (step: Step) => void;
  readonly showArticle: (article: ArticleId) => void;
  /** Draws the page anew. */
  readonly redraw: () => void;
  /** Those pages cannot be drawn in the window: what it shows is of the state before. */
  readonly failDrawing: (pages: DrawnPage) => void;
  /** That page is looked at: it and those beside it are drawn where they are not yet. */
  readonly lookAt: (page: number) => void;
  /** Saves what is not saved yet; settles when it is, or has failed. */
  readonly flush: () => Promise<void>;
  /** Saves what is not saved yet, as a copy where it may not be saved any more; false where neither can be. */
  readonly keep: () => Promise<boolean>;
  /** Goes on where one was, if nobody saved meanwhile; else shows what they saved, and keeps one's own edits as a copy. */
  readonly takeOver: () => Promise<void>;
  /** Goes on with a copy that has the edits of this window, where some are not saved, and leaves the draft to the others. */
  readonly goOnWithCopy: () => Promise<void>;
  /** Somebody else has taken the draft. */
  readonly lose: (draft: string) => void;
  /** What this window may not save any more is kept as a copy; where nothing can be saved, the briefing stays. */
  readonly close: () => Promise<void>;
};

type DeskEnvironment = {
  readonly bridge: Bridge;
  readonly store: StoreApi<ProgramState>;
  readonly notices: Notices;
  /** The list of drafts has changed. */
  readonly refreshDrafts: () => Promise<void>;
  readonly copyWords: CopyWords;
  readonly afterFrame: Wait;
};

/** Milliseconds of rest after which a page is drawn anew that takes its time. */
const previewDelay = 150;

export function createDesk(environment: DeskEnvironment): DeskActions {
  const { bridge, store, notices, refreshDrafts, copyWords, afterFrame } = environment;
  /** The page that is looked at. */
  let inView = 1;
  /** Whatever lies on the desk: panes that stay while it changes know by it what they have answered. */
  let calls = 0;
  const onIt = onDesk(store);
  const { read: desk, update } = onIt;
  const saving = createSaving({
    bridge,
    notices,
    desk: onIt,
    onSaved: () => {
      if (desk()?.preview.failure !== undefined) preview.ask();
    },
    copyWords,
  });
  const put = (draft: OpenDraft) => {
    saving.stop();
    inView = 1;
    store.setState({ desk: openDesk(draft) });
    preview.askNow();
  };
  const holding = createHolding({ bridge, notices, desk: onIt, put, touch: saving.touch, copyWords });

  const preview = createLatest<void>(
    async (_, signal) => {
      const open = desk();
      if (open === undefined) return;
      if (!open.preview.busy) update((now) => ({ preview: { ...now.preview, busy: true } }));
      const edits = withoutArticles(open.history.present.value);
      const answer = await bridge.previewDocument({ draft: open.id, edits, near: inView }, { signal });
      if (signal.aborted || !onIt.isOpen(open.id)) return;
      update((now) => ({
        preview: answer.ok
          ? { pages: answer.value, busy: false, failure: undefined }
          : { ...now.preview, busy: false, failure: answer.failure },
      }));
    },
    previewDelay,
    afterFrame,
  );

  const changeHistory = (change: (history: History<Briefing>) => History<Briefing>) => {
    const open = desk();
    if (open === undefined || open.access === "read") return;
    const history = change(open.history);
    if (history === open.history) return;
    const changed = history.present.value !== open.history.present.value;
    if (!changed) return update(() => ({ history }));
    update(({ preview }) => ({ history, saving: { is: "unsaved" }, preview: { ...preview, busy: true } }));
    saving.touch();
    preview.ask();
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

  const leave = async (draft: OpenDraft["id"]) => {
    if (!onIt.isOpen(draft)) return;
    preview.stop();
    saving.stop();
    store.setState({ desk: undefined });
    notices.withdraw("briefing");
    notices.withdraw("saving");
    await bridge.closeDraft({ draft });
    await refreshDrafts();
  };
  const closeNow = async (): Promise<void> => {
    const draft = desk()?.id;
    if (draft === undefined) return;
    const failure = await saving.settle();
    const open = desk();
    if (open?.id !== draft) return;
    const action = { label: "action.closeUnsaved", run: () => void leave(draft) } as const;
    if (failure === undefined) return (await holding.keepAside(open, action)) ? leave(draft) : undefined;
    if (mayBeCopied(failure)) {
      const copy = await holding.goOnWithCopy(action);
      return copy !== undefined && onIt.isOpen(copy) ? closeNow() : undefined;
    }
    notices.tell({
      tone: "problem",
      about: "saving",
      saying: { failure },
      ...wayOut(failure, copyWords, action),
    });
  };
  const keepNow = async (): Promise<boolean> => {
    const failure = await saving.settle();
    const open = desk();
    if (open === undefined || !hasUnsaved(open)) return true;
    if (failure !== undefined && !mayBeCopied(failure)) return false;
    // What is typed meanwhile is saved with the copy.
    return (await holding.goOnWithCopy()) !== undefined && keepNow();
  };
  /** Each begins with what the one before has left: nothing is kept twice. */
  const inTurn = new InTurn();
  const oneByOne = <Value>(work: () => Promise<Value>) => inTurn.run("keeping", work);
  /** Asked again while it goes on, it is the same closing, and not that of the briefing which comes next. */
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= oneByOne(closeNow).finally(() => {
      closing = undefined;
    });
    return closing;
  };

  return {
    show: async (draft) => {
      if (onIt.isOpen(draft.id)) return;
      await close();
      if (desk() === undefined) put(draft);
      else await bridge.closeDraft({ draft: draft.id });
    },
    edit,
    takeTemplate,
    ask: (question) => update(() => ({ question })),
    undo: (times) => changeHistory((history) => undo(history, times)),
    redo: (times) => changeHistory((history) => redo(history, times)),
    select: (point, to, keyboard = "goes") =>
      update((now) => ({
        selected: point,
        ...(point === undefined || to === undefined
          ? {}
          : { call: { point, to, keyboard, count: ++calls }, article: articleOf(now, point) }),
      })),
    goTo: (step) => update(() => ({ step })),
    showArticle: (article) => update(() => ({ article })),
    redraw: () => preview.askNow(),
    failDrawing: (pages) =>
      update(({ preview }) =>
        preview.pages === pages
          ? { preview: { ...preview, failure: failure("unexpected", { reference: "pdf.js" }) } }
          : {},
      ),
    lookAt: (page) => {
      inView = page;
      const pages = desk()?.preview.pages;
      if (pages === undefined || isThere(pages, page)) return;
      update(({ preview }) => ({ preview: { ...preview, busy: true } }));
      preview.ask();
    },
    flush: saving.flush,
    keep: () => oneByOne(keepNow),
    takeOver: () => oneByOne(holding.takeOver),
    goOnWithCopy: () =>
      oneByOne(async () => {
        const open = desk();
        if (open !== undefined && hasUnsaved(open)) await holding.goOnWithCopy();
      }),
    lose: (draft) => {
      if (!onIt.isOpen(draft)) return;
      saving.stop();
      lose(onIt, "heldElsewhere");
    },
    close,
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
  kept: { revision: draft.revision, value: draft.briefing },
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
